'use client';
import { createRecovery, type Recovery, type RecoveryOptions, type RecoveryState } from '@humble-pie/core';
import { useCallback, useEffect, useRef, useState } from 'react';

/** What `createRecovery` takes; `health` alone is needed. */
export type UseRecoveryOptions = Omit<RecoveryOptions, 'onChange' | 'window'>;

export interface UseRecovery extends RecoveryState {
  /** Asks now, whatever the pace: for a press of the visitor's own. */
  tryNow: () => void;
  /** Goes back now: for a press of the visitor's own. */
  returnNow: () => void;
}

const atFirst: RecoveryState = { phase: 'waiting', failures: 0 };

/**
 * Whether a service answers again, and the way back to it: `createRecovery` for as long as the component is mounted. The visitor is taken
 * back by a reload, or by `onBack`, such as a refetch.
 *
 * @example
 * const { phase, failures, tryNow } = useRecovery({ health: '/healthz', onBack: () => queryClient.refetchQueries() });
 */
export function useRecovery(options: UseRecoveryOptions): UseRecovery {
  const [state, setState] = useState(atFirst);
  const recovery = useRef<Recovery>(undefined);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const { health, onBack } = options;
  const refetches = Boolean(onBack);
  useEffect(() => {
    const engine = createRecovery({ ...latest.current, health, onChange: setState, onBack: refetches ? () => latest.current.onBack?.() : undefined });
    recovery.current = engine;
    return () => {
      engine.stop();
      setState(atFirst);
    };
  }, [health, refetches]);
  return {
    ...state,
    tryNow: useCallback(() => recovery.current?.tryNow(), []),
    returnNow: useCallback(() => recovery.current?.returnNow(), []),
  };
}
