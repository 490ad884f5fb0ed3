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
  /** What is added to the point that the scene looks at; scrolling and drifting add to it, then call `aim`. */
  shiftX: number;
  shiftY: number;
  /** Stopped by the visitor; call `update` after a change. */
  paused: boolean;
  /** Whether it may move now: not paused, no reduced motion, on screen, in a visible tab. */
  running(): boolean;
  /** Looks at a point, each coordinate from -1 (left, top) to 1. The last call wins. */
  to(x: number, y: number): void;
  /** Heads for the point and the shift together. */
  aim(): void;
  /** Decides anew whether to move, and looks for planes that were added. Those that replace others are noticed without it. */
  update(): void;
  /** Puts the planes to rest and lets go of everything. Inputs have cleanups of their own. */
  destroy(): void;
}

type Plane = readonly [element: HTMLElement, depth: number];

function planeOf(element: HTMLElement): Plane {
  const text = element.dataset.hpDepth;
  const depth = within(Number(text), 2);
  if (process.env.NODE_ENV !== 'production' && depth !== Number(text)) {
    console.warn(`Humble Pie: data-hp-depth="${text}" is not a number from -2 to 2. The plane moves as one of depth ${depth}. Give it a depth in that range.`);
  }
  return [element, depth];
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
  const reduced: Partial<MediaQueryList> = window.matchMedia?.('(prefers-reduced-motion:reduce)') || {};
  let planes: Plane[] = [];
  let seen = !window.IntersectionObserver;
  let pointX = 0, pointY = 0;

  const still = () => stage.paused || reduced.matches;

  const go = driver((x, y) => {
    for (const [{ style }, depth] of planes) {
      style.transform = `translate3d(${(x * depth * range * 3).toFixed(2)}%,${(y * depth * range * 2.7).toFixed(2)}%,0)`;
    }
    return stage.running();
  });

  const stage: Stage = {
    root,
    shiftX: 0,
    shiftY: 0,
    paused: false,
    running: () => seen && !document.hidden && !still(),
    to(x, y) {
      pointX = within(x);
      pointY = within(y);
      stage.aim();
    },
    aim() {
      if (!stage.running()) return;
      if (!planes[0]?.[0].isConnected) planes = Array.from(root.querySelectorAll<HTMLElement>('[data-hp-depth]'), planeOf);
      // Before the first write: an ended CSS animation would override the inline transform.
      if (dataset.hpMotion !== 'live') dataset.hpMotion = 'live';
      go(pointX + stage.shiftX, pointY + stage.shiftY);
    },
    update() {
      if (reduced.matches) go(0, 0, true);
      if (still()) dataset.hpMotion = 'off';
      else if (dataset.hpMotion !== 'css') {
        planes = [];
        stage.aim();
      }
    },
    destroy() {
      observer?.disconnect();
      reduced.onchange = null;
      stage.paused = true;
      go(0, 0, true);
      dataset.hpMotion = 'css';
    },
  };

  const observer = seen ? undefined : new IntersectionObserver((entries) => {
    seen = entries.pop()!.isIntersecting;
    stage.update();
  });
  observer?.observe(root);
  reduced.onchange = stage.update;
  stage.update();
  return stage;
}
