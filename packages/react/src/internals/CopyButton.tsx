'use client';
import { useEffect, useState } from 'react';

/**
 * Copies a text with one tap and says so. Hidden until it is known that the browser can copy: by an effect, or
 * on a page without React by a script that looks for `data-hp-copy`.
 */
export function CopyButton({ text, label, done }: { text: string; label: string; done: string }) {
  const [state, setState] = useState<'absent' | 'ready' | 'copied'>('absent');
  useEffect(() => {
    if (typeof navigator.clipboard?.writeText === 'function') setState('ready');
  }, []);
  return (
    <>
      <button type="button" hidden={state === 'absent'} data-hp-copy={text} data-hp-done={done} onClick={() => navigator.clipboard.writeText(text).then(() => setState('copied'), () => setState('absent'))}>
        {label}
      </button>
      <span role="status">{state === 'copied' && done}</span>
    </>
  );
}
