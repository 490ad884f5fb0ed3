import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeFiles } from './writeFiles.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'humble-pie-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const files = [
  { name: '404.html', text: 'new 404' },
  { name: '500.html', text: 'new 500' },
];
const read = (name: string) => readFile(join(folder, name), 'utf8');

/** What the folder's permissions forbid, they allow to root: the test steps down for as long as it takes. */
async function asAnyone<T>(act: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return act();
  process.seteuid!(65_534);
  try {
    return await act();
  } finally {
    process.seteuid!(0);
  }
}

it('makes the folder and writes the files', async () => {
  await writeFiles(join(folder, 'a/b'), files);
  expect(await readdir(join(folder, 'a/b'))).toEqual(['404.html', '500.html']);
  expect(await read('a/b/500.html')).toBe('new 500');
});

it('replaces old files and touches no other', async () => {
  await writeFile(join(folder, '404.html'), 'old 404');
  await writeFile(join(folder, 'index.html'), 'home');
  await writeFiles(folder, files);
  expect(await readdir(folder)).toEqual(['404.html', '500.html', 'index.html']);
  expect(await read('404.html')).toBe('new 404');
  expect(await read('index.html')).toBe('home');
});

it('leaves every old file when the second can not be written', async () => {
  await writeFile(join(folder, '404.html'), 'old 404');
  await mkdir(join(folder, '500.html'));
  await expect(writeFiles(folder, files)).rejects.toMatchObject({ code: 'EISDIR' });
  expect(await read('404.html')).toBe('old 404');
  expect(await readdir(folder)).toEqual(['404.html', '500.html']);
});

it('leaves a read-only folder as it was', async () => {
  await writeFile(join(folder, '404.html'), 'old 404');
  await chmod(folder, 0o555);
  await expect(asAnyone(() => writeFiles(folder, files))).rejects.toMatchObject({ code: 'EACCES' });
  await chmod(folder, 0o755);
  expect(await readdir(folder)).toEqual(['404.html']);
  expect(await read('404.html')).toBe('old 404');
});

it('refuses a folder that is a file', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(writeFiles(join(folder, 'file/pages'), files)).rejects.toMatchObject({ code: 'ENOTDIR' });
});

it('keeps the mode that let a server read the file', async () => {
  await writeFile(join(folder, '404.html'), 'old 404', { mode: 0o640 });
  await writeFiles(folder, files);
  expect((await stat(join(folder, '404.html'))).mode & 0o777).toBe(0o640);
});
