import { describe, expect, it } from 'vitest';
import { describeStage } from '../../../test/describeStage.js';
import { visits } from '../../../test/openStage.js';

describeStage('Parallax', {});

describe.each(['react', 'react-18'] as const)('Parallax with %s', (react) => {
  const open = visits({ react });

  it.each(['no-preference', 'reduce'] as const)('hydrates in strict mode without a word, with reduced motion: %s', async (reducedMotion) => {
    const stage = await open({ reducedMotion });
    await stage.wander(10);
    expect(stage.complaints).toEqual([]);
  });

  it('commits nothing to React while it moves', async () => {
    const stage = await open();
    const { commits } = await stage.count(() => stage.wander(30));
    expect(commits).toBe(0);
  });


  it('stops and shows no button once it is disabled, and starts again', async () => {
    const stage = await open();
    const set = (disabled: boolean) => stage.page.evaluate((disabled) => {
      (globalThis as unknown as { again: (props: object) => void }).again({ disabled });
    }, disabled);
    const rest = await stage.planes();
    await stage.wander(10);
    await set(true);
    await stage.rest(100);
    expect(await stage.motion()).toBe('off');
    expect(await stage.page.getByRole('button').count()).toBe(0);
    const { frames } = await stage.count(() => stage.wander(10));
    expect(await stage.movedFrom(rest)).toBe(0);
    expect(frames).toBe(0);
    await set(false);
    await stage.wander(10);
    expect(await stage.motion()).toBe('live');
    expect(await stage.movedFrom(rest)).toBeGreaterThan(3);
  });
});

describe('Parallax', () => {
  const open = visits({});
  const phone = { hasTouch: true, isMobile: true, viewport: { width: 400, height: 800 } };

  it('hands out its pose, which is at rest again under reduced motion', async () => {
    const stage = await open();
    const pose = () => stage.page.evaluate(() => (globalThis as unknown as { poseX: () => number }).poseX());
    await stage.page.mouse.move(1279, 300);
    await stage.rest(1500);
    expect(await pose()).toBeCloseTo(1, 1);
    await stage.page.emulateMedia({ reducedMotion: 'reduce' });
    await expect.poll(pose).toBe(0);
  });

  it('moves planes that came later', async () => {
    const stage = await open();
    await stage.wander(10);
    await stage.page.evaluate(() => {
      for (const plane of document.querySelectorAll('#scene > svg')) plane.replaceWith(plane.cloneNode(true));
      for (const plane of document.querySelectorAll<SVGElement>('#scene > svg')) plane.style.transform = '';
    });
    const rest = await stage.planes();
    await stage.wander(10);
    expect(await stage.movedFrom(rest)).toBeGreaterThan(3);
  });

  it('asks for no permission by itself, and follows the phone after a tap on its button, until the next', async () => {
    const stage = await open(phone);
    const button = stage.page.getByRole('button', { name: 'Tilt' });
    const opening = await stage.count(async () => {
      await stage.tilt(45, 0);
      await stage.rest(500);
    });
    expect(opening.prompts).toBe(0);
    const rest = await stage.planes();
    const tap = await stage.count(() => button.tap());
    expect(tap.prompts).toBe(1);
    await stage.tilt(46, 1);
    await stage.tilt(52, 20);
    await stage.rest(600);
    expect(await stage.movedFrom(rest)).toBeGreaterThan(3);
    await stage.rest(1200);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await button.tap();
    await stage.rest(1000);
    const off = await stage.planes();
    await stage.tilt(30, -20);
    await stage.rest(500);
    expect(await stage.movedFrom(off)).toBeLessThan(1);
    expect(await button.getAttribute('aria-pressed')).toBe('false');
  });

  it('takes its tilt button away when no reading follows, or none is allowed', async () => {
    for (const before of ['', `DeviceOrientationEvent.requestPermission = () => Promise.reject(new DOMException('no', 'NotAllowedError'));`]) {
      const stage = await open(phone, before);
      const button = stage.page.getByRole('button', { name: 'Tilt' });
      await button.tap();
      await stage.rest(1500);
      expect(await button.count()).toBe(0);
      expect(stage.complaints).toEqual([]);
      await stage.close();
    }
  });

  it('shows no tilt button where nothing is held in a hand', async () => {
    const stage = await open();
    expect(await stage.page.getByRole('button', { name: 'Tilt' }).count()).toBe(0);
  });
});

describe('Parallax that drifts', () => {
  const open = visits({}, { drift: true });

  it('sways once by itself, for less than five seconds, and asks for no frame after', async () => {
    const stage = await open();
    const rest = await stage.planes();
    expect(await stage.motion()).toBe('css');
    let farthest = 0;
    for (let look = 0; look < 30; look++) {
      await stage.rest(150);
      farthest = Math.max(farthest, await stage.movedFrom(rest));
    }
    expect(await stage.motion()).toBe('live');
    expect(farthest).toBeGreaterThan(2);
    await stage.rest(3200);
    expect(await stage.movedFrom(rest)).toBeLessThan(0.5);
    expect((await stage.count(() => stage.rest(2000))).frames).toBe(0);
  });
});
