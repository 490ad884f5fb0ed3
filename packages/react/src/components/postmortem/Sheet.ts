import { styled } from 'styled-components';

/** What a postmortem and a library of them have in common: rhythm, figures, lists and marks. */
export const Sheet = styled.article.withConfig({ componentId: 'hp-postmortem' })`
  h1, h2, h3, h4, h5, h6 { margin: 0; font-family: var(--hp-font-display); font-weight: var(--hp-weight-display); line-height: 1.2; text-wrap: balance; }
  h1 { font-size: clamp(1.75rem, 1.2rem + 2.2vw, 2.75rem); letter-spacing: -0.015em; }
  h2 { font-size: 1.375rem; }
  h3 { font-size: 1.0625rem; }
  a { color: inherit; }
  p, ul, ol, dl { margin: 0; padding: 0; }
  section { margin-top: 2.25rem; }
  section > * + *, header > * + * { margin-top: 0.75rem; }
  header > p:first-of-type { font-size: 1.1875rem; }
  small, [data-hp-part=meta] { color: var(--hp-muted); font-size: 0.9375rem; }
  [data-hp-part=meta] { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; }
  [data-hp-part=status] { display: inline-block; padding: 0.1em 0.8em; border: 1px solid var(--hp-line); border-radius: var(--hp-radius-button); background: var(--hp-surface); color: var(--hp-text); }
  [data-hp-part=figures] { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 0.75rem; }
  [data-hp-part=figures] > div { padding: 0.9rem 1.1rem; border: 1px solid var(--hp-line); border-radius: var(--hp-radius); background: var(--hp-surface); }
  [data-hp-part=figures] dt { color: var(--hp-muted); font-size: 0.875rem; }
  [data-hp-part=figures] dd { margin: 0.15rem 0 0; font: var(--hp-weight-display) 1.3125rem/1.25 var(--hp-font-display); }
  [data-hp-part=timeline] { list-style: none; border-inline-start: 2px solid var(--hp-line); }
  [data-hp-part=timeline] li { position: relative; padding-inline-start: 1.25rem; }
  [data-hp-part=timeline] li + li { margin-top: 0.9rem; }
  [data-hp-part=timeline] li::before { content: ''; position: absolute; inset-block-start: 0.5em; inset-inline-start: -0.4375rem; width: 0.75rem; height: 0.75rem; border: 2px solid var(--hp-text); border-radius: 50%; background: var(--hp-sky); }
  [data-hp-part=timeline] li:is([data-hp-state=start], [data-hp-state=escalate])::before { background: var(--hp-accent); }
  [data-hp-part=timeline] li:is([data-hp-state=mitigate], [data-hp-state=resolve])::before { background: var(--hp-second); }
  [data-hp-part=timeline] time { display: block; color: var(--hp-muted); font-size: 0.875rem; }
  [data-hp-part=lessons] { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1.25rem; }
  [data-hp-part=lessons] ul, [data-hp-part=body] ul, [data-hp-part=causes] { padding-inline-start: 1.15em; }
  [data-hp-part=body] ol { padding-inline-start: 1.5em; }
  [data-hp-part=actions] { list-style: none; }
  [data-hp-part=actions] li { display: flex; gap: 0.75em; padding: 0.75rem 0; border-top: 1px solid var(--hp-line); }
  [data-hp-part=actions] li::before { content: '○'; flex: none; width: 1.1em; }
  [data-hp-part=actions] li[data-hp-state=doing]::before { content: '→'; }
  [data-hp-part=actions] li[data-hp-state=done]::before { content: '✓'; font-weight: 700; }
  [data-hp-part=actions] li[data-hp-state=dropped]::before { content: '×'; }
  [data-hp-part=actions] li[data-hp-state=dropped] > span > :first-child { text-decoration: line-through; }
  [data-hp-part=actions] small { display: block; }
  [data-hp-part=actions] strong { color: var(--hp-text); }
  [data-hp-part=tags] { display: flex; flex-wrap: wrap; gap: 0.5rem; list-style: none; }
  [data-hp-part=tags] a { display: inline-block; padding: 0.25em 0.9em; border: 1px solid var(--hp-line); border-radius: var(--hp-radius-button); background: var(--hp-surface); font-size: 0.9375rem; text-decoration: none; }
  [data-hp-part=tags] a:hover { text-decoration: underline; }
  [data-hp-part=tags] [aria-current] { background: var(--hp-text); color: var(--hp-sky); }
  [data-hp-part=postmortems] { list-style: none; display: grid; gap: 1rem; }
  [data-hp-part=postmortems] > li { padding: 1.1rem 1.3rem; border: 1px solid var(--hp-line); border-radius: var(--hp-radius); background: var(--hp-surface); box-shadow: var(--hp-shadow); }
  [data-hp-part=postmortems] > li > * + * { margin-top: 0.4rem; }
  pre, code { font-family: var(--hp-font-mono); font-size: 0.9em; }
  pre { overflow-x: auto; padding: 0.9rem 1.1rem; border: 1px solid var(--hp-line); border-radius: calc(var(--hp-radius) / 2); background: var(--hp-surface); }
  blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--hp-line); color: var(--hp-muted); }
  @media print { section { break-inside: avoid-page; } a[href^=http]::after { content: ' (' attr(href) ')'; font-size: 0.8em; } }
`;
