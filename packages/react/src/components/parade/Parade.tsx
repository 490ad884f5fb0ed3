'use client';
import { enRecoveryLabels, type RecoveryLabels } from '@humble-pie/core';
import { useEffect, useId, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { sceneCss } from '../../internals/sceneCss.js';
import { bunting, cast } from './art.js';

export interface ParadeProps {
  /** Its words. Default: English. */
  labels?: Partial<Pick<RecoveryLabels, 'parade' | 'skip'>>;
  /** Runs when it is skipped. It is gone then. */
  onSkip?: () => void;
  /** For a Content Security Policy: put on its `<style>`. */
  nonce?: string;
}

const Street = styled.div.withConfig({ componentId: 'hp-parade' })`
  --hp-parade-size: clamp(6rem, min(30vh, 36vw), 17rem);
  grid-area: auto;
  position: fixed;
  inset: 0;
  z-index: 2;
  overflow: hidden;
  overflow: clip;
  container-type: inline-size;
  pointer-events: none;
  &[hidden], [data-hp-tone='0'] &, :has([data-hp-part='calm'] :checked) > & { display: none; }
  [data-hp-layout='embedded'] > & { --hp-parade-size: clamp(4rem, 26cqw, 11rem); position: absolute; }
  /* The stage is theirs now. */
  [data-hp-part='scene']:has(~ &:not([hidden])) > :not([data-hp-part='controls']) { opacity: 0.35; }
  svg { fill: currentColor; stroke: none; stroke-linecap: round; stroke-linejoin: round; overflow: visible; }
  > svg { position: absolute; top: 0; left: 50%; translate: -50%; width: max(800px, min(1600px, 110cqw)); }
  .cast { position: absolute; bottom: 2%; inset-inline-start: 0; display: flex; align-items: end; width: max-content; }
  .cast svg { height: min(var(--hp-parade-size), 22cqw); transform-origin: 50% 96%; }
  [dir='rtl'] & svg { scale: -1 1; }
  p {
    position: absolute;
    bottom: calc(var(--hp-parade-size) + 3%);
    left: 50%;
    translate: -50%;
    display: flex;
    align-items: center;
    gap: 1rem;
    padding: 0.4rem 0.5rem 0.4rem 1.4rem;
    border-radius: var(--hp-radius-button);
    background: var(--hp-text);
    color: var(--hp-sky);
    font: var(--hp-weight-display) 1.375rem/1.2 var(--hp-font-display);
    white-space: nowrap;
  }
  [data-hp-layout='embedded'] > & p { font-size: 1rem; }
  && button {
    min-height: 44px;
    padding: 0 1rem;
    border: 0;
    border-radius: var(--hp-radius-button);
    background: none;
    color: inherit;
    font: 650 1rem var(--hp-font);
    text-decoration: underline;
    cursor: pointer;
    pointer-events: auto;
  }
  /* Whoever prefers no motion sees the cast stand there. */
  .cast { left: 50%; translate: -50%; }
  @keyframes hp-drop { from { translate: -50% -110%; } 70% { translate: -50% 6%; } }
  @keyframes hp-march { from { translate: -100%; } to { translate: 100cqw; } }
  @keyframes hp-march-back { from { translate: 100%; } to { translate: -100cqw; } }
  @keyframes hp-hop { from { rotate: -4deg; } to { translate: 0 -4%; rotate: 4deg; } }
  @keyframes hp-late { to { translate: -24%; } }
  @media (prefers-reduced-motion: no-preference) {
    &:not([data-hp-still]) {
      > svg { animation: hp-drop 0.7s ease-out; }
      .cast { left: 0; translate: 100cqw; animation: hp-march 4.7s linear; }
      .cast svg { height: var(--hp-parade-size); animation: hp-hop 0.36s 13 alternate ease-in-out; }
      .cast svg:nth-child(even) { animation-delay: -0.36s; }
      .cast svg:nth-child(-n + 3) { animation-duration: 0.6s; animation-iteration-count: 8; }
      .cast svg:first-child { animation: hp-late 4.7s linear; }
    }
    [dir='rtl'] &:not([data-hp-still]) .cast { left: auto; right: 0; translate: -100cqw; animation-name: hp-march-back; }
  }
  @media (forced-colors: active) { svg { display: none; } }
  @media print { display: none; }
`;

/** Whether the visitor has asked for rest: of the system, or by the page's own switch. */
const wantsRest = () => window.matchMedia?.('(prefers-reduced-motion: reduce)').matches || document.querySelector('[data-hp-motion=off]') !== null;

/**
 * The service is back: bunting drops, and the whole cast crosses the stage, once and in under five seconds, Crumb ahead with the missing slice.
 * It makes no sound, takes no focus, says once "We're back", and ends with its button or Escape. Whoever prefers no motion sees the cast
 * stand there. On a page at tone 0 it doesn't show.
 *
 * Given to `AutoReturn` it comes by itself, at the right moment, and only where the failure was not too bad for it.
 *
 * @example <Unavailable recovery={<AutoReturn health="/healthz" parade={Parade} />} />
 */
export function Parade({ labels, onSkip, nonce }: ParadeProps) {
  const id = useId();
  const words = { ...enRecoveryLabels, ...labels };
  const [state, setState] = useState<'running' | 'over' | 'skipped'>('running');
  const [said, setSaid] = useState('');
  const [still, setStill] = useState(false);
  const skip = useRef(() => {});
  const end = state === 'over' ? undefined : onSkip;
  useEffect(() => {
    skip.current = () => {
      setState('skipped');
      end?.();
    };
  });
  useEffect(() => {
    setStill(wantsRest());
    // A live region speaks of what comes into it, not of what it came with.
    setSaid(words.parade);
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') skip.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [words.parade]);
  if (state === 'skipped') return null;
  return (
    <Street data-hp-part="parade" data-hp-still={still || undefined}>
      <style nonce={nonce} dangerouslySetInnerHTML={{ __html: sceneCss }} />
      <svg viewBox="0 0 1600 110" aria-hidden="true" dangerouslySetInnerHTML={{ __html: bunting.replaceAll('$', id) }} />
      <div className="cast" aria-hidden="true" onAnimationEnd={({ target, currentTarget }) => target === currentTarget && setState('over')}>
        {cast.map(([width, art]) => (
          <svg key={art} viewBox={`${-width / 2} -290 ${width} 300`} dangerouslySetInnerHTML={{ __html: art }} />
        ))}
      </div>
      <p>
        <span role="status">{said}</span>
        {state === 'running' && (
          <button type="button" onClick={() => skip.current()}>
            {words.skip}
          </button>
        )}
      </p>
    </Street>
  );
}
