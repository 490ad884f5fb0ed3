'use client';
import { useEffect, useState } from 'react';

/**
 * Copies a text with one tap and says so. Where the browser refuses, the text that stands before it is selected, and it says `refused`. Hidden
 * until it is known that the browser can copy: by an effect, or on a page without React by a script that looks for `data-hp-copy`.
 */
export function CopyButton({ text, label, done, refused }: { text: string; label: string; done: string; refused?: string }) {
  const [said, say] = useState<string>();
  useEffect(() => {
    if (typeof navigator.clipboard?.writeText === 'function') say('');
  }, []);
  return (
    <>
      <button
        type="button"
        hidden={said === undefined}
        data-hp-copy={text}
        data-hp-done={done}
        data-hp-refused={refused}
        onClick={({ currentTarget }) =>
          navigator.clipboard.writeText(text).then(
            () => say(done),
            () => {
              getSelection()?.selectAllChildren(currentTarget.previousElementSibling!);
              say(refused);
            },
          )
        }
      >
        {label}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
