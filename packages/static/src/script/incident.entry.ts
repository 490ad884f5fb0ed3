// Keeps an incident current: asks the status page at most once a minute, in one tab for all and never while hidden, as `useIncident` does in an app. What can't be
// had or read leaves what is shown. Elements whose style has a name are copied from the sample in the page; everything said is text.
import { createIncidentModel, createStatusPoll, formatTime, parseStatus, type IncidentModel, type StatusPollState, type TimeModel, type UpdateModel } from '@humble-pie/core';

/** What stands in `data-hp-feed`: the address, the zone, what was said when the page was built, and the pace in milliseconds. */
type Settings = readonly [url: string, timeZone: string | undefined, spoken: string, interval: number];

const slot = document.querySelector<HTMLElement>('[data-hp-feed]')!;
const [url, timeZone, spoken, interval] = JSON.parse(slot.dataset.hpFeed!) as Settings;
const sample = slot.querySelector('template')!.content;
const heard = slot.querySelector('[role=status]')!;
const { lang } = document.documentElement;

type Child = Node | string | false | undefined;

function fill<T extends HTMLElement>(element: T, children: readonly Child[]): T {
  for (const child of children) if (child) element.append(child);
  return element;
}
const make = <T extends keyof HTMLElementTagNameMap>(tag: T, ...children: Child[]) => fill(document.createElement(tag), children);
const like = (selector: string, ...children: Child[]) => fill(sample.querySelector(selector)!.cloneNode() as HTMLElement, children);

function link(href: string, text: string): HTMLElement {
  const element = make('a', text);
  element.href = href;
  return element;
}

function moment({ at, iso, text, to }: TimeModel): HTMLElement {
  const time = make('time', formatTime(at, lang, undefined, to, Date.now()));
  time.dateTime = iso;
  time.title = text;
  return time;
}

const said = (updates: readonly UpdateModel[]) =>
  make('ol', ...updates.map(({ phase, label, time, paragraphs }) => {
    const item = make('li', make('strong', label), ' ', time && moment(time), ...paragraphs.map((text) => make('p', text)));
    item.dataset.hpPhase = phase;
    return item;
  }));

/** Updates that are read at a glance; the others are folded away. */
const atOnce = 3;

function tell({ title, label, time, affects, href, updates }: IncidentModel, labels: { since: string; earlier: string }): HTMLElement {
  const rest = updates.slice(atOnce);
  return like(
    'div>div',
    make('p', make('strong', href ? link(href, title) : title), ' ', like('div>div span', label)),
    (time || affects) && make('p', make('small', affects && `${affects}. `, time && !time.to && `${labels.since} `, time && moment(time))),
    updates.length > 0 && said(updates.slice(0, atOnce)),
    rest.length > 0 && make('details', make('summary', labels.earlier.replace('{count}', `${rest.length}`)), said(rest)),
  );
}

function show({ snapshot, asOf = 0, isOld }: StatusPollState): void {
  const { overall, labels, components, incidents, href, spoken } = createIncidentModel(snapshot, { locale: lang, timeZone });
  // Nothing came yet: what the page was built with stays.
  if (!overall) return;
  const head = make('p', make('strong', labels.title), like('p>strong+span', overall.label));
  head.dataset.hpHealth = overall.health;
  const parts = components.map(({ name, health, label }) => {
    const item = make('li', make('span', name), ' ', like('p>strong+span', label));
    item.dataset.hpHealth = health;
    return item;
  });
  const time = make('time', formatTime(asOf, lang, undefined, undefined, Date.now()));
  time.dateTime = new Date(asOf).toISOString();
  const timeline = heard.parentElement!;
  while (timeline.firstChild !== heard) timeline.firstChild!.remove();
  heard.before(
    head,
    ...(overall.health === 'operational' && !incidents.length && !parts.length ? [make('p', labels.none)] : []),
    ...(parts.length ? [like('ul', ...parts)] : []),
    ...incidents.map((incident) => tell(incident, labels)),
    make('p', make('small', isOld ? labels.old : labels.asOf, ' ', time, '. ', href && link(href, labels.source))),
  );
  // Without anything to show, the panel around it was hidden too.
  slot.hidden = slot.parentElement!.hidden = false;
  speak(spoken);
}

let known = spoken;
let times: number[] = [];
let timer: ReturnType<typeof setTimeout>;

/** What is new, four times in ten minutes at most: an incident that is told minute by minute would keep a screen reader from the page. */
function speak(text: string): void {
  clearTimeout(timer);
  if (text === known) return;
  const now = Date.now();
  times = times.filter((time) => now - time < 6e5);
  if (times.length > 3) timer = setTimeout(speak, times[0]! + 6e5 - now, text);
  else {
    times.push(now);
    heard.textContent = known = text;
  }
}

createStatusPoll({ url, parse: parseStatus, interval, floor: interval, onChange: show });
