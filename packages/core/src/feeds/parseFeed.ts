import { escapeMarkup } from '../incident/escapeMarkup.js';
import { finishSnapshot } from '../incident/finishSnapshot.js';
import { createReading } from '../incident/parseStatus.js';
import { groupBy } from '../incident/groupBy.js';
import { plainText } from '../incident/plainText.js';
import { readTime } from '../incident/readTime.js';
import type { MaintenanceDraft, UpdateDraft } from '../incident/SnapshotDraft.js';
import type { Health, IncidentPhase, StatusSnapshot } from '../incident/StatusSnapshot.js';
import { meaning, phaseWords, wordsFor } from '../incident/words.js';
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
const opening = new RegExp(`^(?:• )?(?:status:\\s*)?\\[?${phase}(?:\\]?(?:\\s+[-–—]\\s*|\\s*:\\s*|\\s*$)|\\]\\s*)`, 'i');
const inTitle = new RegExp(`^\\[?${phase}\\]?\\s*[-–—:]\\s|\\[${phase}\\]|\\(${phase}\\)\\s*$|\\s[-–—:]\\s*${phase}\\s*$`, 'i');

/** Azure's word for what hurts nobody any more, and is watched. */
const feedPhases = wordsFor<IncidentPhase>({ monitoring: 'mitigated' }, phaseWords);

/** How AWS begins the title of what is over. */
const isWell = /^service is operating normally\b/i;

/** "Maintenance - New ovens", "[Maintenance] New ovens": how OpenStatus and others say what was planned. */
const isWork = /^\W*(?:(?:scheduled|planned) )?maintenance\s*[\]:–—-]/i;

const month = '([A-Z][a-z]{2,8}\\s+\\d{1,2}),?\\s+';
const hour = '(\\d{1,2}:\\d\\d(?::\\d\\d)?)';
const zone = '\\s+([A-Z]{2,4}(?:[+-]\\d{1,2})?)$';

/** "Nov 22, 16:00 UTC", "Jun 5, 01:40:38 GMT+0": the year is that of the entry. */
const heading = new RegExp(`^${month}${hour}(?:\\s*-\\s*\\d{1,2}:\\d\\d)?${zone}`);

/** How Statuspage tells the window of what it planned. */
const windowed = new RegExp(`^THIS IS A SCHEDULED EVENT ${month}${hour}\\s*-\\s*(?:${month})?${hour}${zone}`);

/** "Fri, 22 Nov 2026 09:51:00 +0000:", as Cachet begins an update. */
const stamp = /^([A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} [\d:]{8} [+-]\d{4}):\s*/;

/** What Instatus puts before the updates. */
const fact = /^(type|duration|affected components):\s*(.*)$/i;

/** How Uptime Kuma describes its feed. */
const kumaStates = wordsFor<Health>({ operational: 'allsystemsoperational', partial_outage: 'partiallydegradedservice', major_outage: 'degradedservice', maintenance: 'undermaintenance' });

const phaseOf = (word: string | undefined): IncidentPhase => feedPhases.get((word ?? '').toLowerCase().replace(/[\s_-]/g, '')) ?? 'unknown';

const child = ({ children }: Element, ...names: string[]) => names.map((name) => children.find((one) => one.name === name)).find(Boolean);

const textOf = (element: Element, ...names: string[]) => child(element, ...names)?.text.trim();

/** Atom has the address in an attribute, and may have several. */
function linkOf(element: Element): string | undefined {
  const links = element.children.filter(({ name }) => name === 'link');
  const own = links.find(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate') ?? links[0];
  return own?.attributes.href ?? own?.text.trim();
}

/** A day and an hour in the year that brings them nearest to the entry. */
function timeOf(day: string, time: string, zoneName: string, published: string | undefined): string | undefined {
  if (!published) return undefined;
  const year = new Date(published).getUTCFullYear();
  const [, name = '', date = ''] = /^(\w+)\s+(\d+)$/.exec(day) ?? [];
  const offset = zoneName.replace(/^[A-Z]+([+-])(\d{1,2})$/, (_, sign: string, hours: string) => sign + hours.padStart(2, '0'));
  const away = (at: string) => Math.abs(Date.parse(at) - Date.parse(published));
  return [year, year - 1, year + 1].flatMap((one) => readTime(`${date} ${name} ${one} ${time} ${offset}`) ?? []).sort((a, b) => away(a) - away(b))[0];
}

interface Told {
  phase: IncidentPhase;
  at?: string;
  lines: string[];
}

/** An entry's text holds all its updates, one under another; what comes before the first is where a page has no phases. */
function readText(text: string, published: string | undefined) {
  const updates: Told[] = [];
  const facts = new Map<string, string>();
  let window: { startsAt?: string; endsAt?: string } = {};
  let at: string | undefined;
  const begin = (phase: IncidentPhase, line: string) => {
    const [stamped, time] = stamp.exec(line) ?? [];
    updates.push({ phase, at: stamped ? readTime(time) : at, lines: stamped === undefined && !line ? [] : [line.slice(stamped?.length ?? 0)] });
    at = undefined;
  };
  for (const line of text.split('\n')) {
    const [, day, time, zoneName] = heading.exec(line) ?? [];
    const [, from, start, to, end, of] = windowed.exec(line) ?? [];
    const [, name, value] = (!updates.length && fact.exec(line)) || [];
    const [said, word] = opening.exec(line) ?? [];
    if (day) at = timeOf(day, time!, zoneName!, published);
    else if (from) window = { startsAt: timeOf(from, start!, of!, published), endsAt: timeOf(to ?? from, end!, of!, published) };
    else if (name) facts.set(name.toLowerCase(), value!);
    else if (word) begin(phaseOf(word), line.slice(said!.length));
    else if (updates.length) updates.at(-1)!.lines.push(line);
    else if (line) begin('unknown', line);
  }
  return { updates, facts, window };
}

/** Where it stands: the newest that has a time; without times feeds differ in their order, and the title decides. */
function phaseIn(updates: readonly Told[], titled: IncidentPhase): IncidentPhase {
  const known = updates.filter(({ phase }) => phase !== 'unknown');
  const [newest] = known.every(({ at }) => at) ? [...known].sort((a, b) => (a.at! < b.at! ? 1 : a.at! > b.at! ? -1 : 0)) : [];
  const first = known[0]?.phase ?? 'unknown';
  return newest?.phase ?? (first === 'resolved' || titled === 'unknown' ? first : titled);
}

interface EntryDraft extends MaintenanceDraft {
  /** Entries of one incident have it in common. */
  key: string;
  published?: string;
  planned: boolean;
}

function entry(element: Element, index: number): EntryDraft {
  const published = readTime(textOf(element, 'pubdate', 'published', 'dc:date', 'updated'));
  const html = textOf(element, 'content:encoded', 'content', 'description', 'summary') ?? '';
  const { updates, facts, window } = readText(plainText(html, 100_000), published);
  const title = plainText(textOf(element, 'title'), 300);
  const [, ...words] = inTitle.exec(title) ?? [];
  const titled = isWell.test(title) ? 'resolved' : phaseOf(words.find(Boolean));
  const phase = phaseIn(updates, titled);
  const [first] = updates;
  // Where an entry is one update, its title tells of it.
  if (updates.length === 1 && first?.phase === 'unknown') first.phase = titled;
  const endsAt = readTime(textOf(element, 'maintenanceenddate')) ?? window.endsAt;
  const guid = textOf(element, 'guid', 'id');
  const drafts: UpdateDraft[] = updates.map((one, order) => ({
    id: order, phase: one.phase, at: one.at ?? (order ? undefined : published),
    text: escapeMarkup(one.lines.join('\n').trim()),
  }));
  const isTold = phase === 'unknown' || phase === 'resolved';
  return {
    key: guid ? guid.replace(/#update-\w+$/, '') : `#${index}`,
    published,
    planned: endsAt !== undefined || planned.has(phase) || updates.some((one) => planned.has(one.phase)) || (facts.get('type') ?? '').toLowerCase() === 'maintenance' || (isTold && isWork.test(title)),
    id: guid ?? linkOf(element),
    title: textOf(element, 'title'),
    phase,
    impact: /\bis down$/i.test(title) ? 'critical' : 'unknown',
    // The oldest update, where the entry tells of several.
    startedAt: drafts.map((one) => readTime(one.at)).filter((one) => one !== undefined).sort()[0] ?? published,
    updatedAt: readTime(textOf(element, 'updated', 'atom:updated')) ?? published,
    url: linkOf(element),
    components: facts.get('affected components')?.split(/,\s*/),
    updates: drafts,
    startsAt: window.startsAt ?? (endsAt === undefined ? undefined : published),
    endsAt,
  };
}

/** Some feeds have an entry for each update: the newest tells where it stands, and all of them what was said. */
function joined(entries: readonly EntryDraft[]): EntryDraft {
  const [newest, ...older] = [...entries].sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1));
  if (!older.length) return newest!;
  const oldest = older.at(-1)!;
  const updates = [newest!, ...older].flatMap((one) => one.updates ?? []).map((one, id) => ({ ...one, id }));
  return { ...newest!, id: newest!.key, startedAt: oldest.startedAt, planned: entries.some((one) => one.planned), updates };
}

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
    const items = [...new Set([...channel.children, ...root.children])].filter(({ name }) => name === 'item' || name === 'entry').slice(0, mostEntries);
    const entries = [...groupBy(items.map(entry), ({ key }) => key).values()].map(joined);
    const [, kuma] = /^Current status: (.+)$/.exec(textOf(channel, 'description') ?? '') ?? [];
    const reading = createReading(now);
    return finishSnapshot(
      'feed',
      {
        page: { name: textOf(channel, 'title'), url: linkOf(channel) },
        said: kuma === undefined ? undefined : meaning(kuma, kumaStates, reading, 'status'),
        saidText: kuma,
        incidents: entries.filter((one) => !one.planned),
        maintenances: entries.filter((one) => one.planned),
        updatedAt: textOf(channel, 'lastbuilddate', 'updated', 'pubdate', 'dc:date'),
      },
      { now, warnings: reading.warnings },
    );
  } catch {
    return null;
  }
}
