import { styled } from 'styled-components';
import { Card } from '../../internals/Card.js';

/** The panel of an incident: a line of marks beside the updates, each mark a shape of its own, so that colour is never all that tells. */
export const Timeline = styled(Card).withConfig({ componentId: 'hp-incident' })`
  position: relative;
  overflow-wrap: break-word;
  p { margin: 0; }
  small, time { color: var(--hp-muted); font-size: 0.875rem; }
  [data-hp-part='phase'], [data-hp-part='health'] { display: inline-flex; gap: 0.4em; font-size: 0.875rem; white-space: nowrap; }
  > p > [data-hp-part='health'] { margin-inline-start: 0.6em; }
  [data-hp-part='phase'] { padding: 0 0.6em; border: 1px solid var(--hp-line); border-radius: var(--hp-radius-button); font-weight: 400; }
  [data-hp-part='health']::before { content: '?'; font-weight: 700; }
  [data-hp-health='operational'] > [data-hp-part='health']::before { content: '✓'; }
  [data-hp-health='maintenance'] > [data-hp-part='health']::before { content: '◷'; }
  [data-hp-health='degraded'] > [data-hp-part='health']::before { content: '△'; }
  [data-hp-health='partial_outage'] > [data-hp-part='health']::before { content: '▲'; }
  [data-hp-health='major_outage'] > [data-hp-part='health']::before { content: '✕'; }
  [data-hp-part='components'] li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1em; padding: 0.25rem 0; }
  [data-hp-part='components'] li + li { border-top: 1px solid var(--hp-line); }
  [data-hp-incident] { padding-top: 0.75rem; border-top: 1px solid var(--hp-line); }
  [data-hp-incident] > * + * { margin-top: 0.4rem; }
  [data-hp-incident] > p:first-child { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25em 0.6em; }
  ol { list-style: none; padding: 0; margin: 0; }
  ol li { position: relative; padding: 0 0 0.75rem 1.75rem; }
  [dir='rtl'] & ol li { padding: 0 1.75rem 0.75rem 0; }
  ol li::before { content: '•'; position: absolute; inset-inline-start: 0; width: 1.25rem; text-align: center; font-weight: 700; line-height: inherit; }
  ol li:not(:last-child)::after { content: ''; position: absolute; inset-block: 1.6em 0.1em; inset-inline-start: calc(0.625rem - 1px); border-inline-start: 2px solid var(--hp-line); }
  li[data-hp-phase='investigating']::before { content: '○'; }
  li[data-hp-phase='identified']::before { content: '◐'; }
  li[data-hp-phase='monitoring']::before { content: '→'; }
  li[data-hp-phase='resolved']::before { content: '✓'; }
  li[data-hp-phase='postmortem']::before { content: '✎'; }
  li[data-hp-phase='scheduled']::before { content: '◷'; }
  li[data-hp-phase='in_progress']::before { content: '▸'; }
  li[data-hp-phase='verifying']::before { content: '…'; }
  li > time { display: block; }
  li p { margin-top: 0.15rem; }
`;
