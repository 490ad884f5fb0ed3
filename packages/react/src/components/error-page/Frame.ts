import { styled } from 'styled-components';

/**
 * The page's element with the one stylesheet of a page, by part. The words own the left of the stage and the story its
 * right: both are measured in stage widths, so that they part at the same line (about 320 of 800 units) in every window.
 */
export const Frame = styled.main.withConfig({ componentId: 'hp-page' })`
  --hp-stage-width: min(168vh, 106vw);
  --hp-stage-left: 50vw - var(--hp-stage-width) / 2;
  position: relative;
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  min-height: 100vh;
  min-height: 100svh;
  overflow: hidden;
  overflow: clip;
  background: var(--hp-texture) var(--hp-sky);
  color: var(--hp-text);
  font: 1.0625rem/1.5 var(--hp-font);
  overflow-wrap: anywhere;
  *, ::before, ::after { box-sizing: border-box; }
  /* A user's own class is stronger than this. */
  :where(h1, h2, h3, h4, h5, h6, p, ul) { margin: 0; padding: 0; }
  :focus-visible { outline: 3px solid var(--hp-focus, var(--hp-text)); outline-offset: 3px; }
  a { color: inherit; }
  > * { grid-area: 1 / 1; }
  > [data-hp-part=scene] { container-type: size; position: sticky; top: 0; height: 100vh; height: 100svh; }
  > [data-hp-part=body] {
    --hp-left: max(6vw, var(--hp-stage-left));
    position: relative;
    z-index: 1;
    max-width: calc(var(--hp-left) + 33rem);
    padding-block: clamp(2rem, 13vh, 10rem) 3rem;
    padding-inline-start: var(--hp-left);
    > * + * { margin-top: 1.25rem; }
  }
  > [data-hp-part=scene] ~ [data-hp-part=body] { max-width: calc(min(var(--hp-stage-left), 100vw - var(--hp-stage-width) * 0.97) + var(--hp-stage-width) * 0.41); }
  &[dir=rtl] > [data-hp-part=scene], &[dir=rtl] [data-hp-part=controls] { transform: scaleX(-1); }
  &[dir=rtl] [data-hp-part=controls] { inset-inline: 0.75rem auto; }

  @media (max-aspect-ratio: 1/1), (max-width: 639px) {
    &[data-hp-layout=page] {
      --hp-stage-width: min(190vw, max(110vh, 125vw));
      grid-template-rows: auto 1fr;
      > [data-hp-part=scene] { grid-row: 2; position: relative; height: auto; min-height: calc(var(--hp-stage-width) * 0.56); mask: linear-gradient(#0000, #000 10%); }
      > [data-hp-part=body] { max-width: none; padding: max(2rem, 6vh) 1.5rem 1rem; }
      [data-hp-anchor=top] { clip-path: inset(0 -100% -100%); }
      svg[data-hp-depth] { left: calc(50cqw - var(--hp-stage-width) * var(--hp-focus-x, 560) / 800); }
    }
  }

  &[data-hp-layout=embedded] {
    --hp-stage-width: min(168cqh, 106cqw);
    --hp-pad: clamp(1rem, 5cqw, 4rem);
    container: hp-page / inline-size;
    min-height: 0;
    align-content: start;
    border-radius: var(--hp-radius);
    > [data-hp-part=scene] { position: absolute; inset: 0; height: auto; }
    > [data-hp-part=body] { max-width: min(36rem, 46cqw); padding-block: var(--hp-pad); padding-inline-start: var(--hp-pad); }
    @container hp-page (max-width: 639px) {
      > [data-hp-part=scene] { --hp-stage-width: max(100cqw, 250cqh); position: relative; inset: auto; height: clamp(88px, 30cqw, 240px); overflow: hidden; }
      > [data-hp-part=body] { grid-row: 2; max-width: none; padding: 0.75rem 1rem 1rem; font-size: 0.875rem; line-height: 1.4; }
      > [data-hp-part=body] > * + * { margin-top: 0.625rem; }
      svg[data-hp-depth] { left: calc(50cqw - var(--hp-stage-width) * var(--hp-focus-x, 560) / 800); bottom: calc(100cqh - var(--hp-stage-width) * (450 - var(--hp-card-y, 70)) / 800); }
      [data-hp-anchor=top] { bottom: auto; }
      [data-hp-part=controls] > * { min-height: 32px; padding: 0 0.7em; font-size: 0.6875rem; }
    }
  }

  [data-hp-part=title] {
    font: var(--hp-weight-display) clamp(1.875rem, 0.9rem + 2.4vw, 3.25rem)/1.08 var(--hp-font-display);
    letter-spacing: var(--hp-tracking-display);
    text-transform: var(--hp-case-display);
    text-shadow: var(--hp-shadow-display);
    text-wrap: balance;
    color: var(--hp-title-color, var(--hp-text));
    &:focus { outline: none; }
    &[data-hp-long] { font-size: clamp(1.5rem, 0.8rem + 1.6vw, 2.5rem); }
  }
  &[data-hp-layout=embedded] [data-hp-part=title] {
    font-size: clamp(1.25rem, 0.875rem + 2.4cqw, 2.25rem);
    &[data-hp-long] { font-size: clamp(1.125rem, 0.75rem + 1.8cqw, 1.75rem); }
  }
  [data-hp-part=message] > * + * { margin-top: 0.6em; }
  p:empty { display: none; }
  [data-hp-part=mark] { display: block; }
  [data-hp-part=reference] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    width: fit-content;
    font-size: 0.875rem;
    color: var(--hp-muted);
    code { font: 0.9375rem var(--hp-font-mono); color: var(--hp-text); }
  }
  [data-hp-part=calm] { display: flex; align-items: center; gap: 0.5em; width: fit-content; min-height: 2rem; font-size: 0.875rem; cursor: pointer; }
  [data-hp-part=calm] input { width: 1.125rem; height: 1.125rem; margin: 0; accent-color: var(--hp-text); }
  [data-hp-part=scene] ~ * :is([data-hp-part=reference], [data-hp-part=calm]) { padding: 0.15em 0.8em; margin-inline-start: -0.8em; border-radius: var(--hp-radius); background: var(--hp-sky); }
  [data-hp-part=suggestions] ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; max-height: 12rem; overflow-y: auto; }
  [data-hp-part=suggestions] a { display: inline-block; padding: 0.3em 0; }
  [data-hp-part=footer] a { display: inline-block; padding: 0.3em 0.9em; border-radius: var(--hp-radius-button); background: var(--hp-surface); font-weight: 700; text-decoration: none; }
  [data-hp-part=footer] img { display: block; max-height: 2.5rem; max-width: 12rem; }

  /* Everything that is pressed or typed into is of one family. */
  [data-hp-part=actions], [data-hp-part=search] { display: flex; flex-wrap: wrap; gap: 0.6rem; }
  [data-hp-part=actions] > *, [data-hp-part=body] button:where(:not([hidden])), [type=search] {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    padding: 0.4em 1.2em;
    border: var(--hp-border) var(--hp-border-style) var(--hp-text);
    border-radius: var(--hp-radius-button);
    background: none;
    color: inherit;
    font: 650 1rem/1.2 var(--hp-font);
    text-decoration: none;
    cursor: pointer;
  }
  [data-hp-part=actions] > :nth-child(n + 3) { border-color: #0000; padding-inline: 0.5em; text-decoration: underline; }
  [data-hp-part=actions] > [data-hp-primary] { background: var(--hp-button); border-color: var(--hp-button); color: var(--hp-button-text); box-shadow: var(--hp-shadow-button); }
  @media (prefers-reduced-motion: no-preference) { [data-hp-part=actions] > * { transition: translate var(--hp-motion); &:active { translate: 0 var(--hp-press); box-shadow: none; } } }
  [data-hp-part=actions] > :hover, [data-hp-part=body] button:hover { text-decoration: underline; }
  [type=search] { flex: 1 1 9rem; min-width: 0; font-weight: 400; cursor: text; }
  [data-hp-part=reference] button { min-height: 24px; padding: 0.1em 0.7em; border: 1px solid var(--hp-line); font: inherit; }
  &[data-hp-layout=embedded] [data-hp-part=actions] > * { padding: 0.4em 1em; font-size: 0.9375rem; }

  /* What a visitor who asks for calm sees, without script too. */
  &:has([data-hp-part=calm] :checked) {
    > [data-hp-part=scene], [data-hp-said] { display: none; }
    [data-hp-said] + [hidden] { display: inline; }
    > [data-hp-part=body] { max-width: calc(var(--hp-left) + 33rem); }
  }

  /* A window too low for words above the ground: they get ground of their own. */
  @media (max-height: 600px) and (min-width: 640px) {
    &[data-hp-layout=page] > [data-hp-part=body] { padding-inline-end: 2rem; background: var(--hp-sky); }
  }
  @media (forced-colors: active) { > [data-hp-part=scene] { display: none; } }
  @media print { min-height: 0; > [data-hp-part=scene], button, [data-hp-part=calm] { display: none; } }
`;
