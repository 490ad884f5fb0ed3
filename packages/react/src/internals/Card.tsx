import { styled } from 'styled-components';

/** A panel for the facts, so that they can be read wherever the art lies behind them. */
export const Card = styled.div.withConfig({ componentId: 'hp-card' })`
  padding: 1.1em 1.3em;
  border: 1px var(--hp-border-style) var(--hp-line);
  border-radius: var(--hp-radius);
  background: var(--hp-surface);
  box-shadow: var(--hp-shadow);
  font-size: 0.94em;
  /* What brings a card of its own stands in one all the same. */
  & & { padding: 0; border: 0; box-shadow: none; font-size: 1em; }
  a { color: inherit; }
  /* Twice the weight: a page's reset of margins has as much as one class. */
  && > * { margin: 0; }
  && > * + * { margin-top: 0.9em; }
  h2, h3, h4, h5, h6 { font: 700 1em/1.3 var(--hp-font); }
  summary { padding: 0.3em 0; font-weight: 700; cursor: pointer; }
  && details > * { margin: 0.3em 0 0; }
  ul { list-style: none; padding: 0; margin: 0; }
  /* A mark of its own for each state, not a colour; whoever listens hears the words alone. */
  [data-hp-state] { display: flex; gap: 0.6em; padding: 0.25em 0; }
  [data-hp-state]::before { content: '✓' / ''; font-weight: 700; }
  [data-hp-state=doing]::before { content: '→' / ''; }
  [data-hp-state=planned]::before { content: '○' / ''; }
  [data-hp-part=data]:not([data-hp-state=safe])::before { content: '!' / ''; }
  [data-hp-part=data][data-hp-state=unknown]::before { content: '?' / ''; }
`;
