import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSpringDriver } from './createSpringDriver.js';

/** A screen: frames come when it is told how much time has passed. */
function screenAt(hertz: number) {
  let now = 1000;
  let queue: ((now: number) => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (callback: (now: number) => void) => queue.push(callback));
  const frame = () => {
    const due = queue;
    queue = [];
    for (const callback of due) callback(now);
  };
  return {
    frame,
    run(milliseconds: number) {
      for (const end = now + milliseconds; now < end - 1e-6;) {
        now += 1000 / hertz;
        frame();
      }
    },
    get waiting() {
      return queue.length;
    },
  };
}

describe('createSpringDriver', () => {
  let poses: [x: number, y: number][];
  let goesOn: boolean;
  const write = (x: number, y: number) => {
    poses.push([x, y]);
    return goesOn;
  };
  const last = () => poses[poses.length - 1]!;

  beforeEach(() => {
    poses = [];
    goesOn = true;
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is at the same place after the same time at 30, 60, 120 and 240 Hz', () => {
    const places = [30, 60, 120, 240].map((hertz) => {
      const screen = screenAt(hertz);
      const go = createSpringDriver()(write);
      go(1, -0.5);
      screen.frame();
      screen.run(300);
      go(-1, 1);
      screen.run(100);
      return last();
    });
    for (const [x, y] of places) {
      expect(x).toBeCloseTo(places[0]![0], 9);
      expect(y).toBeCloseTo(places[0]![1], 9);
    }
  });

  it('arrives without passing the goal', () => {
    const screen = screenAt(60);
    createSpringDriver()(write)(1, 1);
    screen.run(3000);
    const way = poses.map(([x]) => x);
    expect(Math.max(...way)).toBeLessThanOrEqual(1);
    expect(way).toEqual([...way].sort((a, b) => a - b));
    expect(last()[0]).toBeCloseTo(1, 2);
  });

  it('sleeps once it has settled, and wakes when told to', () => {
    const screen = screenAt(60);
    const go = createSpringDriver()(write);
    go(1, 0);
    screen.run(1500);
    expect(screen.waiting).toBe(0);
    go(0, 0);
    expect(screen.waiting).toBe(1);
    screen.run(1500);
    expect(last()[0]).toBeCloseTo(0, 2);
    expect(screen.waiting).toBe(0);
  });

  it('asks for one frame at a time, however often it is told', () => {
    const screen = screenAt(60);
    const go = createSpringDriver()(write);
    for (let move = 0; move < 50; move += 1) go(move / 50, 0);
    expect(screen.waiting).toBe(1);
  });

  it('asks for no frame after the scene was stopped', () => {
    const screen = screenAt(60);
    createSpringDriver()(write)(1, 0);
    screen.run(100);
    goesOn = false;
    screen.run(100);
    expect(screen.waiting).toBe(0);
  });

  it('is somewhere at once when told so, with nothing of its speed left', () => {
    const screen = screenAt(60);
    const go = createSpringDriver()(write);
    go(1, 1);
    screen.run(100);
    go(0, 0, true);
    expect(last()).toEqual([0, 0]);
    screen.run(500);
    expect(last()).toEqual([0, 0]);
    expect(screen.waiting).toBe(0);
  });

  it('catches up after a frame that took seconds', () => {
    const screen = screenAt(0.5);
    createSpringDriver()(write)(1, -1);
    screen.run(8000);
    expect(last()[0]).toBeCloseTo(1, 2);
    expect(last()[1]).toBeCloseTo(-1, 2);
  });
});
