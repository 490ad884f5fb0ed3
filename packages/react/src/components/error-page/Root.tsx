import { themeCss, type PageModel, type Theme } from '@humble-pie/core';
import { bakery } from '@humble-pie/core/themes';
import { forwardRef, type HTMLAttributes, type ReactNode } from 'react';
import { styled } from 'styled-components';

const Frame = styled.main.withConfig({ componentId: 'hp-page' })`
  position: relative;
  display: grid;
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
  [data-hp-part='scene'], [data-hp-part='body'] { grid-area: 1 / 1; }
  [data-hp-part='scene'] {
    position: sticky;
    top: 0;
    height: 100vh;
    height: 100svh;
    --hp-stage-width: min(178cqh, 112cqw);
    --hp-stage-left: min(50cqw - var(--hp-stage-width) / 2, 100cqw - var(--hp-stage-width) * (var(--hp-focus-x, 560) + 230) / 800);
  }
  &[data-hp-layout='embedded'] { container: hp-page / inline-size; min-height: 0; border-radius: var(--hp-radius); }
  &[data-hp-layout='embedded'] [data-hp-part='scene'] { position: absolute; inset: 0; height: auto; }
  @media (max-aspect-ratio: 1/1) {
    &[data-hp-layout='page'] { grid-template-rows: auto 1fr; }
    &[data-hp-layout='page'] [data-hp-part='body'] { padding: max(32px, 6svh) 24px 16px; max-width: none; }
    &[data-hp-layout='page'] [data-hp-part='scene'] {
      grid-area: 2 / 1;
      position: relative;
      height: auto;
      min-height: min(86vw, 62svh);
      --hp-stage-width: min(190cqw, 200cqh);
      --hp-stage-left: calc(50cqw - var(--hp-stage-width) * var(--hp-focus-x, 560) / 800);
    }
  }
  @container hp-page (max-width: 639px) {
    [data-hp-part='scene'] {
      grid-area: 1 / 1;
      position: relative;
    }
  }
  @media (forced-colors: active) { [data-hp-part='scene'] { display: none; } }
  @media print { min-height: 0; [data-hp-part='scene'], [data-hp-part='motion'] { display: none; } }
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
export const Root = forwardRef<HTMLElement, RootProps>(function Root({ model, theme = bakery, colorScheme = 'auto', nonce, children, ...rest }, ref) {
  return (
    <Frame
      {...rest}
      ref={ref}
      as={model.layout === 'page' ? 'main' : 'section'}
      lang={model.locale}
      dir={model.dir}
      data-hp-theme={theme.id}
      data-hp-scheme={colorScheme === 'auto' ? undefined : colorScheme}
      data-hp-layout={model.layout}
      data-hp-status={model.key}
      data-hp-tone={model.tone}
    >
      <style nonce={nonce} dangerouslySetInnerHTML={{ __html: themeCss(theme) }} />
      {children}
    </Frame>
  );
});
