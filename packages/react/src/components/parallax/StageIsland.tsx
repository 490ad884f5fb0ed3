'use client';
import {
  attachDrift,
  attachFanning,
  attachFocus,
  attachPointer,
  attachScroll,
  attachSurprise,
  attachSwitch,
  createStage,
  type Driver,
  type Stage,
} from '@humble-pie/core';
import { forwardRef, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { styled } from 'styled-components';
import type { ParallaxInput, ParallaxProps } from './Parallax.js';
import { StagePoseContext, type StagePose } from './StagePoseContext.js';
import { canTilt, TiltButton } from './TiltButton.js';

/** A stage and its buttons: quiet, and 44 px high for a finger. */
const Root = styled.div.withConfig({ componentId: 'hp-parallax' })`
  position: relative;
  touch-action: pan-y pinch-zoom;
  &[data-hp-motion=off] [data-hp-part=tilt] { display: none; }
  [data-hp-part=controls] {
    position: absolute;
    z-index: 1;
    inset-block-end: 0.75rem;
    inset-inline-end: 0.75rem;
    display: flex;
    gap: 0.5rem;
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
  /* A sign for the eye; the words say it to those who listen. */
  [data-hp-part=motion]::before { content: '‖\\a0' / ''; font-size: 0.8rem; }
  [data-hp-part=motion][aria-pressed=true]::before { content: '▸\\a0' / ''; }
`;

/** Tilt is not among them: its button attaches it. */
const attach: Partial<Record<ParallaxInput, (stage: Stage, page: EventTarget) => () => void>> = {
  pointer: attachPointer,
  focus: attachFocus,
  scroll: (stage) => attachScroll(stage),
};

export interface StageIslandProps extends ParallaxProps {
  /** What moves the pose; the same one at each render. */
  driver: Driver;
}

/** A stage for as long as it is mounted, moved by the driver that it is given. */
export const StageIsland = forwardRef<HTMLDivElement, StageIslandProps>(function StageIsland(props, ref) {
  const { driver, inputs, range, disabled, motionSwitch = true, drift, surprise, labels, children, ...rest } = props;
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const stage = useRef<Stage | undefined>(undefined);
  const [tiltStage, setTiltStage] = useState<Stage>();
  const [pose] = useState<StagePose>(() => ({ x: 0, y: 0, followers: new Set() }));
  // An array is a new one at each render; its names are not.
  const names = inputs?.join() ?? 'pointer,focus,scroll,tilt';

  useImperativeHandle(ref, () => root.current!, []);

  useEffect(() => {
    const element = root.current;
    if (!element || disabled) return;
    const page = element.closest('[data-hp-theme]') ?? document;
    const started = (stage.current = createStage(element, {
      range,
      driver: (write) => driver((x, y) => {
        Object.assign(pose, { x, y });
        pose.followers.forEach((follow) => follow());
        return write(x, y);
      }),
    }));
    const cleanups = names.split(',').map((name) => attach[name as ParallaxInput]?.(started, page));
    if (button.current) cleanups.push(attachSwitch(started, button.current));
    if (drift) cleanups.push(attachDrift(started, drift === true ? undefined : drift));
    if (surprise) cleanups.push(attachSurprise(element, page), attachFanning(element));
    if (names.includes('tilt') && canTilt()) setTiltStage(started);
    return () => {
      cleanups.forEach((cleanup) => cleanup?.());
      started.destroy();
      stage.current = undefined;
      setTiltStage(undefined);
    };
  }, [driver, pose, names, range, disabled, motionSwitch, drift, surprise]);

  // What is rendered anew may hold new planes.
  useEffect(() => stage.current?.update());

  return (
    <Root {...rest} ref={root} data-hp-motion={disabled ? 'off' : 'css'}>
      <StagePoseContext.Provider value={pose}>{children}</StagePoseContext.Provider>
      {!disabled && (
        <div data-hp-part="controls">
          {tiltStage && <TiltButton stage={tiltStage} label={labels?.tilt ?? 'Tilt'} />}
          {motionSwitch && (
            <button ref={button} type="button" data-hp-part="motion" hidden aria-pressed={false}>
              {labels?.pauseMotion ?? 'Pause motion'}
            </button>
          )}
        </div>
      )}
    </Root>
  );
});
