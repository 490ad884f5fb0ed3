import { finishSnapshot } from '../incident/finishSnapshot.js';
import { createReading } from '../incident/parseStatus.js';
import { plainText } from '../incident/plainText.js';
import { readTime } from '../incident/readTime.js';
import type { IncidentDraft, MaintenanceDraft, UpdateDraft } from '../incident/SnapshotDraft.js';
import type { IncidentPhase, StatusSnapshot } from '../incident/StatusSnapshot.js';
import { phaseWords } from '../incident/words.js';
import { readElements, type Element } from './readElements.js';

export interface ParseFeedOptions {
  /** Milliseconds since 1970: decides whether a maintenance that has only a window is going on. Default: when the feed was made, if it says so. */
  now?: number;
}

const longest = 10 * 1024 * 1024;
const mostEntries = 100_000;

const roots: ReadonlySet<string> = new Set(['rss', 'rdf:rdf', 'feed']);

const planned: ReadonlySet<IncidentPhase> = new Set(['scheduled', 'in_progress', 'verifying']);

const phase = '(investigating|identified|monitoring|watching|mitigated|update|resolved|fixed|post-?mortem|scheduled|in[ _-]progress|verifying|completed?)';

/** "Resolved - It works again.", "Status: Identified", "[RESOLVED] …": how the pages say where an incident stands, since feeds have no field for it. */
const opening = new RegExp(`^(?:• )?(?:status:\\s*)?\\[?${phase}\\]?(?:\\s+[-–—]\\s*|\\s*:\\s*|\\s*$|(?<=\\])\\s*)`, 'i');
const inTitle = new RegExp(`^\\[?${phase}\\]?\\s*[-–—:]\\s|\\[${phase}\\]|\\(${phase}\\)\\s*$|\\s[-–—:]\\s*${phase}\\s*$`, 'i');

/** Azure's word for what hurts nobody any more, and is watched. */
const feedPhases = new Map<string, IncidentPhase>([...phaseWords, ['mitigated', 'monitoring']]);

/** How AWS begins the title of what is over. */
const isWell = /^service is operating normally\b/i;

/** "Nov 22, 16:00 UTC": the year is that of the entry. */
const heading = /^([A-Z][a-z]{2,8})\s+(\d{1,2}),?\s+(\d{1,2}:\d\d)(?:\s*-\s*\d{1,2}:\d\d)?\s+([A-Z]{2,4})$/;

const phaseOf = (word: string | undefined): IncidentPhase => feedPhases.get((word ?? '').toLowerCase().replace(/[\s_-]/g, '')) ?? 'unknown';

const child = ({ children }: Element, ...names: string[]) => names.map((name) => children.find((one) => one.name === name)).find(Boolean);

const textOf = (element: Element, ...names: string[]) => child(element, ...names)?.text.trim();

/** Atom has the address in an attribute, and may have several. */
function linkOf(element: Element): string | undefined {
  const links = element.children.filter(({ name }) => name === 'link');
  const own = links.find(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate') ?? links[0];
  return own?.attributes.href ?? own?.text.trim();
}

/** A day and an hour in the year of the entry, or in the year before it when that would lie after it. */
function timeOf(line: string, published: string | undefined): string | undefined {
  const [, month, day, time, zone] = heading.exec(line) ?? [];
  const year = published && new Date(published).getUTCFullYear();
  if (!month || !year) return undefined;
  const [same, before] = [year, year - 1].map((one) => readTime(`${day} ${month} ${one} ${time} ${zone}`));
  return same && Date.parse(same) > Date.parse(published) + 86_400_000 * 31 ? before : same;
}

/** An entry's text holds all its updates, one under another; what comes before the first is where a page has no phases. */
function updatesOf(text: string, published: string | undefined): UpdateDraft[] {
  const updates: { phase: IncidentPhase; at?: string; lines: string[] }[] = [];
  let at: string | undefined;
  for (const line of text.split('\n')) {
    const time = timeOf(line, published);
    const [said, word] = opening.exec(line) ?? [];
    if (time) at = time;
    else if (word) {
      updates.push({ phase: phaseOf(word), at, lines: [line.slice(said!.length)] });
      at = undefined;
    } else if (line || updates.length) {
      if (!updates.length) updates.push({ phase: 'unknown', at, lines: [] });
      updates.at(-1)!.lines.push(line);
    }
  }
  return updates.map((one, index) => {
    const words = one.lines.join('\n').trim();
    // Read once already: what looks like markup now was written as text.
    return { id: index, phase: one.phase, at: one.at ?? (index ? undefined : published), text: words.replace(/&/g, '&amp;').replace(/</g, '&lt;') };
  });
}

function entry(element: Element): MaintenanceDraft {
  const published = readTime(textOf(element, 'pubdate', 'published', 'dc:date', 'updated'));
  const html = textOf(element, 'content:encoded', 'content', 'description', 'summary') ?? '';
  const updates = updatesOf(plainText(html, 100_000), published);
  const title = plainText(textOf(element, 'title'), 300);
  const [first, ...words] = inTitle.exec(title) ?? [];
  const said = updates.find((update) => update.phase !== 'unknown')?.phase;
  const endsAt = readTime(textOf(element, 'maintenanceenddate'));
  const startsAt = endsAt === undefined ? undefined : published;
  return {
    id: textOf(element, 'guid', 'id') ?? linkOf(element),
    title: textOf(element, 'title'),
    phase: said ?? (isWell.test(title) ? 'resolved' : first ? phaseOf(words.find(Boolean)) : 'unknown'),
    impact: 'unknown',
    // The oldest update, where the entry tells of several.
    startedAt: updates.map((one) => readTime(one.at)).filter((one) => one !== undefined).sort()[0] ?? published,
    updatedAt: readTime(textOf(element, 'updated', 'atom:updated')) ?? published,
    url: linkOf(element),
    updates,
    startsAt,
    endsAt,
  };
}

const isPlanned = ({ phase, endsAt, updates = [] }: MaintenanceDraft & IncidentDraft) => endsAt !== undefined || planned.has(phase) || updates.some((one) => planned.has(one.phase ?? 'unknown'));

/**
 * Reads an RSS (0.9x, 1, 2) or Atom feed of a status page into the form of `parseStatus`, or `null` when it is none, or cut off. It never throws.
 * A feed tells of incidents and not of how all is: unless something is known to be wrong, `overall` is `unknown`.
 *
 * @example
 * const snapshot = parseFeed(await (await fetch('/status.rss')).text());
 */
export function parseFeed(xmlText: unknown, { now }: ParseFeedOptions = {}): StatusSnapshot | null {
  try {
    if (typeof xmlText !== 'string' || xmlText.length > longest) return null;
    const root = readElements(xmlText.replace(/^\ufeff/, ''));
    if (!root || !roots.has(root.name)) return null;
    const channel = child(root, 'channel') ?? root;
    const entries = [...new Set([...channel.children, ...root.children])].filter(({ name }) => name === 'item' || name === 'entry').slice(0, mostEntries).map(entry);
    return finishSnapshot(
      'feed',
      {
        page: { name: textOf(channel, 'title'), url: linkOf(channel) },
        incidents: entries.filter((one) => !isPlanned(one)),
        maintenances: entries.filter(isPlanned),
        updatedAt: textOf(channel, 'lastbuilddate', 'updated', 'pubdate', 'dc:date'),
      },
      { now, warnings: createReading(now).warnings },
    );
  } catch {
    return null;
  }
}
