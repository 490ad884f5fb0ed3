import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '@humble-pie/core';
import { readPostmortem, type ReadPostmortem } from './readPostmortem.js';

const consequence = 'this postmortem is not published';

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Reads every postmortem in a folder: its `.md` files, by name. One that is broken costs itself alone.
 *
 * @param folder an absolute path
 * @param name the folder as the user wrote it, for messages
 * @param problems receives what is wrong, each with file and line
 *
 * @example
 * const problems = [];
 * const all = await readPostmortems(resolve('postmortems'), 'postmortems', problems);
 */
export async function readPostmortems(folder: string, name: string, problems: Problem[]): Promise<ReadPostmortem[]> {
  const names = await readdir(folder).catch(() => null);
  if (!names) {
    problems.push({ what: `there is no folder ${name}`, consequence: 'no postmortem is published', fix: 'Correct postmortems in the configuration. "humble-pie init postmortem" makes the folder and a first file.' });
    return [];
  }
  const files = names.filter((file) => /\.(md|markdown)$/i.test(file) && !/^(readme|[._])/i.test(file)).sort();
  const by = new Map<string, string>();
  const all: ReadPostmortem[] = [];
  for (const file of files) {
    const path = join(name, file);
    const bytes = await readFile(join(folder, file)).catch(() => null);
    const text = bytes && decode(bytes);
    if (text === null) {
      problems.push({ what: `${path} ${bytes ? 'is not UTF-8' : "can't be read"}`, consequence, fix: bytes ? 'Save it as UTF-8.' : 'Allow reading it.' });
      continue;
    }
    const read = readPostmortem(text, path, problems);
    if (!read) continue;
    const first = by.get(read.postmortem.id);
    if (first) problems.push({ what: `${path}: its id "${read.postmortem.id}" is also that of ${first}`, consequence, fix: 'Give it an id of its own.' });
    else all.push(read);
    by.set(read.postmortem.id, first ?? path);
  }
  return all;
}
