import { finishSnapshot } from './finishSnapshot.js';
import { providers } from './providers.js';
import { readSnapshot } from './readSnapshot.js';
import type { Reading } from './Reading.js';
import type { StatusSnapshot } from './StatusSnapshot.js';
import { withoutMarks } from './withoutMarks.js';

export interface ParseStatusOptions {
  /** Milliseconds since 1970: decides whether a maintenance that has only a window is going on. Default: when the payload was made, if it says so. */
  now?: number;
}

/** More is no status page. */
const longest = 10 * 1024 * 1024;

/** Warnings that are kept. */
const mostWarnings = 20;

/** Deeper than any status page. */
const deepest = 500;

/** Whether JSON is nested to exhaustion: ten megabytes of brackets take a browser seconds to parse, and a few milliseconds to count. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]!;
    if (quoted && character === '\\') index += 1;
    else if (character === '"') quoted = !quoted;
    else if (!quoted) depth += '[{'.includes(character) ? 1 : ']}'.includes(character) ? -1 : 0;
    if (depth > deepest) return true;
  }
  return false;
}

function parseJson(text: string): unknown {
  try {
    // A byte order mark is no JSON, and some servers send one.
    return text.length > longest || isTooDeep(text) ? undefined : JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** Collects warnings, each once. */
export function createReading(now: number | undefined): Reading & { readonly warnings: string[] } {
  const warnings: string[] = [];
  return { now, warnings, warn: (warning) => void (warnings.length < mostWarnings && !warnings.includes(warning) && warnings.push(warning)) };
}

/**
 * Reads what a status page answers, as an object or as JSON text, into one form. The provider is found by the shape: Statuspage, Instatus, Cachet 2
 * and 3, Upptime, OpenStatus, Better Stack, incident.io, cState, Uptime Kuma, and a snapshot itself. It never throws: what is no status
 * page is `null`, and a word in no provider's documents is `unknown`, never `operational`. RSS and Atom are read by `parseFeed`.
 *
 * @example
 * const snapshot = parseStatus(await (await fetch('https://status.example.com/api/v2/summary.json')).json());
 * snapshot?.overall // 'partial_outage'
 */
export function parseStatus(payload: unknown, { now }: ParseStatusOptions = {}): StatusSnapshot | null {
  try {
    const data = typeof payload === 'string' ? parseJson(payload) : payload;
    const known = readSnapshot(data);
    if (known) return known;
    const provider = typeof data === 'object' && data !== null ? providers.find(({ matches }) => matches(data)) : undefined;
    if (!provider) return null;
    const reading = createReading(now);
    const draft = provider.read(data, reading);
    if (provider.isMarkdown) for (const { updates = [] } of [...(draft.incidents ?? []), ...(draft.maintenances ?? [])]) for (const one of updates) one.text = withoutMarks(one.text);
    return finishSnapshot(provider.name, draft, { now, warnings: reading.warnings });
  } catch {
    // Made to throw, such as a proxy: no status page.
    return null;
  }
}
