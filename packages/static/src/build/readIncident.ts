import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseStatus, type Problem } from '@humble-pie/core';
import { parseFeed } from '@humble-pie/core/feeds';
import { IncidentTimeline } from '@humble-pie/react';
import { createElement, type ReactElement } from 'react';
import type { PageConfig } from '../config/HumblePieConfig.js';

const fix = 'Save what your status page answers, such as its /api/v2/summary.json, into a file, and give its path relative to the current folder.';

/**
 * A timeline of what a status page said: the answer as data, or in a file. What can't be read is left out, and named.
 *
 * @param folder what a path is relative to
 */
export async function readIncident(incident: PageConfig['incident'], { locale, timeZone }: Pick<PageConfig, 'locale' | 'timeZone'>, folder: string, problems: Problem[]): Promise<ReactElement | undefined> {
  if (incident === undefined) return undefined;
  let payload: unknown = incident;
  if (typeof incident === 'string') {
    try {
      payload = await readFile(resolve(folder, incident), 'utf8');
    } catch (error) {
      problems.push({ what: `incident "${incident}" can't be read (${(error as NodeJS.ErrnoException).code ?? 'no file'})`, consequence: 'the page is written without it', fix });
      return undefined;
    }
  }
  const snapshot = parseStatus(payload) ?? parseFeed(payload);
  if (!snapshot) problems.push({ what: `incident${typeof incident === 'string' ? ` "${incident}"` : ''} is no answer of a status page that is known`, consequence: 'the page is written without it', fix });
  return snapshot ? createElement(IncidentTimeline, { snapshot, locale, timeZone }) : undefined;
}
