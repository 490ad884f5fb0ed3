import { createIncidentModel, type IncidentOptions, type PageModel, type ParseFeedText, type Problem, type StatusSnapshot } from '@humble-pie/core';
import { report } from '../../internals/report.js';
import { IncidentView } from './IncidentView.js';
import { LiveIncident } from './LiveIncident.js';

export interface IncidentTimelineProps extends IncidentOptions {
  /** What is known: from `parseStatus` or `parseFeed`. With a `url` it is shown until the first answer comes. Default: none. */
  snapshot?: StatusSnapshot | null;
  /** The status page's feed, or a proxy for it: asked once a minute while the page is visible. Default: none, and no request is made. */
  url?: string;
  /** How the answer of `url` is read; `parseFeed` for RSS and Atom. Default: `parseStatus`. */
  parse?: ParseFeedText;
  /** Milliseconds between two requests, a minute at least. Default: 60,000. */
  interval?: number;
  /** The page that it stands on: its locale and zone. */
  page?: PageModel;
}

/**
 * What a status page says of an incident: how all is, what is open and planned, and every update, newest first, in the visitor's zone. With a
 * `snapshot` alone it renders anywhere, server components included; with a `url` it stays current, in one tab for all.
 *
 * @example
 * <Unavailable incident={<IncidentTimeline url="https://status.example.com/api/v2/summary.json" />} />
 * @example <caption>Rendered on a server, no request in the browser</caption>
 * <Unavailable incident={<IncidentTimeline snapshot={parseStatus(payload)} />} />
 */
export function IncidentTimeline({ snapshot, url, parse, interval, page, ...given }: IncidentTimelineProps) {
  const options = { ...given, locale: given.locale ?? page?.locale, timeZone: given.timeZone ?? page?.timeZone };
  if (url) return <LiveIncident snapshot={snapshot} url={url} parse={parse} interval={interval} {...options} />;
  const problems: Problem[] = [];
  const model = createIncidentModel(snapshot, options, problems);
  report(problems);
  return <IncidentView model={model} />;
}
