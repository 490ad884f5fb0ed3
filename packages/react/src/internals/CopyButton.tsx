'use client';
import { useEffect, useState } from 'react';

/** Copies a text with one tap and says so. Shown only where the browser can copy. */
export function CopyButton({ text, label, done }: { text: string; label: string; done: string }) {
  const [state, setState] = useState<'absent' | 'ready' | 'copied'>('absent');
  useEffect(() => {
    if (typeof navigator.clipboard?.writeText === 'function') setState('ready');
  }, []);
  if (state === 'absent') return null;
  return (
    <>
      <button type="button" onClick={() => navigator.clipboard.writeText(text).then(() => setState('copied'), () => setState('absent'))}>
        {label}
      </button>
      <span role="status">{state === 'copied' && done}</span>
    </>
  );
}
