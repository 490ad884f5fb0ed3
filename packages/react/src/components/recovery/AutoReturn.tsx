'use client';
import { enRecoveryLabels, paradeFor, timeLeft, usableLocale, type RecoveryLabels, type Severity, type Tone } from '@humble-pie/core';
import { useEffect, useRef, useState, type ComponentType } from 'react';
import { createPortal } from 'react-dom';
import { styled } from 'styled-components';
import type { ParadeProps } from '../parade/Parade.js';
import { useRecovery, type UseRecoveryOptions } from './useRecovery.js';

export interface AutoReturnProps extends UseRecoveryOptions {
  /** Its words. Default: English. */
  labels?: Partial<RecoveryLabels>;
  /** BCP 47 tag for lengths of time. Default: the page's. */
  locale?: string;
  /** Celebrates the return, where the tone and the severity of the page allow it. Default: none. */
  parade?: ComponentType<ParadeProps>;
}

const Line = styled.div.withConfig({ componentId: 'hp-auto-return' })`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.25rem 0.75rem;
  min-height: 44px;
  font-size: 0.9375rem;
  color: var(--hp-muted);
  &[data-hp-phase='back'] { color: var(--hp-text); font-weight: 650; }
  [data-hp-part='check-now'] { min-height: 32px; padding: 0.1em 0.8em; border: 1px solid var(--hp-line); font: inherit; }
`;

/** A calm number: by five seconds while it is far. */
const rounded = (milliseconds: number) => (milliseconds > 10_000 ? Math.ceil(milliseconds / 5000) * 5000 : Math.ceil(milliseconds / 1000) * 1000);

/** The time, each second while `running`. */
function useSeconds(running: boolean): number | undefined {
  const [now, setNow] = useState<number>();
  useEffect(() => {
    if (!running) return;
    const tick = () => setNow(Date.now());
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [running]);
  return now;
}

/**
 * Brings visitors back by itself once the service answers: a line that says when it looks again, a polite word when it is back, and a
 * button where it must not load the page by itself. Give it to a page as `recovery`.
 *
 * On the page's element it notes `data-hp-probes` (failed probes, 1 to 5) and `data-hp-recovery="back"`, which scenes are drawn by.
 *
 * @example <Unavailable recovery={<AutoReturn health="/healthz" parade={Parade} />} />
 * @example <caption>Refetching instead of loading the page again</caption>
 * <Unavailable recovery={<AutoReturn health="/healthz" onBack={() => refetch()} />} />
 */
export function AutoReturn({ labels, locale, parade: Parade, ...options }: AutoReturnProps) {
  const line = useRef<HTMLDivElement>(null);
  const words = { ...enRecoveryLabels, ...labels };
  // Time enough to see the parade through.
  const { phase, failures, nextAt, hold, tryNow, returnNow } = useRecovery(Parade ? { stay: 5500, ...options } : options);
  const [page, setPage] = useState<{ element: HTMLElement; lang: string; nonce?: string; parade: ReturnType<typeof paradeFor> }>();
  const began = useRef<number>(undefined);
  const now = useSeconds(phase === 'waiting');
  const isBack = phase === 'back';
  const { since } = options;

  useEffect(() => {
    began.current ??= Date.now();
    const element = line.current?.closest<HTMLElement>('[data-hp-theme]');
    if (!element) return;
    const { dataset } = element;
    if (failures) dataset.hpProbes = String(Math.min(failures, 5));
    if (isBack) dataset.hpRecovery = 'back';
    const facts = { tone: Number(dataset.hpTone) as Tone, severity: dataset.hpSeverity as Severity, minutes: (Date.now() - (since ?? began.current)) / 60_000 };
    setPage({ element, lang: element.lang, nonce: element.querySelector('style')?.nonce, parade: isBack && hold !== 'loop' && !element.querySelector('[data-hp-part=calm] :checked') ? paradeFor(facts) : 'none' });
    return () => {
      delete dataset.hpProbes;
      if (isBack) delete dataset.hpRecovery;
    };
  }, [failures, isBack, hold, since]);

  const parades = Parade && page?.parade === 'parade';
  const said = hold === 'typed' ? words.backTyped : hold ? words.backHeld : Parade && page?.parade === 'thanks' ? `${words.back} ${words.thanks}` : words.back;
  const left = nextAt !== undefined && now !== undefined ? Math.max(1000, rounded(nextAt - now)) : undefined;

  return (
    <Line ref={line} data-hp-part="recovery" data-hp-phase={phase}>
      {/* Rendered empty, so that what comes into it is spoken. A parade speaks for itself. */}
      <p role={parades && !hold ? undefined : 'status'}>{isBack && said}</p>
      {!isBack && (
        <>
          <p>
            {phase === 'checking' && words.checking}
            {phase === 'paused' && words.paused}
            {phase === 'waiting' && left !== undefined && words.checkingIn.replace('{time}', timeLeft(left, usableLocale(locale ?? page?.lang, '')))}
          </p>
          {(phase === 'checking' || left !== undefined) && (
            <button type="button" data-hp-part="check-now" onClick={tryNow}>
              {words.tryNow}
            </button>
          )}
        </>
      )}
      {isBack && hold && (
        <button type="button" onClick={returnNow}>
          {words.goNow}
        </button>
      )}
      {parades && createPortal(<Parade labels={labels} nonce={page.nonce} onSkip={hold ? undefined : returnNow} />, page.element)}
    </Line>
  );
}
