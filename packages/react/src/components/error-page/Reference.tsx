import type { PageModel } from '@humble-pie/core';
import { Code } from './Code.js';
import { CopyButton } from '../../internals/CopyButton.js';

/** The number of the error and, where there is one, the id to quote: legible in a screenshot, copied with one tap. */
export function Reference({ model }: { model: PageModel }) {
  const { code, reference, path, labels } = model;
  if (code === null && !reference) return null;
  return (
    <p data-hp-part="reference">
      <Code model={model} />
      {path && <bdi><code>{path}</code></bdi>}
      {reference && (
        <>
          <span>
            {labels.reference} <code>{reference}</code>
          </span>
          <CopyButton text={reference} label={labels.copyReference} done={labels.copied} />
        </>
      )}
    </p>
  );
}
