import { describe, expect, it } from 'vitest';
import { visits, type StageSource } from './openStage.js';

const planes = 8;
const far = { x: 1200, y: 600 };

/** What every stage keeps to, hydrated or by the static page's script. */
export function describeStage(name: string, source: StageSource): void {
  describe(name, () => {
    const open = visits(source);

    it('restyles its planes and nothing else, and lays out and paints nothing, while the pointer moves', async () => {
      const stage = await open();
      await stage.wander(20);
      const cost = await stage.cost(() => stage.wander());
      expect(cost.restyled).toBeGreaterThan(0);
      expect(cost.restyled).toBeLessThanOrEqual(planes + 2);
      expect(cost).toMatchObject({ layouts: 0, paints: 0 });
    });

    it('moves a plane of depth 1 by 3 % of its width and 2.7 % of its height', async () => {
      const stage = await open();
      const rest = await stage.planes();
      await stage.page.mouse.move(1279, 719);
      await stage.rest(1500);
      const [width, height] = await stage.page.evaluate(() => {
        const { width, height } = document.querySelectorAll('#scene > svg')[6]!.getBoundingClientRect();
        return [width, height];
      });
      const there = await stage.planes();
      expect(there[6]!.x - rest[6]!.x).toBeCloseTo(width! * 0.03, 0);
      expect(there[6]!.y - rest[6]!.y).toBeCloseTo(height! * 0.027, 0);
    });

    it('asks for no frame before it is touched, nor once it has settled', async () => {
      const stage = await open();
      expect((await stage.count(() => stage.rest(500))).frames).toBe(0);
      await stage.wander(20);
      await stage.rest(1500);
      expect((await stage.count(() => stage.rest(2000))).frames).toBe(0);
    });

    it('leaves the scene to CSS until the first move', async () => {
      const stage = await open();
      expect(await stage.motion()).toBe('css');
      await stage.page.mouse.move(far.x, far.y);
      await stage.rest(100);
      expect(await stage.motion()).toBe('live');
    });

    it('writes nothing and asks for no frame off screen, and goes on when it is back', async () => {
      const stage = await open();
      await stage.wander(10);
      await stage.page.evaluate(() => scrollTo(0, 2500));
      await stage.rest(800);
      let frames = -1;
      const writes = await stage.writes(async () => {
        ({ frames } = await stage.count(() => stage.wander(30)));
      });
      expect({ writes, frames }).toEqual({ writes: 0, frames: 0 });
      const before = await stage.planes();
      await stage.page.evaluate(() => scrollTo(0, 0));
      await stage.page.mouse.move(far.x, far.y);
      await stage.rest(800);
      await stage.page.mouse.move(far.x + 1, far.y);
      await stage.rest(800);
      expect(await stage.movedFrom(before)).toBeGreaterThan(3);
    });

    it('does not move a pixel for a visitor who prefers reduced motion', async () => {
      const stage = await open({ reducedMotion: 'reduce' });
      const rest = await stage.planes();
      const { frames } = await stage.count(() => stage.wander(30));
      expect(await stage.movedFrom(rest)).toBe(0);
      expect(frames).toBe(0);
      expect(await stage.motion()).toBe('off');
      await expect.poll(() => stage.page.getByRole('button').count()).toBe(0);
    });

    it('is at rest at once when reduced motion is turned on, and moves again when it is turned off', async () => {
      const stage = await open();
      const rest = await stage.planes();
      await stage.page.mouse.move(far.x, far.y);
      await stage.rest(500);
      expect(await stage.movedFrom(rest)).toBeGreaterThan(3);
      await stage.page.emulateMedia({ reducedMotion: 'reduce' });
      await expect.poll(() => stage.motion()).toBe('off');
      expect(await stage.movedFrom(rest)).toBe(0);
      await stage.wander(20);
      expect(await stage.movedFrom(rest)).toBe(0);
      await stage.page.emulateMedia({ reducedMotion: 'no-preference' });
      await stage.wander(20);
      expect(await stage.movedFrom(rest)).toBeGreaterThan(3);
      expect(await stage.motion()).toBe('live');
    });

    it('is paused by its button, remembers that on the next page, and goes on when asked', async () => {
      const stage = await open();
      const button = stage.page.getByRole('button', { name: 'Pause motion' });
      await stage.wander(20);
      await button.click();
      await stage.rest(100);
      expect(await stage.motion()).toBe('off');
      expect(await button.getAttribute('aria-pressed')).toBe('true');
      const paused = await stage.planes();
      await stage.wander(20);
      expect(await stage.movedFrom(paused)).toBe(0);

      await stage.page.reload();
      await stage.rest(400);
      expect(await stage.motion()).toBe('off');
      expect(await button.getAttribute('aria-pressed')).toBe('true');
      const rest = await stage.planes();
      await button.click();
      expect(await stage.motion()).toBe('live');
      await stage.wander(20);
      expect(await stage.movedFrom(rest)).toBeGreaterThan(3);
    });

    it('has a button that a finger hits, and no other tab stop', async () => {
      const stage = await open();
      const box = await stage.page.getByRole('button', { name: 'Pause motion' }).boundingBox();
      expect(box!.height).toBeGreaterThanOrEqual(44);
      expect(box!.width).toBeGreaterThanOrEqual(44);
      const stops = await stage.page.evaluate(() => document.querySelectorAll('#scene :is(a, button, input, [tabindex])').length);
      expect(stops).toBe(1);
    });

    it('leans towards the link that takes the focus', async () => {
      const stage = await open();
      const rest = await stage.planes();
      await stage.page.locator('#last').focus();
      await stage.rest(1000);
      const leaning = await stage.planes();
      expect(leaning[6]!.x - rest[6]!.x).toBeGreaterThan(10);
      expect(leaning[6]!.y - rest[6]!.y).toBeGreaterThan(5);
    });

    it('brings its surprise when the keyboard rests a second on the primary action, and takes it back after', async () => {
      const stage = await open();
      const surprised = () => stage.page.locator('#scene').getAttribute('data-hp-surprise');
      await stage.page.keyboard.press('Tab');
      await stage.rest(500);
      expect(await surprised()).toBeNull();
      await stage.rest(800);
      expect(await surprised()).toBe('');
      await stage.page.keyboard.press('Tab');
      await stage.rest(50);
      expect(await surprised()).toBeNull();
    });

    it('follows a finger that is drawn across it, and still lets it scroll the page', async () => {
      const stage = await open({ hasTouch: true, isMobile: true, viewport: { width: 400, height: 800 } });
      const rest = await stage.planes();
      await stage.drag({ x: 60, y: 250 }, { x: 340, y: 250 });
      await stage.rest(300);
      expect(await stage.movedFrom(rest)).toBeGreaterThan(3);
      await stage.drag({ x: 200, y: 400 }, { x: 200, y: 100 });
      await stage.rest(300);
      expect(await stage.page.evaluate(() => scrollY)).toBeGreaterThan(100);
    });

    it('works where storage is blocked', async () => {
      const stage = await open({}, `Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });`);
      const rest = await stage.planes();
      await stage.page.getByRole('button', { name: 'Pause motion' }).click();
      expect(await stage.motion()).toBe('off');
      await stage.page.getByRole('button', { name: 'Pause motion' }).click();
      await stage.wander(20);
      expect(await stage.movedFrom(rest)).toBeGreaterThan(3);
      expect(stage.complaints).toEqual([]);
    });

    it('says nothing in the console, with and without reduced motion', async () => {
      for (const reducedMotion of ['no-preference', 'reduce'] as const) {
        const stage = await open({ reducedMotion });
        await stage.wander(10);
        expect(stage.complaints).toEqual([]);
      }
    });

    it('keeps still when it is thrown about: resized in mid-move, and left without a width', async () => {
      const stage = await open();
      await stage.wander(5);
      await stage.page.setViewportSize({ width: 500, height: 900 });
      await stage.wander(5);
      await stage.page.evaluate(() => { document.querySelector<HTMLElement>('#scene')!.style.display = 'none'; });
      await stage.wander(5);
      await stage.rest(1500);
      expect((await stage.count(() => stage.rest(500))).frames).toBe(0);
      expect(stage.complaints).toEqual([]);
    });
  });
}
