'use client';
import { attachSwitch, createStage, type Driver, type Stage } from '@humble-pie/core';
import { useEffect, useRef, useState, type ComponentPropsWithoutRef, type RefObject } from 'react';
import { styled } from 'styled-components';
import type { ParallaxProps } from './Parallax.js';
import { StagePoseContext, type StagePose } from './StagePoseContext.js';
import { canTilt, TiltButton } from './TiltButton.js';

/** A stage and its buttons: quiet, and 44 px high for a finger. */
const Root = styled.div.withConfig({ componentId: 'hp-parallax' })`
  position: relative;
  touch-action: pan-y pinch-zoom;
  [data-hp-part=tilt] { margin-inline-end: 0.5rem; }
  &[data-hp-motion=off] [data-hp-part=tilt] { display: none; }
  [data-hp-part=controls] {
    position: absolute;
    z-index: 1;
    bottom: 0.75rem;
    inset-inline-end: 0.75rem;
    display: flex;
    @media (prefers-reduced-motion: reduce) { display: none; }
    button {
      min-height: 44px;
      padding: 0 1em;
      border: 1px solid var(--hp-line, currentColor);
      border-radius: var(--hp-radius-button, 999px);
      background: var(--hp-surface, transparent);
      color: var(--hp-text, inherit);
      font: 600 0.8em/1 var(--hp-font, inherit);
      cursor: pointer;
    }
    [aria-pressed=true] { background: var(--hp-text, transparent); color: var(--hp-surface, inherit); }
  }
  /* A sign for the eye; the words say it to those who listen, where the browser knows how to tell them apart. */
  [data-hp-part=motion]::before { content: '‖ '; content: '‖ ' / ''; font-size: 0.8rem; }
  [data-hp-part=motion][aria-pressed=true]::before { content: '▸ '; content: '▸ ' / ''; }
`;

/** Attaches what a stage follows and what it does by itself; returns the cleanups. */
export type Attach = (stage: Stage, page: EventTarget) => (() => void)[];

export interface StageIslandProps extends ComponentPropsWithoutRef<'div'>, Pick<ParallaxProps, 'range' | 'disabled' | 'motionSwitch'> {
  /** The words of its buttons. */
  labels: Required<NonNullable<ParallaxProps['labels']>>;
  /** Filled with its element. */
  root: RefObject<HTMLDivElement | null>;
  /** What moves the pose; the same one at each render. */
  driver: Driver;
  /** The same one at each render, as long as it shall stay attached. */
  attach: Attach;
  /** Shows a button for tilting, on phones. Default: true. */
  tilt?: boolean;
}

/** A stage for as long as it is mounted, moved by the driver that it is given. */
export function StageIsland({ root, driver, attach, range, disabled, motionSwitch = true, tilt = true, labels, children, ...rest }: StageIslandProps) {
  const button = useRef<HTMLButtonElement>(null);
  const stage = useRef<Stage | undefined>(undefined);
  const [tilting, setTilting] = useState<Stage>();
  const [pose] = useState<StagePose>(() => ({ x: 0, y: 0, followers: new Set() }));

  useEffect(() => {
    const element = root.current;
    if (!element || disabled) return;
    const started = (stage.current = createStage(element, {
      range,
      driver: (write) => driver((x, y) => {
        Object.assign(pose, { x, y });
        pose.followers.forEach((follow) => follow());
        return write(x, y);
      }),
    }));
    const cleanups = attach(started, element.closest('[data-hp-theme]') ?? document);
    if (button.current) cleanups.push(attachSwitch(started, button.current));
    if (tilt && canTilt()) setTilting(started);
    return () => {
      cleanups.forEach((cleanup) => cleanup());
      started.destroy();
      stage.current = undefined;
      setTilting(undefined);
    };
  }, [root, driver, pose, attach, range, disabled, motionSwitch, tilt]);

  // What is rendered anew may hold new planes.
  useEffect(() => stage.current?.update());

  return (
    <Root {...rest} ref={root} data-hp-motion={disabled ? 'off' : 'css'}>
      <StagePoseContext.Provider value={pose}>{children}</StagePoseContext.Provider>
      {!disabled && (
        <div data-hp-part="controls">
          {tilting && <TiltButton stage={tilting} label={labels.tilt} />}
          {motionSwitch && (
            <button ref={button} type="button" data-hp-part="motion" hidden aria-pressed={false}>
              {labels.pauseMotion}
            </button>
          )}
        </div>
      )}
    </Root>
  );
}
