import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './run.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'humble-pie-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function call(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { out: (line) => out.push(line), err: (line) => err.push(line), input: async () => '', cwd: folder });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const put = (name: string, text: string) => writeFile(join(folder, name), text);
const written = (name: string) => readFile(join(folder, name), 'utf8');

describe('help', () => {
  it.each([[[]], [['--help']], [['-h']], [['help']]])('comes for %j', async (args) => {
    const { code, out, err } = await call(...args);
    expect(code).toBe(0);
    expect(out).toContain('Usage: humble-pie <command> [options]');
    expect(out).toMatch(/build +write the error pages as self-contained files/);
    expect(err).toBe('');
  });

  it.each([[['build', '--help']], [['build', '-h']], [['help', 'build']]])('comes for %j', async (args) => {
    const { code, out } = await call(...args);
    expect(code).toBe(0);
    for (const option of ['-c, --config FILE', '-o, --out DIR', '--json', '--quiet', '--verbose', 'humble-pie.config.ts']) expect(out).toContain(option);
    expect(await readdir(folder)).toEqual([]);
  });

  it('tells the version', async () => {
    expect((await call('--version')).out).toMatch(/^\d+\.\d+\.\d+/);
  });
});

it.each([
  [['bake'], 'Humble Pie: there is no command "bake", so nothing was done. Use one of: build, check, init; "humble-pie --help" says more.'],
  [['toString'], 'Humble Pie: there is no command "toString", so nothing was done. Use one of: build, check, init; "humble-pie --help" says more.'],
  [['--bake'], 'Humble Pie: there is no option --bake, so nothing was done. Use one of: build, check, init; "humble-pie --help" says more.'],
  [['build', '--bake'], 'Humble Pie: there is no option --bake, so nothing was done. Run "humble-pie build --help" to see what there is.'],
  [['build', 'pages'], 'Humble Pie: "pages" is no option, so nothing was done. Run "humble-pie build --help" to see what there is.'],
  [['build', '--out'], 'Humble Pie: option \'-o, --out <value>\' argument missing, so nothing was done. Run "humble-pie build --help" to see what there is.'],
])('%j is one clear line and ends with 2', async (args, line) => {
  expect(await call(...args)).toEqual({ code: 2, out: '', err: line });
  expect(await readdir(folder)).toEqual([]);
});

describe('init', () => {
  it('writes a configuration that builds', async () => {
    expect(await call('init')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Wrote humble-pie.config.json') });
    expect(await call('build', '--quiet')).toMatchObject({ code: 0 });
  });

  it('writes a postmortem that builds, and its library with it', async () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(await call('init', 'postmortem', '--name', 'Card payments')).toMatchObject({ code: 0, err: '', out: expect.stringContaining(`Wrote ${join('postmortems', `${today}-card-payments.md`)}`) });
    await writeFile(join(folder, 'humble-pie.config.json'), JSON.stringify({ postmortems: 'postmortems' }));
    expect(await call('build', '--out', 'site', '--quiet')).toEqual({ code: 0, out: '', err: '' });
    expect(await readdir(join(folder, 'site'))).toEqual(expect.arrayContaining(['404.html', 'postmortems.html', `postmortem-${today}-card-payments.html`]));
  });

  it('overwrites nothing', async () => {
    await writeFile(join(folder, 'humble-pie.config.json'), '{}');
    const { code, err } = await call('init');
    expect(code).toBe(1);
    expect(err).toContain('humble-pie.config.json is there already, so it was left as it is');
    expect(await readFile(join(folder, 'humble-pie.config.json'), 'utf8')).toBe('{}');
  });

  it.each([[['cake']], [['postmortem', 'again']]])('says what can be begun instead of %j', async (words) => {
    const { code, err } = await call('init', ...words);
    expect(code).toBe(2);
    expect(err).toMatch(/is nothing that can be begun, so nothing was written\. Use "humble-pie init"/);
  });
});

describe('postmortems', () => {
  it('that are broken are named with their file and line, and everything else is written', async () => {
    await mkdir(join(folder, 'learned'));
    await writeFile(join(folder, 'learned', 'a.md'), '---\nid: a\nseverity: huge\n---\n');
    await writeFile(join(folder, 'humble-pie.config.json'), JSON.stringify({ postmortems: 'learned' }));
    const { code, err } = await call('build', '--out', 'site', '--quiet');
    expect(code).toBe(0);
    expect(err).toMatch(/learned.a\.md:3: severity is "huge", so this postmortem is not published\. Give one of notice/);
    expect(await readdir(join(folder, 'site'))).toEqual(expect.arrayContaining(['404.html', 'postmortems.html']));
  });
});

describe('build', () => {
  it('finds a file of design tokens from where the configuration is', async () => {
    await mkdir(join(folder, 'site'));
    await put('site/brand.tokens.json', '{ "light": { "button": { "$type": "color", "$value": "#0b4f9e" } } }');
    await put('site/pie.json', '{ "theme": { "tokens": "brand.tokens.json" }, "pages": { "500": false, "503": false } }');
    expect((await call('build', '--config', 'site/pie.json')).code).toBe(0);
    expect(await written('error-pages/404.html')).toContain('#0b4f9e');
  });

  it('writes three pages without a configuration, and says what it did', async () => {
    const { code, out } = await call('build');
    expect(code).toBe(0);
    expect(await readdir(join(folder, 'error-pages'))).toEqual(['404.html', '500.html', '503.html']);
    expect(out).toContain('Building the pages as they come (no configuration found)');
    expect(out).toMatch(/404\.html +[\d,]+ +[\d,]+ +[\d,]+\n/);
    expect(out).toMatch(/budget +14,336$/m);
    expect(out).toContain("404.html   default-src 'none'; style-src 'sha256-");
  });

  it.each([
    ['humble-pie.config.json', '{ "site": { "name": "Crumbs" } }'],
    ['humble-pie.config.js', 'export default { site: { name: "Crumbs" } };'],
    ['humble-pie.config.mjs', 'export default { site: { name: "Crumbs" } };'],
    ['humble-pie.config.js', 'module.exports = { site: { name: "Crumbs" } };'],
    ['humble-pie.config.ts', 'interface Named { name: string }\nconst site: Named = { name: "Crumbs" };\nexport default { site };'],
    ['humble-pie.config.mts', 'export default { site: { name: "Crumbs" as string } };'],
  ])('finds and reads %s', async (name, text) => {
    await put(name, text);
    const { code, out } = await call('build', '--out', 'pages');
    expect(code).toBe(0);
    expect(out).toContain(`Building from ${name}`);
    expect(await written('pages/404.html')).toContain('Crumbs');
    expect((await readdir(folder)).sort()).toEqual([name, 'pages'].sort());
  });

  it('reads what a configuration imports', async () => {
    await put('site.ts', 'export const site: { name: string } = { name: "Crumbs" };');
    await put('pie.config.ts', 'import { basename } from "node:path";\nimport { site } from "./site";\nexport default { site: { name: `${site.name} ${basename("/x/y")}` } };');
    expect((await call('build', '--config', 'pie.config.ts', '--out', 'pages')).code).toBe(0);
    expect(await written('pages/404.html')).toContain('Crumbs y');
  });

  it('shows a component that a configuration brings, by the same React', async () => {
    await put('pie.config.tsx', [
      'import { useId } from "react";',
      'const Pie = () => { const id = useId(); return <svg data-hp-depth="0.5"><circle id={id} r="9" /></svg>; };',
      'export default { pages: { 404: { scene: Pie }, 500: false, 503: false } };',
    ].join('\n'));
    const { code, err } = await call('build', '-c', 'pie.config.tsx', '-o', 'pages');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(await written('pages/404.html')).toContain('<circle r=9 />');
  });

  it('prints JSON and nothing else', async () => {
    const { out } = await call('build', '--json', '--out', 'pages');
    const { folder: where, files, budget } = JSON.parse(out) as { folder: string; files: { name: string; size: { raw: number }; csp: string }[]; budget: { raw: number } };
    expect(where).toBe(join(folder, 'pages'));
    expect(budget.raw).toBe(14_336);
    expect(files.map(({ name }) => name)).toEqual(['404.html', '500.html', '503.html']);
    expect(files[0]!.size.raw).toBe(Buffer.byteLength(await written('pages/404.html')));
    expect(files[0]!.csp).toContain('style-src');
  });

  it('is quiet when asked to be', async () => {
    await put('humble-pie.config.json', '{ "pages": { "404": { "scene": null }, "500": false, "503": false } }');
    expect(await call('build', '-q')).toEqual({ code: 0, out: '', err: '' });
    expect(await readdir(join(folder, 'error-pages'))).toEqual(['404.html']);
  });

  it('keeps names and rules for whoever wants to edit by hand', async () => {
    await call('build', '--readable', '--out', 'pages');
    expect(await written('pages/404.html')).toContain('--hp-sky');
  });

  it('names a page that is over its budget, and writes it', async () => {
    await put('humble-pie.config.json', JSON.stringify({ pages: { 404: { suggestions: Array.from({ length: 200 }, (_, pie) => ({ label: `Pie number ${pie}`, href: `/pies/${pie}` })) } } }));
    const { code, err } = await call('build', '--out', 'pages');
    expect(code).toBe(0);
    expect(err).toMatch(/^Humble Pie: 404\.html: it takes [\d,]+ bytes, more than the 14,336 that arrive in one flight, so a server that does not compress needs another round trip for it\./m);
  });

  it.each<[string, string, string]>([
    ['missing.json', '', 'there is no file missing.json'],
    ['pie.yaml', 'site: x', 'pie.yaml is no configuration that can be read'],
    ['pie.json', '{ "site": ', 'pie.json could not be read (pie.json:1:11: Unexpected end of file in JSON)'],
    ['pie.json', '{\n  // ours\n  "theme": "noir" }', 'pie.json could not be read (pie.json:2:3: JSON does not support comments)'],
    ['pie.json', '{ "theme": "noir", }', 'pie.json could not be read (pie.json:1:18: JSON does not support trailing commas)'],
    ['pie.ts', 'throw null', 'pie.ts could not be read (null)'],
    ['pie.json', 'null', 'pie.json: the configuration is null'],
    ['pie.ts', 'export default {', 'pie.ts could not be read (pie.ts:1:17: '],
    ['pie.mjs', 'throw new Error("no flour")', 'pie.mjs could not be read (no flour)'],
    ['pie.js', 'import "./flour.js"', 'pie.js could not be read (pie.js:1:8: Could not resolve "./flour.js")'],
    ['pie.ts', 'export const config = {};', 'pie.ts has no default export'],
    ['pie.json', '{ "theme": "bakry" }', 'pie.json: theme is "bakry"'],
    ['pie.json', '{ "pages": { "404": { "tone": 9 } } }', 'pie.json: pages.404.tone is 9'],
  ])('tells what is wrong with %s (%s) in one line, and leaves the old pages', async (name, text, what) => {
    await mkdir(join(folder, 'pages'));
    await put('pages/404.html', 'old');
    if (text) await put(name, text);
    const { code, out, err } = await call('build', '--config', name, '--out', 'pages', '--quiet');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.split('\n')).toHaveLength(1);
    expect(err).toContain(`Humble Pie: ${what}`);
    expect(err).toContain(', so no page was built. ');
    expect(await written('pages/404.html')).toBe('old');
    expect(await readdir(join(folder, 'pages'))).toEqual(['404.html']);
  });

  it('gives each problem of a configuration its own line', async () => {
    await put('humble-pie.config.json', '{ "theme": "x", "pages": { "404": { "tone": 9 } } }');
    expect((await call('build')).err.split('\n')).toHaveLength(2);
  });

  it('tells in one line that a folder can not be written to', async () => {
    await put('pages', 'a file');
    const { code, err } = await call('build', '--out', 'pages', '-q');
    expect(code).toBe(1);
    expect(err).toBe('Humble Pie: pages could not be written to (a part of the path is a file), so the pages there are as they were. Choose another folder with --out, or allow writing there.');
  });

  it('shows the stack with --verbose alone', async () => {
    await put('pie.mjs', 'throw new Error("no flour")');
    expect((await call('build', '-c', 'pie.mjs')).err).not.toContain('    at ');
    expect((await call('build', '-c', 'pie.mjs', '--verbose')).err).toContain('    at ');
  });
});

it('builds a page whose apology only sounds like one, and says what to write instead', async () => {
  const apology = { severity: 'minor', regret: 'Sorry for any inconvenience.', responsibility: { text: 'We restarted the wrong server.', owner: 'us' }, repair: { done: ['Started it again'], now: [] }, harm: { what: 'Search was away.', data: 'safe' } };
  await put('humble-pie.config.json', JSON.stringify({ pages: { 404: false, 500: false, 503: { scene: null, apology: { ...apology, phase: 'resolved', explanation: { text: 'Two names differ by a letter.', confidence: 'confirmed' } } } } }));
  const { code, err } = await call('build', '--quiet');
  expect(code).toBe(0);
  expect(err.split('\n')).toHaveLength(1);
  expect(err).toMatch(/503\.html.*apology\.regret could be said better \(en\/any-inconvenience\), so it does not read as an apology.*Better: You could not/);
  expect(await written('error-pages/503.html')).toContain('Sorry for any inconvenience.');
});
