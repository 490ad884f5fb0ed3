import type { PageModel } from '@humble-pie/core';
import { styled } from 'styled-components';
import { Code } from './Code.js';
import { CopyButton } from '../../internals/CopyButton.js';

const Line = styled.p.withConfig({ componentId: 'hp-reference' })`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.25rem 0.75rem;
  width: fit-content;
  [data-hp-part='scene'] ~ * & { padding: 0.15em 0.8em; margin-inline-start: -0.8em; border-radius: var(--hp-radius); background: var(--hp-sky); }
  font-size: 0.875rem;
  color: var(--hp-muted);
  code { font: 0.9375rem var(--hp-font-mono); color: var(--hp-text); user-select: all; }
  button { font: inherit; min-height: 24px; padding: 0.1em 0.7em; border: 1px solid var(--hp-line); border-radius: var(--hp-radius-button); background: none; color: inherit; cursor: pointer; }
`;

/** The number of the error and, where there is one, the id to quote: legible in a screenshot, copied with one tap. */
export function Reference({ model }: { model: PageModel }) {
  const { code, reference, path, labels } = model;
  if (code === null && !reference) return null;
  return (
    <Line data-hp-part="reference">
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
    </Line>
  );
}
