'use client';
import { createIncidentModel, toInstant, type IncidentOptions, type ParseFeedText, type Problem, type StatusSnapshot } from '@humble-pie/core';
import { report } from '../../internals/report.js';
import { IncidentView } from './IncidentView.js';
import { timeModel } from './timeModel.js';
import { useIncident } from './useIncident.js';

export interface LiveIncidentProps extends IncidentOptions {
  url: string;
  snapshot?: StatusSnapshot | null;
  parse?: ParseFeedText;
  interval?: number;
}

/** A timeline that stays current. */
export function LiveIncident({ url, snapshot: initial, parse, interval, ...options }: LiveIncidentProps) {
  const { snapshot, asOf, isOld } = useIncident({ url, snapshot: initial, parse, interval });
  const problems: Problem[] = [];
  const model = createIncidentModel(snapshot, options, problems);
  report(problems);
  const at = asOf ?? toInstant(snapshot?.updatedAt);
  return <IncidentView model={model} asOf={at === undefined ? undefined : timeModel(at, model.locale, options.timeZone)} isOld={isOld} isLive />;
}
