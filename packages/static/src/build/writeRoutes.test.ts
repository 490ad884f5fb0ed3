import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '@humble-pie/core';
import { describe, expect, it } from 'vitest';
import { readSitemap } from './readSitemap.js';
import { writeRoutes } from './writeRoutes.js';

describe('writeRoutes', () => {
  it.each<[string, unknown, string]>([
    ['paths', ['/pies', '/pies/plum'], '/pies\n/pies/plum'],
    ['names, where there are any', [{ label: 'All pies', href: '/pies' }, { label: '/bread', href: '/bread' }], '/pies\tAll pies\n/bread'],
    ['each once', ['/pies', '/pies'], '/pies'],
    ['no patterns, and nothing that leaves the site', ['/pies/:id', '/files/*', '//evil.example', 'https://evil.example', 'javascript:alert(1)', '/a b', '/pies'], '/pies'],
    ['a name on one line', [{ label: 'All\n\tpies', href: '/pies' }], '/pies\tAll pies'],
    ['nothing of what is no list', 'sitemap.xml', ''],
    ['nothing of what is no route', [null, 7, {}, { href: 7 }, { label: 'x' }], ''],
  ])('keeps %s', (_, routes, lines) => {
    const problems: Problem[] = [];
    expect(writeRoutes(routes as never, problems)).toBe(lines);
    expect(problems).toEqual([]);
  });

  it('keeps the first of ten thousand, and says how many', () => {
    const problems: Problem[] = [];
    const lines = writeRoutes(Array.from({ length: 10_000 }, (_, index) => `/recipes/number-${index}`), problems);
    expect(lines.length).toBeLessThan(8192);
    expect(lines.startsWith('/recipes/number-0\n')).toBe(true);
    expect(problems).toMatchObject([{ what: expect.stringMatching(/^routes are 10,000 addresses/), consequence: `the page knows the first ${lines.split('\n').length}` }]);
  });
});

describe('readSitemap', () => {
  async function read(xml?: string) {
    const folder = await mkdtemp(join(tmpdir(), 'sitemap-'));
    if (xml !== undefined) await writeFile(join(folder, 'sitemap.xml'), xml);
    const problems: Problem[] = [];
    return { paths: await readSitemap('sitemap.xml', folder, problems), whats: problems.map(({ what }) => what) };
  }

  it('reads the paths of its addresses', async () => {
    const xml = '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc> https://crumbs.example/pies?a=1&amp;b=2 </loc><lastmod>2026-01-01</lastmod></url><url><loc>https://crumbs.example/pies/plum</loc></url><url><loc>no address</loc></url></urlset>';
    expect(await read(xml)).toEqual({ paths: ['/pies', '/pies/plum'], whats: [] });
  });

  it.each([
    ['that is missing', undefined, `routes "sitemap.xml" can't be read (ENOENT)`],
    ['that is none', '<!doctype html><p>Hello', 'routes "sitemap.xml" names no addresses'],
    ['that is empty', '', 'routes "sitemap.xml" names no addresses'],
  ])('names a file %s', async (_, xml, what) => {
    expect(await read(xml)).toEqual({ paths: [], whats: [what] });
  });
});
