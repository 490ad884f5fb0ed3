import { createPageModel, type PageModel, type SceneIntensity } from '@humble-pie/core';
import type { SceneProps } from '@humble-pie/react';
import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { sceneCss } from '../src/internals/sceneCss.js';

const intensities: readonly SceneIntensity[] = ['playful', 'full', 'outline'];
const moment = { since: '2026-11-22T14:00:00Z', until: '2026-11-22T16:00:00Z' };

/** Pages that a scene may find itself on, the odd ones among them. */
const models: Readonly<Record<string, PageModel>> = {
  'a plain 404': createPageModel({ status: 404 }),
  'a maintenance page half way through': createPageModel({ status: 'maintenance', ...moment, now: '2026-11-22T15:00:00Z' }),
  'a page whose end is past': createPageModel({ status: 'maintenance', ...moment, now: '2026-11-23T15:00:00Z' }),
  'a page without an end': createPageModel({ status: 503, since: moment.since }),
  'a page without a number': createPageModel({ status: 'offline' }),
  'an unknown status': createPageModel({ status: 599 }),
  'a page with forty suggestions': createPageModel({ status: 404, suggestions: Array.from({ length: 40 }, (_, at) => ({ label: `Way ${at}`, href: `/ways/${at}` })) }),
  'a page with odd suggestions': createPageModel({
    status: 404,
    suggestions: ['</text><script>alert(1)</script>', 'فطائر التفاح والكرز والتوت الطازجة', '苹果派和樱桃派还有蓝莓派', '🥧'.repeat(40), 'Donaudampfschifffahrt'].map((label) => ({ label, href: '/pies?a=1&b="2"' })),
  }),
  'a page with a path of 20,000 characters': createPageModel({ status: 404, path: '/<script>'.repeat(2500) }),
};

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!);

/** What holds for every scene, whatever it shows. */
export function describeScene(folder: string, Scene: ComponentType<SceneProps>) {
  const draw = (model = models['a plain 404']!, intensity: SceneIntensity = 'playful') => renderToStaticMarkup(<Scene model={model} intensity={intensity} />);
  const html = draw();

  describe(`the scene ${folder}`, () => {
    it('is art, hidden from those who listen, with nothing to tab to', () => {
      expect(html).toMatch(/^<div[^>]*aria-hidden="true"/);
      expect(html).not.toMatch(/<(a|button|input)\b|tabindex/);
    });

    it.each(Object.keys(models))('links only to what %s suggests, for the pointer alone', (page) => {
      const markup = draw(models[page]);
      expect(markup).not.toMatch(/<(button|input)\b/);
      const suggested = models[page]!.suggestions.map(({ href }) => renderToStaticMarkup(<a href={href} tabIndex={-1} />).replace('></a>', ''));
      const links = all(markup, /(<a\b[^>]*)>/g);
      for (const link of links) expect(suggested.some((start) => link.startsWith(start))).toBe(true);
      expect(all(markup, /(tabindex=)/g).length).toBe(links.length);
    });

    it('stands on at least six planes, each an outer svg', () => {
      const opening = [...html.matchAll(/<(\/?)svg\b[^>]*>/g)];
      expect(opening.filter(([, closing]) => !closing).length).toBeGreaterThanOrEqual(6);
      let depth = 0;
      for (const [tag, closing] of opening) {
        depth += closing ? -1 : 1;
        expect(depth).toBeLessThanOrEqual(1);
        if (!closing) expect(tag).toMatch(/data-hp-depth="-?[\d.]+"/);
      }
      expect(html).not.toMatch(/<g[^>]*data-hp-depth/);
    });

    it('has planes at different distances', () => {
      expect(new Set(all(html, /data-hp-depth="([^"]+)"/g)).size).toBeGreaterThanOrEqual(5);
    });

    it('is painted by tokens alone', () => {
      expect(html).not.toMatch(/\s(fill|stroke|stop-color|color|style|opacity|stroke-width|filter)="/);
      expect(html).not.toMatch(/(?<!url\(|href=")#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i);
    });

    it('uses no class that nobody styles', () => {
      const known = new Set(all(sceneCss, /\.(hp-[\w-]+)/g));
      const used = new Set(all(html, /class="([^"]*)"/g).flatMap((list) => list.split(' ')).filter((name) => /^hp-[a-z0-9]+$/.test(name) && !['hp-hit', `hp-${folder}`].includes(name)));
      expect([...used].filter((name) => !known.has(name))).toEqual([]);
    });

    it('shares no id with another of its kind on the same page, and points only at its own', () => {
      const two = renderToStaticMarkup(
        <>
          <Scene model={models['a plain 404']!} intensity="full" />
          <Scene model={models['a plain 404']!} intensity="full" />
        </>,
      );
      const ids = all(two, /\sid="([^"]+)"/g);
      expect(new Set(ids).size).toBe(ids.length);
      for (const target of all(two, /(?:href="#|url\(#)([^")]+)/g)) expect(ids).toContain(target);
    });

    it.each(Object.keys(models))('survives %s at every intensity', (page) => {
      for (const intensity of intensities) {
        const markup = draw(models[page], intensity);
        expect(markup).toMatch(/data-hp-depth/);
        expect(markup).not.toMatch(/NaN|undefined|<script/);
      }
    });

    it('is one drawing at every intensity', () => {
      const [playful, full, outline] = intensities.map((intensity) => draw(models['a plain 404'], intensity).replace(/<div[^>]*>/, ''));
      expect(full).toBe(playful);
      expect(outline).toBe(playful);
    });
  });
}
