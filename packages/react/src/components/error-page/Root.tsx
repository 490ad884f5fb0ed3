import { themeCss, type PageModel, type Theme } from '@humble-pie/core';
import { bakery } from '@humble-pie/core/themes';
import { forwardRef, type HTMLAttributes, type ReactNode } from 'react';
import { styled } from 'styled-components';

// The words own the left of the stage and the story its right: both are measured in stage widths, so
// that they part at the same line (320 of 800 units) in every window.
const Frame = styled.main.withConfig({ componentId: 'hp-page' })`
  --hp-stage-width: min(168vh, 106vw);
  position: relative;
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  min-height: 100vh;
  min-height: 100svh;
  overflow: hidden;
  overflow: clip;
  background: var(--hp-sky);
  color: var(--hp-text);
  font: 1.0625rem/1.5 var(--hp-font);
  overflow-wrap: anywhere;
  *, ::before, ::after { box-sizing: border-box; }
  :focus-visible { outline: 3px solid var(--hp-focus, var(--hp-text)); outline-offset: 3px; }
  a { color: inherit; }
  > [data-hp-part] { grid-area: 1 / 1; }
  > [data-hp-part='scene'] { container-type: size; position: sticky; top: 0; height: 100vh; height: 100svh; }
  &[data-hp-layout='embedded'] {
    --hp-stage-width: min(168cqh, 106cqw);
    container: hp-page / inline-size;
    min-height: 0;
    border-radius: var(--hp-radius);
    > [data-hp-part='scene'] { position: absolute; inset: 0; height: auto; }
  }
  @media (max-aspect-ratio: 1/1) {
    &[data-hp-layout='page'] {
      --hp-stage-width: min(190vw, 110vh);
      --hp-fade: linear-gradient(#0000, #000 15%);
      grid-template-rows: auto 1fr;
      > [data-hp-part='scene'] { grid-row: 2; position: relative; height: auto; min-height: calc(var(--hp-stage-width) * 0.5); -webkit-mask: var(--hp-fade); mask: var(--hp-fade); }
      [data-hp-anchor='top'] { clip-path: inset(0 -100% -100%); }
      [data-hp-depth] { left: calc(50cqw - var(--hp-stage-width) * var(--hp-focus-x, 560) / 800); }
    }
  }
  @container hp-page (max-width: 639px) {
    &[data-hp-layout='embedded'] > [data-hp-part='scene'] { position: relative; inset: auto; height: clamp(88px, 30cqw, 240px); overflow: hidden; --hp-stage-width: max(100cqw, 250cqh); }
    &[data-hp-layout='embedded'] > [data-hp-part='body'] { grid-row: 2; }
    [data-hp-depth] { left: calc(50cqw - var(--hp-stage-width) * var(--hp-focus-x, 560) / 800); bottom: calc(100cqh - var(--hp-stage-width) * (450 - var(--hp-card-y, 70)) / 800); }
    [data-hp-anchor='top'] { bottom: auto; }
  }
  @media (forced-colors: active) { > [data-hp-part='scene'] { display: none; } }
  @media print { min-height: 0; > [data-hp-part='scene'] { display: none; } }
`;

export interface RootProps extends Omit<HTMLAttributes<HTMLElement>, 'title'> {
  model: PageModel;
  /** Default: `bakery`. */
  theme?: Theme;
  colorScheme?: 'auto' | 'light' | 'dark';
  nonce?: string;
  children?: ReactNode;
}

/**
 * The page's element: one `main`, or a `section` when embedded, with the theme's variables and the
 * states that everything below is styled by.
 */
export const Root = /* @__PURE__ */ forwardRef<HTMLElement, RootProps>(function Root({ model, theme = bakery, colorScheme, nonce, children, ...rest }, ref) {
  return (
    <Frame
      {...rest}
      ref={ref}
      as={model.layout === 'page' ? 'main' : 'section'}
      lang={model.locale}
      dir={model.dir}
      data-hp-theme={theme.id}
      data-hp-scheme={colorScheme === 'light' || colorScheme === 'dark' ? colorScheme : undefined}
      data-hp-layout={model.layout}
      data-hp-status={model.key}
      data-hp-tone={model.tone}
    >
      <style nonce={nonce} dangerouslySetInnerHTML={{ __html: themeCss(theme) }} />
      {children}
    </Frame>
  );
});
