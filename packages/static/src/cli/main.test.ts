import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

// The built command, as it is installed.
const command = fileURLToPath(new URL('../../bin/humble-pie.js', import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'humble-pie-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function call(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], { cwd: folder, env: { ...process.env, NODE_ENV: 'production' } });
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (err += data));
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
  });
}

it('builds from a TypeScript configuration in a folder without packages', { timeout: 30_000 }, async () => {
  await writeFile(join(folder, 'humble-pie.config.ts'), 'import { defineConfig } from "@humble-pie/static";\nexport default defineConfig({ theme: "midnight", pages: { 404: { scene: null }, 500: false } });');
  const { code, out, err } = await call('build', '--out', 'pages');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('Wrote 2 files to pages');
  expect(await readdir(join(folder, 'pages'))).toEqual(['404.html', '503.html']);
});

it.each([
  ['the command', [], /^Error pages that apologise well/],
  ['build', ['build'], /^humble-pie build: /],
])('helps with %s in plain lines', { timeout: 30_000 }, async (_, words, first) => {
  const { code, out, err } = await call(...words, '--help');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(first);
  // A line is said once, and as text.
  expect(out.match(/^Usage: humble-pie/gm)).toHaveLength(1);
  expect(out).not.toMatch(/^\s*[[\]]|^\s*'/m);
});

it('names what is wrong with the input, whatever NODE_ENV is', { timeout: 30_000 }, async () => {
  await writeFile(join(folder, 'humble-pie.config.json'), '{ "locale": "tlh", "pages": { "404": { "scene": null }, "500": false, "503": false } }');
  const { code, err } = await call('build', '--quiet');
  expect(code).toBe(0);
  expect(err).toMatch(/^Humble Pie: 404\.html: .*"tlh".*\n$/);
});

it.each([
  [['build', '--nope'], 2],
  [['build', '--config', 'nope.json'], 1],
] as const)('%j ends with %d, one line on stderr and nothing on stdout', async (args, expected) => {
  const { code, out, err } = await call(...args);
  expect({ code, out }).toEqual({ code: expected, out: '' });
  expect(err.trim().split('\n')).toHaveLength(1);
});
