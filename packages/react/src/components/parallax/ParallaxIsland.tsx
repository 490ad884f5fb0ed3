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
  type Stage,
} from '@humble-pie/core';
import { forwardRef, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { styled } from 'styled-components';
import type { ParallaxInput, ParallaxProps } from './Parallax.js';
import { ParallaxContext } from './ParallaxContext.js';
import { createMotionDriver } from './createMotionDriver.js';
import { createPose } from './ParallaxPose.js';
import { StageButton } from './StageButton.js';
import { canTilt, TiltButton } from './TiltButton.js';

const Root = styled.div.withConfig({ componentId: 'hp-parallax' })`
  position: relative;
  touch-action: pan-y pinch-zoom;
  &[data-hp-motion='off'] [data-hp-part='tilt'] { display: none; }
`;

const Controls = styled.div.withConfig({ componentId: 'hp-stage-controls' })`
  position: absolute;
  z-index: 1;
  inset-block-end: 0.75rem;
  inset-inline-end: 0.75rem;
  display: flex;
  gap: 0.5rem;
  @media (prefers-reduced-motion: reduce) { display: none; }
`;

const SwitchButton = styled(StageButton).withConfig({ componentId: 'hp-motion-switch' })`
  &::before {
    content: '';
    display: inline-block;
    box-sizing: border-box;
    width: 0.7em;
    height: 0.8em;
    margin-inline-end: 0.6em;
    border: solid;
    border-width: 0 0.22em;
    vertical-align: -0.05em;
  }
  &[aria-pressed='true']::before {
    border-width: 0.4em 0 0.4em 0.7em;
    border-block-color: transparent;
  }
`;

/** Tilt is not among them: its button attaches it. */
const attach: Partial<Record<ParallaxInput, (stage: Stage, page: EventTarget) => () => void>> = {
  pointer: attachPointer,
  focus: attachFocus,
  scroll: (stage) => attachScroll(stage),
};
const allInputs: readonly ParallaxInput[] = ['pointer', 'focus', 'scroll', 'tilt'];

/** The client's part of `Parallax`: a stage for as long as it is mounted. */
export const ParallaxIsland = forwardRef<HTMLDivElement, ParallaxProps>(function ParallaxIsland(props, ref) {
  const { inputs = allInputs, range, disabled = false, motionSwitch = true, drift = false, surprise = false, labels, children, ...rest } = props;
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const stage = useRef<Stage | undefined>(undefined);
  const [pose] = useState(createPose);
  const [tiltStage, setTiltStage] = useState<Stage>();
  // An array is a new one at each render; its names are not.
  const names = inputs.join();

  useImperativeHandle(ref, () => root.current!, []);

  useEffect(() => {
    const element = root.current;
    if (!element || disabled) return;
    const page = element.closest('[data-hp-theme]') ?? document;
    const started = createStage(element, { driver: createMotionDriver(pose), range });
    stage.current = started;
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
  }, [pose, names, range, disabled, motionSwitch, drift, surprise]);

  // What is rendered anew may hold new planes.
  useEffect(() => stage.current?.update());

  return (
    <Root {...rest} ref={root} data-hp-motion={disabled ? 'off' : 'css'}>
      <ParallaxContext.Provider value={pose}>{children}</ParallaxContext.Provider>
      {!disabled && (
        <Controls data-hp-part="controls">
          {tiltStage && <TiltButton stage={tiltStage} label={labels?.tilt ?? 'Tilt'} />}
          {motionSwitch && (
            <SwitchButton ref={button} type="button" data-hp-part="motion" hidden aria-pressed={false}>
              {labels?.pauseMotion ?? 'Pause motion'}
            </SwitchButton>
          )}
        </Controls>
      )}
    </Root>
  );
});
