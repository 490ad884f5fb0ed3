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
  min-height: 100svh;
  overflow: clip;
  background: var(--hp_texture) var(--hp_sky);
  color: var(--hp_text);
  /* Type grows with the picture, and all else with the type. Part of it is rem, so that zoom enlarges it on any screen. */
  font: max(1.0625rem, 0.45rem + min(1.1vh, 2.1vw))/1.5 var(--hp_font);
  overflow-wrap: anywhere;
  text-wrap: pretty;
  *, ::before, ::after { box-sizing: border-box; }
  /* A user's own class is stronger than this. */
  :where(h1, h2, h3, h4, h5, h6, p, ul, dl, dd) { margin: 0; padding: 0; }
  :focus-visible { outline: 3px solid var(--hp-focus, var(--hp-text)); outline-offset: 3px; }
  a { color: inherit; }
  > * { grid-area: 1 / 1; min-width: 0; }
  > [data-hp-part=scene] { container-type: size; position: sticky; top: 0; height: 100svh; }
  > [data-hp-part=body] {
    z-index: 1;
    display: flex;
    flex-direction: column;
    gap: 1.15em;
    max-width: calc(var(--hp-stage-left) + var(--hp-stage-width) * 0.41);
    padding-block: clamp(2em, 13vh, 9em) 4.5em;
    padding-inline-start: max(5.5vw, var(--hp-stage-left));
    /* Without a picture the words are the picture. */
    &:not([data-hp-part=scene] ~ *) { grid-row: 1 / 3; place-self: center; width: 100%; max-width: 37em; padding: 2em 1.5em 4.5em; }
  }
  &[dir=rtl] > [data-hp-part=scene], &[dir=rtl] [data-hp-part=controls] { transform: scaleX(-1); }
  &[dir=rtl] [data-hp-part=controls] { inset-inline: 0.75rem auto; }

  [data-hp-part=title] {
    font: var(--hp-weight-display) clamp(1.8em, 0.85em + 2.4vw, 3em)/1.08 var(--hp-font-display);
    letter-spacing: var(--hp-tracking-display);
    text-transform: var(--hp-case-display);
    text-shadow: var(--hp-shadow-display);
    text-wrap: balance;
    color: var(--hp-title-color, var(--hp-text));
    &[tabindex]:focus { outline: none; }
    &[data-hp-long] { font-size: clamp(1.5em, 0.75em + 1.6vw, 2.4em); }
  }
  [data-hp-part=message] > * + * { margin-top: 0.6em; }
  /* Words so many that they reach the ground of the picture, or are scrolled up to what hangs in it, bring a sky of their own: strips over both, seen through their box. */
  [data-hp-part=title], [data-hp-part=message], [data-hp-part=facts] {
    clip-path: inset(-0.6em -1em);
    &::before { content: ''; position: fixed; z-index: -1; inset: 0; background: linear-gradient(var(--hp-sky) min(10vh, 100vw - 100vh), #0000 0 50%, var(--hp-sky) 54%); }
  }
  [data-hp-part=facts] > div { display: flex; flex-wrap: wrap; gap: 0 0.6em; }
  dd { font-weight: 700; a { display: inline-block; } }
  [data-hp-part=countdown] { font-weight: 700; font-variant-numeric: tabular-nums; }
  [data-hp-part=mark] { width: 4em; }
  [data-hp-part=reference], [data-hp-part=calm] { display: flex; align-items: center; font-size: 0.85em; }
  [data-hp-part=reference] {
    flex-wrap: wrap;
    gap: 0 0.85em;
    padding: 0.15em 0.8em;
    margin-inline: -0.8em auto;
    border-radius: var(--hp-radius);
    background: var(--hp-sky);
    color: var(--hp-muted);
    code { font: 1.06em var(--hp-font-mono); color: var(--hp-text); }
    span code { font-weight: 700; -webkit-user-select: all; }
  }
  [data-hp-part=calm], [data-hp-part=footer] a { padding: 0.3em 0.9em; border-radius: var(--hp-radius-button); background: var(--hp-surface); }
  [data-hp-part=calm] {
    position: absolute;
    bottom: 0.75rem;
    inset-inline-start: 0.75rem;
    gap: 0.5em;
    min-height: 44px;
    border: 1px solid var(--hp-line);
    cursor: pointer;
  }
  [data-hp-part=calm] input { width: 1.25em; height: 1.25em; accent-color: var(--hp-text); }
  [data-hp-part=suggestions] ul { display: flex; flex-wrap: wrap; gap: 0 1.25em; max-height: 12em; overflow-y: auto; }
  [data-hp-part=suggestions] a { display: inline-block; padding: 0.3em 0; }
  [data-hp-part=footer] a { content: var(--hp-logo, normal); display: inline-block; max-width: 100%; font-weight: 700; text-decoration: none; }
  [data-hp-part=footer] img { display: block; max-height: 2.5em; max-width: 12em; }

  /* Everything that is pressed or typed into is of one family. */
  [data-hp-part=actions], [data-hp-part=search] { display: flex; flex-wrap: wrap; gap: 0.6em; }
  [data-hp-part=actions] > *, [data-hp-part=body] button:where(:not([hidden])), [data-hp-part=search] input {
    display: inline-grid;
    place-content: center;
    min-height: 44px;
    padding: 0.5em 1.2em;
    border: var(--hp-border) var(--hp-border-style) var(--hp-text);
    border-radius: var(--hp-radius-button);
    background: var(--hp-sky);
    color: inherit;
    font: 650 0.94em/1.2 var(--hp-font);
    text-decoration: none;
    cursor: pointer;
  }
  [data-hp-part=actions] > :nth-child(n + 3) { border-color: #0000; padding-inline: 0.5em; text-decoration: underline; }
  [data-hp-part=actions] > details { display: block; border-radius: var(--hp-radius); button { margin-top: 0.6em; border-color: currentColor; color: var(--hp-text); } }
  [data-hp-part=search] > [data-hp-primary], [data-hp-part=actions] > [data-hp-primary] { background: var(--hp-button); border-color: var(--hp-button); color: var(--hp-button-text); box-shadow: var(--hp-shadow-button); }
  @media (prefers-reduced-motion: no-preference) { [data-hp-part=actions] > * { transition: translate var(--hp-motion); &:active { translate: 0 var(--hp-press); box-shadow: none; } } }
  [data-hp-part=actions] > :hover, [data-hp-part=body] button:hover { text-decoration: underline; }
  /* Safari draws a field for searching its own way, and enlarges a page whose field has smaller letters. */
  [data-hp-part=search] input { flex: 1 1 9em; min-width: 0; appearance: textfield; font-weight: 400; font-size: max(1rem, 0.94em); cursor: text; }
  [data-hp-part=reference] button { min-height: 24px; padding: 0.1em 0.7em; border: 1px solid var(--hp-line); font: inherit; }

  @media (max-aspect-ratio: 1/1), (max-width: 639px) {
    &[data-hp-layout=page] {
      --hp-stage-width: min(190vw, max(110vh, 125vw));
      grid-template-rows: auto 1fr;
      > [data-hp-part=scene] { grid-row: 2; height: auto; min-height: calc(var(--hp-stage-width) * 0.53); mask: linear-gradient(#0000, #000 2em); }
      > [data-hp-part=scene] ~ [data-hp-part=body] { flex-flow: wrap; align-items: center; max-width: 37em; padding: clamp(1.5em, 4vh, 4em) 1.5em 1em; > :not([data-hp-part=reference], [data-hp-part=calm]) { width: 100%; } }
      /* Beside the number where there is room, and never on the picture: its lower corners tell the story here. */
      [data-hp-part=calm] { position: static; }
      [data-hp-anchor=top] { clip-path: inset(0 -100% -100%); }
      svg[data-hp-depth] { left: calc(50cqw - var(--hp-stage-width) * var(--hp-focus-x, 560) / 800); }
      /* As wide as the thumb likes. */
      [data-hp-part=actions] { display: grid; }
      /* A sign alone, in the corner where stories are not told. */
      [data-hp-part=controls] { inset: 2.5em 0.75rem auto auto; }
      [data-hp-part=motion] { min-width: 44px; padding: 0; font-size: 0; }
    }
  }

  &[data-hp-layout=embedded] {
    --hp-stage-width: min(168cqh, 106cqw);
    container: hp-page / inline-size;
    min-height: 100%;
    border-radius: var(--hp_radius);
    > [data-hp-part=scene] { position: absolute; inset: 0; height: auto; }
    > [data-hp-part=body] { gap: 0.9em; font-size: clamp(0.8125rem, 0.5rem + 0.8cqw, 1.0625rem); }
    > [data-hp-part=scene] ~ [data-hp-part=body] { max-width: 46cqw; padding-block: 6cqw 4em; padding-inline-start: 5cqw; }
    [data-hp-part=title] {
      font-size: clamp(1.4em, 0.9em + 1.9cqw, 2.25em);
      &[data-hp-long] { font-size: clamp(1.25em, 0.8em + 1.4cqw, 1.75em); }
    }
    > [data-hp-part=body] > *::before { position: absolute; top: -10vh; }
    @container hp-page (max-width: 639px) {
      > [data-hp-part=scene] { --hp-stage-width: max(100cqw, 250cqh); position: relative; inset: auto; height: clamp(64px, 27cqw - 16px, 240px); overflow: hidden; }
      > [data-hp-part=body] { gap: 0.7em; line-height: 1.4; }
      > [data-hp-part=scene] ~ [data-hp-part=body] { grid-row: 2; max-width: none; padding: 0.8em 1.15em 1em; }
      svg[data-hp-depth] { left: calc(50cqw - var(--hp-stage-width) * var(--hp-focus-x, 560) / 800); bottom: calc(100cqh - var(--hp-stage-width) * (450 - var(--hp-card-y, 120)) / 800); }
      [data-hp-anchor=top] { bottom: auto; }
      [data-hp-part=controls] > * { min-width: 32px; min-height: 32px; padding: 0; }
      [data-hp-part=motion] { font-size: 0; }
      [data-hp-part=calm] { position: static; align-self: start; }
      /* The way on is in sight in however low a panel. */
      [data-hp-part=actions] { position: sticky; bottom: 0; margin-block: -0.4em; padding-block: 0.4em; background: var(--hp-sky); }
      [data-hp-part=actions] > * { min-height: 36px; padding-inline: 0.9em; }
    }
  }

  /* What a visitor who asks for calm sees, without script too. */
  &:has([data-hp-part=calm] :checked) > [data-hp-part=scene], &:has([data-hp-part=calm] :is(:checked, :indeterminate)) [data-hp-said] { display: none; }
  &:has([data-hp-part=calm] :is(:checked, :indeterminate)) [data-hp-said] + [hidden] { display: inline; }

  /* In a file the theme's own rules weigh up to two classes. */
  @media (prefers-contrast: more) { &&& { --hp_muted: var(--hp_text); --hp_line: var(--hp_text); } }
  @media (forced-colors: active) { > [data-hp-part=scene] { display: none; } }
  @media print {
    min-height: 0;
    > [data-hp-part=scene], [data-hp-part=body] button, [data-hp-part=calm], [data-hp-part=search] { display: none; }
    ::details-content { content-visibility: visible; }
    a[href*=':']::after { content: ' ' attr(href); }
  }
`;
