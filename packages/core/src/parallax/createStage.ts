import type { Driver } from './Driver.js';
import { within } from './within.js';

export interface StageOptions {
  /** What moves the pose: `createSpringDriver()`, or one of your own. */
  driver: Driver;
  /** How far planes move. At 1, a plane of depth 1 moves by 3 % of its width and 2.7 % of its height. Default: 1. */
  range?: number;
}

export interface Stage {
  readonly root: HTMLElement;
  /** What drifting and scrolling add to the point; call `aim` after a change. */
  driftX: number;
  scrollY: number;
  /** Stopped by the visitor; call `update` after a change. */
  paused: boolean;
  /** Whether it may move now: not paused, no reduced motion, on screen, in a visible tab. */
  running(): boolean;
  /** Looks at a point, each coordinate from -1 (left, top) to 1. The last call wins. */
  to(x: number, y: number): void;
  /** Heads for where all that adds up to. */
  aim(): void;
  /** Decides anew whether to move, and looks for planes that were added. Those that replace others are noticed without it. */
  update(): void;
  /** Puts the planes to rest and lets go of everything. Inputs have cleanups of their own. */
  destroy(): void;
}

const warned = /* @__PURE__ */ new WeakSet<Element>();

function warnOfDepth(plane: HTMLElement, depth: number): void {
  if (warned.has(plane)) return;
  warned.add(plane);
  console.warn(`Humble Pie: data-hp-depth="${plane.dataset.hpDepth}" is not a number from -2 to 2. The plane moves as one of depth ${depth}. Give it a depth in that range.`);
}

/**
 * A stage: elements with `data-hp-depth` inside `root` move with one pose. It merges its inputs, decides whether anything moves
 * at all, and writes one transform for each plane and frame, and nothing else.
 *
 * Nothing moves, and no frame is scheduled, under `prefers-reduced-motion` (also when it is turned on later), in a hidden tab, off
 * screen or paused. `data-hp-motion` on the root tells CSS: `css` until the first write, then `live`; `off` when reduced or paused.
 *
 * @example
 * const stage = createStage(hero, { driver: createSpringDriver() });
 * const detach = attachPointer(stage);
 * // later
 * detach();
 * stage.destroy();
 */
export function createStage(root: HTMLElement, { driver, range = 1 }: StageOptions): Stage {
  const { dataset } = root;
  const reduced: Partial<MediaQueryList> = window.matchMedia?.('(prefers-reduced-motion)') || {};
  let planes: { element: HTMLElement; reach: number }[] = [];
  let seen = !window.IntersectionObserver;
  let allowed = true;
  let pointX = 0, pointY = 0;

  // Not `reduced.matches`: Chromium skips the change event of a query that was read in the frame of the change.
  const running = () => allowed && seen && !document.hidden;

  const go = driver((x, y) => {
    for (const { element, reach } of planes) {
      element.style.transform = `translate3d(${(x * reach * 3).toFixed(2)}%,${(y * reach * 2.7).toFixed(2)}%,0)`;
    }
    return running();
  });

  const aim = () => {
    if (!running()) return;
    if (!planes[0]?.element.isConnected) {
      planes = [...root.querySelectorAll<HTMLElement>('[data-hp-depth]')].map((element) => {
        const given = +element.dataset.hpDepth!;
        const depth = within(given, 2);
        if (process.env.NODE_ENV !== 'production' && depth !== given) warnOfDepth(element, depth);
        return { element, reach: depth * range };
      });
    }
    // Before the first write: an ended CSS animation would override the inline transform.
    if (dataset.hpMotion !== 'live') dataset.hpMotion = 'live';
    go(pointX + stage.driftX, pointY + stage.scrollY);
  };

  const update = () => {
    if (reduced.matches) go(0, 0, true);
    allowed = !stage.paused && !reduced.matches;
    if (!allowed) dataset.hpMotion = 'off';
    else if (dataset.hpMotion !== 'css') {
      dataset.hpMotion = 'live';
      planes = [];
      aim();
    }
  };

  const stage: Stage = {
    root,
    driftX: 0,
    scrollY: 0,
    paused: false,
    running,
    aim,
    update,
    to(x, y) {
      pointX = within(x);
      pointY = within(y);
      aim();
    },
    destroy() {
      observer?.disconnect();
      reduced.onchange = null;
      allowed = false;
      go(0, 0, true);
      if (dataset.hpMotion !== 'css') dataset.hpMotion = 'off';
    },
  };

  const observer = seen ? null : new IntersectionObserver((entries) => {
    seen = entries.pop()!.isIntersecting;
    update();
  });
  observer?.observe(root);
  reduced.onchange = update;
  update();
  return stage;
}
