import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseStatus, type Problem, type StatusSnapshot } from '@humble-pie/core';
import { parseFeed } from '@humble-pie/core/feeds';
import type { ReactElement } from 'react';
import type { PageConfig } from '../config/HumblePieConfig.js';
import { incidentSlot } from './incidentSlot.js';

const fix = 'Save what your status page answers, such as its /api/v2/summary.json, into a file, and give its path relative to the configuration.';

/** What the answer of a status page says, given as data or as a file. */
async function readAnswer(incident: PageConfig['incident'], folder: string, problems: Problem[]): Promise<StatusSnapshot | null> {
  if (incident === undefined) return null;
  let payload: unknown = incident;
  if (typeof incident === 'string') {
    try {
      payload = await readFile(resolve(folder, incident), 'utf8');
    } catch (error) {
      problems.push({ what: `incident "${incident}" can't be read (${(error as NodeJS.ErrnoException).code ?? 'no file'})`, consequence: 'the page is written without it', fix });
      return null;
    }
  }
  const snapshot = parseStatus(payload) ?? parseFeed(payload);
  if (!snapshot) problems.push({ what: `incident${typeof incident === 'string' ? ` "${incident}"` : ''} is no answer of a status page that is known`, consequence: 'the page is written without it', fix });
  return snapshot;
}

/**
 * A timeline of what a status page said: the answer as data, or in a file; with `incidentUrl` it is kept current. What can't be read is left out, and named.
 *
 * @param folder what a path is relative to
 */
export async function readIncident({ incident, incidentUrl, locale, timeZone }: PageConfig, folder: string, problems: Problem[]): Promise<ReactElement | undefined> {
  return incidentSlot({ snapshot: await readAnswer(incident, folder, problems), url: incidentUrl, locale, timeZone });
}
