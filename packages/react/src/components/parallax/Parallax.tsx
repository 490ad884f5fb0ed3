import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { ParallaxIsland } from './ParallaxIsland.js';
import { ParallaxLayer } from './ParallaxLayer.js';

/** What a scene can follow. `tilt` shows a button on phones, because the permission can only be asked for inside a tap. */
export type ParallaxInput = 'pointer' | 'focus' | 'scroll' | 'tilt';

export interface ParallaxProps extends ComponentPropsWithoutRef<'div'> {
  /** What it follows. Default: all of them. */
  inputs?: readonly ParallaxInput[];
  /** How far planes move. At 1, a plane of depth 1 moves by 3 % of its width and 2.7 % of its height. Default: 1. */
  range?: number;
  /** Never moves, and shows no buttons. Default: false. */
  disabled?: boolean;
  /**
   * Shows a button that stops the motion, and remembers. Without it, nothing may move by itself for more than five seconds
   * (WCAG 2.2.2). Default: true.
   */
  motionSwitch?: boolean;
  /** Sways once by itself to show its depth, when nothing has been touched for two seconds; a number is how many seconds it lasts. Default: false. */
  drift?: boolean | number;
  /**
   * Marks itself with `data-hp-surprise` when the keyboard's focus rests a second on the page's primary action
   * (`data-hp-primary`), and with `data-hp-fanned` while a pointer is waved over it. Default: false.
   */
  surprise?: boolean;
  /** The words of its buttons. Default: English. */
  labels?: { readonly pauseMotion?: string; readonly tilt?: string };
}

/**
 * A stage with depth: every `Parallax.Layer` in it, and every element with `data-hp-depth`, moves with one pose that follows the
 * pointer, a finger, the keyboard's focus, scrolling and, on phones, tilting. It moves without rendering, sleeps when settled, and
 * stands still off screen, in a hidden tab, when paused, and for whoever prefers reduced motion.
 *
 * On the server and without script everything is at rest, and CSS may move it while `data-hp-motion` is `css`.
 *
 * @example
 * <Parallax style={{ height: 400 }}>
 *   <Parallax.Layer depth={0.2}><Hills /></Parallax.Layer>
 *   <Parallax.Layer depth={1}><h1>Pies, delivered</h1></Parallax.Layer>
 * </Parallax>
 */
export const Parallax = /* @__PURE__ */ Object.assign(
  /* @__PURE__ */ forwardRef<HTMLDivElement, ParallaxProps>(function Parallax(props, ref) {
    return <ParallaxIsland {...props} ref={ref} />;
  }),
  { Layer: ParallaxLayer },
);
