import { resolveTheme, themeCss, type PageModel, type Problem, type Theme } from '@humble-pie/core';
import { bakery } from '@humble-pie/core/themes';
import { forwardRef, type HTMLAttributes, type ReactNode } from 'react';
import { report } from '../../internals/report.js';
import { Frame } from './Frame.js';

export interface RootProps extends Omit<HTMLAttributes<HTMLElement>, 'title'> {
  model: PageModel;
  /** Default: `bakery`. */
  theme?: Theme;
  colorScheme?: 'auto' | 'light' | 'dark';
  /** `back` once the service answers again. */
  recovery?: 'down' | 'back';
  nonce?: string;
  children?: ReactNode;
}

/**
 * The page's element: one `main`, or a `section` when embedded, with the theme's variables and the
 * states that everything below is styled by.
 */
export const Root = /* @__PURE__ */ forwardRef<HTMLElement, RootProps>(function Root({ model, theme: given, colorScheme, recovery, nonce, children, ...rest }, ref) {
  const problems: Problem[] = [];
  const theme = resolveTheme(given, bakery, problems);
  report(problems);
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
      data-hp-severity={model.severity}
      data-hp-recovery={recovery === 'back' ? recovery : undefined}
    >
      <style nonce={nonce} dangerouslySetInnerHTML={{ __html: themeCss(theme) }} />
      {children}
    </Frame>
  );
});
