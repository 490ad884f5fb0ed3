import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '@humble-pie/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { samplePostmortem } from '../../test/samplePostmortem.js';
import { readPostmortems } from './readPostmortems.js';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'postmortems-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = (name: string, front: object | Buffer | string) => writeFile(join(folder, name), front instanceof Buffer || typeof front === 'string' ? front : `---\n${stringify(front)}---\nText.`);
const read = async (name = folder) => {
  const problems: Problem[] = [];
  return { ids: (await readPostmortems(name, 'pm', problems)).map(({ postmortem }) => postmortem.id), whats: problems.map(({ what }) => what) };
};

describe('readPostmortems', () => {
  it('reads the Markdown of a folder by name, and nothing else in it', async () => {
    await put('b.md', { ...samplePostmortem, id: 'b' });
    await put('a.markdown', { ...samplePostmortem, id: 'a' });
    await put('README.md', 'How to write one');
    await put('_draft.md', 'Not yet');
    await put('notes.txt', 'x');
    expect(await read()).toEqual({ ids: ['a', 'b'], whats: [] });
  });

  it('lets a broken one cost itself alone', async () => {
    await put('a.md', 'no front matter');
    await put('b.md', samplePostmortem);
    await put('c.md', Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe]));
    expect(await read()).toEqual({ ids: [samplePostmortem.id], whats: ['pm/a.md:1: there is no front matter', 'pm/c.md is not UTF-8'] });
  });

  it('publishes one of two with the same id', async () => {
    await put('a.md', samplePostmortem);
    await put('b.md', samplePostmortem);
    expect(await read()).toEqual({ ids: [samplePostmortem.id], whats: [`pm/b.md: its id "${samplePostmortem.id}" is also that of pm/a.md`] });
  });

  it('says when there is no such folder, and reads nothing from an empty one', async () => {
    expect(await read()).toEqual({ ids: [], whats: [] });
    expect(await read(join(folder, 'nowhere'))).toEqual({ ids: [], whats: ['there is no folder pm'] });
  });
});
