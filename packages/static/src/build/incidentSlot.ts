import { createIncidentModel, type StatusSnapshot } from '@humble-pie/core';
import { IncidentTimeline } from '@humble-pie/react';
import { createElement, type ReactElement } from 'react';
import { selectIn, type HtmlDocument } from './htmlDocument.js';

export interface IncidentSettings {
  /** What is known when the page is built. Default: nothing. */
  readonly snapshot?: StatusSnapshot | null;
  /** What the page asks for news: JSON that `parseStatus` knows, readable from the page's own site. Default: it asks nothing. */
  readonly url?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  /** Milliseconds between two questions. A minute is what status pages bear; less is for tests. Default: 60,000. */
  readonly interval?: number;
}

/** Everything that an incident may show, once: its style stays in the file, and the script copies what has a name. */
const everything: StatusSnapshot = {
  provider: 'sample',
  page: { url: '/' },
  overall: 'degraded',
  components: [{ id: '0', name: '-', health: 'degraded' }],
  incidents: [
    {
      id: '0', title: '-', phase: 'unknown', impact: 'unknown', startedAt: '2000-01-01T00:00:00Z', url: '/', components: ['-'],
      updates: ['0', '1', '2', '3'].map((id) => ({ id, phase: 'unknown', text: '-', at: '2000-01-01T00:00:00Z' })),
    },
  ],
  maintenances: [],
  warnings: [],
};

/** A timeline of what a status page said; with an address, with all that the script needs to keep it current. */
export function incidentSlot({ snapshot, url, locale, timeZone, interval = 60_000 }: IncidentSettings): ReactElement | undefined {
  const shown = (given: StatusSnapshot | null | undefined) => createElement(IncidentTimeline, { snapshot: given, locale, timeZone });
  if (!url) return snapshot ? shown(snapshot) : undefined;
  const { spoken } = createIncidentModel(snapshot, { locale, timeZone });
  return createElement('div', { 'data-hp-feed': JSON.stringify([url, timeZone, spoken, interval]), hidden: !snapshot }, shown(snapshot), createElement('template', null, shown(everything)));
}

/** Hides the panel of an incident of which nothing is known, until the script knows something: without script it would wait for ever. */
export function hideEmptyIncident(document: HtmlDocument): void {
  for (const panel of selectIn(document, '[data-hp-part=incident]:has(> [data-hp-feed][hidden])')) panel.attribs.hidden = '';
}
