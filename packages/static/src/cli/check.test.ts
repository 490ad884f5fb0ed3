import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './run.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'humble-pie-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function call(args: readonly string[], given = '') {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(['check', ...args], { out: (line) => out.push(line), err: (line) => err.push(line), input: async () => given, cwd: folder });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

async function put(name: string, text: string | Uint8Array) {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
}

const bad = 'Sorry for any inconvenience.\n';
const hint = 'Thank you for your patience.\n';

describe('humble-pie check', () => {
  it('ends with 0 when nothing is wrong', async () => {
    await put('a.md', 'We are sorry that you could not pay.');
    expect(await call(['a.md'])).toEqual({ code: 0, out: '1 file checked: 0 errors, 0 warnings, 0 hints', err: '' });
  });

  it('tells what is wrong as editors read it, and ends with 1', async () => {
    await put('texts/a.md', `Hello.\n\n${bad}`);
    const { code, out } = await call(['texts/a.md']);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      'texts/a.md:3:7: error en/any-inconvenience "for any inconvenience": "Any" doubts that harm happened and names none of it. → You could not check out between 14:02 and 14:44 UTC. That was our fault, and we are sorry.',
      '',
      '1 file checked: 1 error, 0 warnings, 0 hints',
    ]);
  });

  it.each([
    ['a folder', ['.']],
    ['a pattern', ['**/*.md', 'b.html']],
    ['a pattern with a folder', ['./{a,b}.*', 'sub/**']],
    ['the same file twice', ['.', 'a.md', './a.md']],
  ])('finds files by %s', async (_, words) => {
    for (const name of ['a.md', 'b.html', 'sub/c.md', 'node_modules/x/d.md', '.git/e.md', 'sub/dist/f.md']) await put(name, bad);
    await put('sub/g.png', bad);
    const { files } = JSON.parse((await call([...words, '--json'])).out) as { files: { file: string }[] };
    expect(files.map(({ file }) => file).sort()).toEqual(['a.md', 'b.html', 'sub/c.md']);
  });

  it('reads the standard input, as what it is called', async () => {
    expect((await call(['-'], bad)).out).toContain('<stdin>:1:7: error');
    expect((await call(['-', '--stdin-name', 'a.tsx'], "const a = 'sit tight';\n// any inconvenience")).out).toContain('<stdin>:1:12: warn en/bear-with-us');
  });

  it('prints JSON and nothing else', async () => {
    await put('a.md', bad);
    const { out, code } = await call(['a.md', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ files: [{ file: 'a.md', findings: [{ ruleId: 'en/any-inconvenience', severity: 'error', line: 1, column: 7, endLine: 1, endColumn: 28, text: 'for any inconvenience', span: { start: 6, end: 27 } }] }], errors: 1, warnings: 0, hints: 0, unread: [] });
  });

  it.each([
    [['--max-warnings', '0'], 1],
    [['--max-warnings', '1'], 0],
    [[], 0],
    [['--quiet'], 0],
    [['--level', 'error'], 0],
  ])('ends for one warning and %j with %i', async (args, code) => {
    await put('a.md', hint);
    expect((await call(['a.md', ...args])).code).toBe(code);
  });

  it('is harder where more is at stake', async () => {
    await put('a.md', 'Oops, nothing here.');
    const codes = await Promise.all(['notice', 'minor', 'major'].map(async (severity) => (await call(['a.md', '--severity', severity])).code));
    expect(codes).toEqual([0, 0, 1]);
  });

  it('reads other languages', async () => {
    await put('a.md', 'Es wurden Fehler gemacht.');
    expect((await call(['a.md'])).code).toBe(0);
    expect((await call(['a.md', '--locale', 'de'])).code).toBe(1);
  });

  it.each<[string[], string]>([
    [[], 'Humble Pie: no file was named, so nothing was checked. Name files, folders or patterns, or "-" for the standard input: humble-pie check content'],
    [['a.md', '--severity', 'bad'], 'Humble Pie: --severity is "bad", so nothing was checked. Use one of: notice, minor, major, critical, grave.'],
    [['a.md', '--max-warnings', '-1x'], 'Humble Pie: option \'--max-warnings\' argument is ambiguous'],
    [['a.md', '--max-warnings', 'few'], 'Humble Pie: --max-warnings is "few", so nothing was checked. Give a whole number, such as 0.'],
    [['a.md', '--locale', 'it'], 'Humble Pie: --locale is "it", so nothing was checked. There are rules for en, de, fr, es, pt, ja.'],
    [['gone.md'], 'Humble Pie: gone.md: there is no such file, and no file of a kind that can be read fits it, so it was not checked. Correct the name, and put patterns in quotes.'],
    [['**/*.rst'], 'Humble Pie: **/*.rst: there is no such file'],
  ])('is called wrongly with %j', async (args, line) => {
    await put('a.md', 'Fine.');
    const { code, err } = await call(args);
    expect(code).toBe(2);
    expect(err).toContain(line);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['a.bin', new Uint8Array([80, 0, 1]), 'Humble Pie: a.bin: it is no text, so it was not checked. Leave it out.'],
    ['a.fr.txt', new Uint8Array([100, 0xe9, 115]), 'Humble Pie: a.fr.txt: it is not in UTF-8, so it was not checked. Save it as UTF-8.'],
    ['a.txt', 'x'.repeat(3 * 1024 * 1024), 'Humble Pie: a.txt: it has 3,145,728 bytes, so it was not checked. Name smaller files: at most 2,097,152 bytes.'],
    ['a.ts', 'const = ;', "Humble Pie: a.ts: it can't be parsed (1:7: "],
    ['a.json', '{ "a": ', "Humble Pie: a.json: it can't be parsed (1:8: "],
  ])('tells in one line that %s can not be checked, and goes on', async (name, text, line) => {
    await put(name, text);
    await put('z.md', 'Fine.');
    const { code, out, err } = await call([name, 'z.md']);
    expect(code).toBe(1);
    expect(err.split('\n')).toHaveLength(1);
    expect(err).toContain(line);
    expect(out).toContain('1 file checked');
  });

  it('does not take the language from the folders that a project is in', async () => {
    const { folder: outer } = { folder };
    folder = join(outer, 'de', 'project');
    await put('a.md', bad);
    expect((await call(['a.md'])).code).toBe(1);
    folder = outer;
  });

  it('helps with examples', async () => {
    const { out } = await call(['--help']);
    expect(out).toContain('Usage: humble-pie check <files…> [options]');
    expect(out).toContain("humble-pie check 'src/**/*.tsx' --severity major --max-warnings 0");
  });
});
