// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectConsole } from '#expect-console';
import { attachDrift, attachFanning, attachFocus, attachPointer, attachScroll, attachSwitch, attachTilt, createStage, type Driver } from './index.js';

const cleanups: (() => void)[] = [];

/** A scene with planes of these depths, as they stand in the markup. */
function scene(...depths: string[]): HTMLElement {
  document.body.innerHTML = `<div id="scene" data-hp-motion="css">${depths.map((depth) => `<svg data-hp-depth="${depth}"></svg>`).join('')}</div>`;
  return document.querySelector<HTMLElement>('#scene')!;
}

/** A driver that is where it is told to be at once. */
function instantDriver() {
  const goals: [x: number, y: number][] = [];
  const driver: Driver = (write) => (x, y) => {
    goals.push([x, y]);
    write(x, y);
  };
  return { driver, goals, last: () => goals[goals.length - 1] };
}

/** The media query and what answers it. */
function reducedMotion(matches: boolean) {
  const query = { matches, onchange: null as (() => void) | null };
  vi.stubGlobal('matchMedia', () => query);
  return (now: boolean) => {
    query.matches = now;
    query.onchange?.();
  };
}

const transforms = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[data-hp-depth]')].map(({ style }) => style.transform);

beforeEach(() => {
  document.body.innerHTML = '';
});
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  localStorage.clear();
});

describe('createStage', () => {
  it('moves each plane by its depth, in percent of its own box', () => {
    const root = scene('1', '0.5', '-2');
    createStage(root, instantDriver()).to(1, -1);
    expect(transforms(root)).toEqual(['translate3d(3.00%,-2.70%,0)', 'translate3d(1.50%,-1.35%,0)', 'translate3d(-6.00%,5.40%,0)']);
  });

  it('scales the way by range', () => {
    const root = scene('1');
    createStage(root, { ...instantDriver(), range: 2 }).to(0.5, 0);
    expect(transforms(root)).toEqual(['translate3d(3.00%,0.00%,0)']);
  });

  it.each([['nonsense', 0], ['', 0], ['99', 2], ['-3', -2], ['Infinity', 2]])('takes a depth of "%s" as %d, and says so once', (text, depth) => {
    if (text) expectConsole('warn', `data-hp-depth="${text}" is not a number from -2 to 2`);
    const root = scene(text);
    const stage = createStage(root, instantDriver());
    stage.to(1, 0);
    stage.update();
    expect(transforms(root)).toEqual([`translate3d(${(3 * depth).toFixed(2)}%,0.00%,0)`]);
  });

  it.each([[Number.NaN, 0], [Infinity, 1], [-7, -1]])('keeps a point of %d within the pose, at %d', (given, kept) => {
    const { driver, last } = instantDriver();
    createStage(scene('1'), { driver }).to(given, given);
    expect(last()).toEqual([kept, kept]);
  });

  it('adds drifting and scrolling to the last point', () => {
    const { driver, last } = instantDriver();
    const stage = createStage(scene('1'), { driver });
    stage.to(1, 1);
    stage.to(0.5, 0.25);
    stage.driftX = 0.1;
    stage.scrollY = -0.5;
    stage.aim();
    expect(last()).toEqual([0.6, -0.25]);
  });

  it('is left to CSS until it moves, then live, and off when paused', () => {
    const root = scene('1');
    const stage = createStage(root, instantDriver());
    expect(root.dataset.hpMotion).toBe('css');
    stage.to(0.5, 0);
    expect(root.dataset.hpMotion).toBe('live');
    stage.paused = true;
    stage.update();
    expect(root.dataset.hpMotion).toBe('off');
    const paused = transforms(root);
    stage.to(1, 1);
    expect(transforms(root)).toEqual(paused);
    stage.paused = false;
    stage.update();
    expect(root.dataset.hpMotion).toBe('live');
    expect(transforms(root)).toEqual(['translate3d(3.00%,2.70%,0)']);
  });

  it('does not move under reduced motion, rests at once when it is turned on, and moves when it is off', () => {
    const set = reducedMotion(true);
    const root = scene('1');
    const stage = createStage(root, instantDriver());
    expect(root.dataset.hpMotion).toBe('off');
    stage.to(1, 1);
    expect(transforms(root)).toEqual(['']);
    set(false);
    expect(transforms(root)).toEqual(['translate3d(3.00%,2.70%,0)']);
    set(true);
    expect(transforms(root)).toEqual(['translate3d(0.00%,0.00%,0)']);
    expect(root.dataset.hpMotion).toBe('off');
  });

  it('does not read the query while it moves, so that no change is missed', () => {
    const read = vi.fn(() => false);
    vi.stubGlobal('matchMedia', () => ({ get matches() { return read(); } }));
    const stage = createStage(scene('1'), instantDriver());
    read.mockClear();
    stage.to(1, 0);
    stage.to(0, 1);
    expect(read).not.toHaveBeenCalled();
  });

  it('waits off screen, and goes where it should be when it comes into view', () => {
    let report: ((entries: { isIntersecting: boolean }[]) => void) | undefined;
    vi.stubGlobal('IntersectionObserver', class {
      constructor(callback: typeof report) { report = callback; }
      observe() {}
      disconnect() {}
    });
    const root = scene('1');
    const stage = createStage(root, instantDriver());
    stage.to(1, 0);
    expect(transforms(root)).toEqual(['']);
    report!([{ isIntersecting: false }, { isIntersecting: true }]);
    stage.to(0.5, 0);
    expect(transforms(root)).toEqual(['translate3d(1.50%,0.00%,0)']);
    report!([{ isIntersecting: false }]);
    stage.to(1, 0);
    expect(transforms(root)).toEqual(['translate3d(1.50%,0.00%,0)']);
    report!([{ isIntersecting: true }]);
    expect(transforms(root)).toEqual(['translate3d(3.00%,0.00%,0)']);
  });

  it('does not move in a hidden tab', () => {
    const root = scene('1');
    const stage = createStage(root, instantDriver());
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    stage.to(1, 0);
    expect(transforms(root)).toEqual(['']);
    hidden.mockRestore();
    stage.to(1, 0);
    expect(transforms(root)).toEqual(['translate3d(3.00%,0.00%,0)']);
  });

  it('moves planes that replace others, and, after update, those that were added', () => {
    const root = scene('1');
    const stage = createStage(root, instantDriver());
    stage.to(1, 0);
    root.innerHTML = '<svg data-hp-depth="0.5"></svg>';
    stage.to(1, 0);
    expect(transforms(root)).toEqual(['translate3d(1.50%,0.00%,0)']);
    root.insertAdjacentHTML('beforeend', '<svg data-hp-depth="2"></svg>');
    stage.update();
    expect(transforms(root)).toEqual(['translate3d(1.50%,0.00%,0)', 'translate3d(6.00%,0.00%,0)']);
  });

  it('rests and is off once it is destroyed, and moves no more', () => {
    const root = scene('1');
    const stage = createStage(root, instantDriver());
    stage.to(1, 0);
    stage.destroy();
    stage.to(1, 1);
    expect(transforms(root)).toEqual(['translate3d(0.00%,0.00%,0)']);
    expect(root.dataset.hpMotion).toBe('off');
  });

  it('leaves what never moved to CSS when it is destroyed, as strict mode does at once', () => {
    const root = scene('1');
    createStage(root, instantDriver()).destroy();
    expect(root.dataset.hpMotion).toBe('css');
    createStage(root, instantDriver()).to(1, 0);
    expect(root.dataset.hpMotion).toBe('live');
  });

  it('takes 200 planes, none, and two stages on one root', () => {
    const many = scene(...Array.from({ length: 200 }, () => '1'));
    createStage(many, instantDriver()).to(1, 0);
    createStage(many, instantDriver()).to(0.5, 0);
    expect(new Set(transforms(many))).toEqual(new Set(['translate3d(1.50%,0.00%,0)']));
    expect(() => createStage(scene(), instantDriver()).to(1, 1)).not.toThrow();
  });

  it('moves where matchMedia and IntersectionObserver are missing', () => {
    vi.stubGlobal('matchMedia', undefined);
    vi.stubGlobal('IntersectionObserver', undefined);
    const root = scene('1');
    const stage = createStage(root, instantDriver());
    stage.to(1, 0);
    expect(transforms(root)).toEqual(['translate3d(3.00%,0.00%,0)']);
    expect(() => stage.destroy()).not.toThrow();
  });
});

describe('what moves a stage', () => {
  function stageWith(page = '') {
    const { driver, goals, last } = instantDriver();
    const root = scene('1');
    document.body.insertAdjacentHTML('beforeend', page);
    const stage = createStage(root, { driver });
    return { root, stage, goals, last };
  }
  const pointer = (target: EventTarget, pointerType: string, clientX: number, clientY: number) =>
    target.dispatchEvent(Object.assign(new Event('pointermove', { bubbles: true }), { pointerType, clientX, clientY, movementX: clientX, movementY: clientY }));

  it('follows the mouse from the left top to the right bottom of the window', () => {
    const { stage, last } = stageWith();
    const detach = attachPointer(stage);
    pointer(document.body, 'mouse', 0, 0);
    expect(last()).toEqual([-1, -1]);
    pointer(document.body, 'mouse', innerWidth, innerHeight / 2);
    expect(last()).toEqual([1, 0]);
    detach();
    pointer(document.body, 'mouse', 0, 0);
    expect(last()).toEqual([1, 0]);
  });

  it('follows a finger on the scene, and not one that scrolls the page beside it', () => {
    const { root, stage, goals } = stageWith();
    cleanups.push(attachPointer(stage));
    pointer(document.body, 'touch', 0, 0);
    expect(goals).toEqual([]);
    pointer(root.firstElementChild!, 'touch', 0, 0);
    expect(goals).toEqual([[-1, -1]]);
  });

  it('is in the middle in a window without a size', () => {
    const { stage, last } = stageWith();
    cleanups.push(attachPointer(stage));
    vi.stubGlobal('innerWidth', 0);
    vi.stubGlobal('innerHeight', 0);
    pointer(document.body, 'mouse', 0, 0);
    expect(last()).toEqual([0, 0]);
  });

  it('leans towards a link, and not towards a heading that takes the focus', () => {
    const { stage, goals } = stageWith('<h1 tabindex="-1">Gone</h1><a href="#">Home</a>');
    cleanups.push(attachFocus(stage));
    document.querySelector('h1')!.focus();
    expect(goals).toEqual([]);
    const link = document.querySelector('a')!;
    link.getBoundingClientRect = () => new DOMRect(innerWidth / 2 - 10, innerHeight - 20, 20, 20);
    link.focus();
    expect(goals[0]![0]).toBeCloseTo(0);
    expect(goals[0]![1]).toBeGreaterThan(0.9);
  });

  it('adds nothing by scrolling in the middle of the window, and half a pose at its edge, also in a scroller of its own', () => {
    const { root, stage, last } = stageWith();
    const detach = attachScroll(stage);
    const at = (y: number) => {
      root.getBoundingClientRect = () => new DOMRect(0, y, 100, 100);
      root.parentElement!.dispatchEvent(new Event('scroll'));
    };
    at(innerHeight / 2 - 50);
    expect(last()).toEqual([0, 0]);
    at(-50);
    expect(last()).toEqual([0, -0.5]);
    at(-5000);
    expect(last()).toEqual([0, -0.5]);
    detach();
    at(innerHeight);
    expect(last()).toEqual([0, -0.5]);
  });

  describe('tilting', () => {
    const hold = (beta: number | null, gamma: number | null) => window.dispatchEvent(Object.assign(new Event('deviceorientation'), { beta, gamma }));
    const ask = (answer: () => Promise<unknown>) => vi.stubGlobal('DeviceOrientationEvent', Object.assign(class {}, { requestPermission: answer }));

    it('takes how the phone is held at first as the middle, and 30° as all the way', () => {
      vi.stubGlobal('DeviceOrientationEvent', class {});
      const { stage, last } = stageWith();
      const detach = attachTilt(stage);
      hold(45, 10);
      expect(last()).toEqual([0, 0]);
      hold(60, -20);
      expect(last()).toEqual([-1, 0.5]);
      hold(-170, 90);
      expect(last()).toEqual([1, -1]);
      detach();
      expect(last()).toEqual([0, 0]);
      hold(0, 0);
      expect(last()).toEqual([0, 0]);
    });

    it.each([[0, [0.5, 0.25]], [90, [0.25, -0.5]], [180, [-0.5, -0.25]], [270, [-0.25, 0.5]]])('turns with a screen turned by %d°', (angle, pose) => {
      vi.stubGlobal('DeviceOrientationEvent', class {});
      vi.stubGlobal('screen', { orientation: { angle } });
      const { stage, last } = stageWith();
      cleanups.push(attachTilt(stage));
      hold(0, 0);
      hold(7.5, 15);
      expect(last()![0]).toBeCloseTo(pose[0]!);
      expect(last()![1]).toBeCloseTo(pose[1]!);
    });

    it('reports that it works once a reading has come, and not for a device without a sensor', async () => {
      vi.useFakeTimers();
      vi.stubGlobal('DeviceOrientationEvent', class {});
      for (const [gamma, works] of [[0, true], [null, false]] as const) {
        const report = vi.fn();
        const { stage, goals } = stageWith();
        cleanups.push(attachTilt(stage, report));
        hold(gamma, gamma);
        expect(goals).toHaveLength(works ? 1 : 0);
        await vi.advanceTimersByTimeAsync(1000);
        expect(report.mock.calls).toEqual([[works]]);
      }
    });

    it.each([
      ['granted', () => Promise.resolve('granted'), true],
      ['denied', () => Promise.resolve('denied'), false],
      ['refused', () => Promise.reject(new Error('no gesture')), false],
    ])('asks for the permission once, and reports what follows when it is %s', async (_, answer, works) => {
      vi.useFakeTimers();
      const asked = vi.fn(answer);
      ask(asked);
      const report = vi.fn();
      const { stage } = stageWith();
      cleanups.push(attachTilt(stage, report));
      expect(asked).toHaveBeenCalledTimes(1);
      await vi.advanceTimersByTimeAsync(0);
      if (works) hold(0, 0);
      await vi.advanceTimersByTimeAsync(1000);
      expect(report.mock.calls).toEqual([[works]]);
    });

    it('reports nothing once it is detached', async () => {
      vi.useFakeTimers();
      vi.stubGlobal('DeviceOrientationEvent', undefined);
      const report = vi.fn();
      const { stage } = stageWith();
      attachTilt(stage, report)();
      await vi.advanceTimersByTimeAsync(2000);
      expect(report).not.toHaveBeenCalled();
    });
  });

  describe('drifting', () => {
    beforeEach(() => {
      vi.useFakeTimers();
    });

    it('sways once after two seconds, for less than five, and ends where it began', () => {
      const { stage, goals } = stageWith();
      cleanups.push(attachDrift(stage));
      vi.advanceTimersByTime(1990);
      expect(goals).toEqual([]);
      vi.advanceTimersByTime(5000);
      const sideways = goals.map(([x]) => x);
      expect(Math.max(...sideways)).toBeGreaterThan(0.2);
      expect(Math.min(...sideways)).toBeLessThan(-0.2);
      expect(sideways[sideways.length - 1]).toBe(0);
      const count = goals.length;
      vi.advanceTimersByTime(20_000);
      expect(goals).toHaveLength(count);
    });

    it('does not sway when the visitor has moved it by then', () => {
      const { stage, goals } = stageWith();
      cleanups.push(attachDrift(stage));
      stage.to(0.5, 0);
      vi.advanceTimersByTime(10_000);
      expect(goals).toHaveLength(1);
    });

    it('ends when it is paused or detached, and adds nothing after', () => {
      const { stage, goals } = stageWith();
      const detach = attachDrift(stage);
      vi.advanceTimersByTime(3000);
      detach();
      vi.advanceTimersByTime(100);
      expect(stage.driftX).toBe(0);
      const count = goals.length;
      vi.advanceTimersByTime(10_000);
      expect(goals).toHaveLength(count);
    });
  });

  it('marks fanning while a pointer is waved over the scene, and for two seconds after', () => {
    vi.useFakeTimers();
    const { root } = stageWith();
    cleanups.push(attachFanning(root));
    const wave = (pixels: number, times: number) => {
      for (let move = 0; move < times; move += 1) {
        root.dispatchEvent(Object.assign(new Event('pointermove'), { movementX: pixels * (move % 2 ? -1 : 1), movementY: 0 }));
        vi.advanceTimersByTime(16);
      }
    };
    vi.spyOn(Event.prototype, 'timeStamp', 'get').mockImplementation(() => Date.now());
    wave(3, 30);
    expect(root.dataset.hpFanned).toBeUndefined();
    wave(60, 12);
    expect(root.dataset.hpFanned).toBe('');
    vi.advanceTimersByTime(1900);
    expect(root.dataset.hpFanned).toBe('');
    vi.advanceTimersByTime(200);
    expect(root.dataset.hpFanned).toBeUndefined();
  });

  describe('the motion switch', () => {
    const button = () => {
      const made = document.body.appendChild(document.createElement('button'));
      made.hidden = true;
      return made;
    };

    it('pauses and goes on, says which, and remembers it', () => {
      const { root, stage } = stageWith();
      const made = button();
      cleanups.push(attachSwitch(stage, made));
      expect([made.hidden, made.getAttribute('aria-pressed')]).toEqual([false, 'false']);
      made.click();
      expect([made.getAttribute('aria-pressed'), root.dataset.hpMotion]).toEqual(['true', 'off']);

      const next = stageWith();
      const again = button();
      cleanups.push(attachSwitch(next.stage, again));
      expect([again.getAttribute('aria-pressed'), next.root.dataset.hpMotion]).toEqual(['true', 'off']);
      again.click();
      expect([again.getAttribute('aria-pressed'), next.root.dataset.hpMotion]).toEqual(['false', 'live']);
    });

    it('works for this page where storage is blocked', () => {
      vi.stubGlobal('localStorage', undefined);
      const { root, stage } = stageWith();
      const made = button();
      const detach = attachSwitch(stage, made);
      made.click();
      expect(root.dataset.hpMotion).toBe('off');
      detach();
      expect(made.hidden).toBe(true);
    });
  });
});
