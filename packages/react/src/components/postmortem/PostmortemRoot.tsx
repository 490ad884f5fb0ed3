import { resolveTheme, safeHref, themeCss, type Problem, type Site, type Theme } from '@humble-pie/core';
import { bakery } from '@humble-pie/core/themes';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { report } from '../../internals/report.js';

const Sheet = styled.main.withConfig({ componentId: 'hp-postmortem-root' })`
  min-height: 100vh;
  padding: clamp(1.5rem, 5vw, 4rem) clamp(1rem, 5vw, 4rem) 4rem;
  background: var(--hp_sky);
  color: var(--hp_text);
  font: 1.0625rem/1.6 var(--hp_font);
  overflow-wrap: anywhere;
  *, ::before, ::after { box-sizing: border-box; }
  > * { max-width: 46rem; margin-inline: auto; }
  > nav { margin-bottom: 2rem; font-size: 0.9375rem; }
  > nav a { color: inherit; }
  :focus-visible { outline: 3px solid var(--hp-focus, var(--hp-text)); outline-offset: 3px; }
  @media print { padding: 0; background: none; > nav { display: none; } }
`;

export interface PostmortemRootProps {
  /** Default: `bakery`. */
  theme?: Theme;
  colorScheme?: 'auto' | 'light' | 'dark';
  /** BCP 47 tag of the words. Default: `en`. */
  locale?: string;
  dir?: 'ltr' | 'rtl';
  site?: Pick<Site, 'name' | 'homeHref'>;
  /** For a Content Security Policy: put on the `<style>`. */
  nonce?: string;
  children?: ReactNode;
}

/** The sheet that a postmortem or a library of them stands on when it is a page of its own: theme, measure and the way home. */
export function PostmortemRoot({ theme: given, colorScheme, locale = 'en', dir, site, nonce, children }: PostmortemRootProps) {
  const problems: Problem[] = [];
  const theme = resolveTheme(given, bakery, problems);
  report(problems);
  const home = safeHref(site?.homeHref ?? '/');
  return (
    <Sheet lang={locale} dir={dir} data-hp-theme={theme.id} data-hp-scheme={colorScheme === 'light' || colorScheme === 'dark' ? colorScheme : undefined}>
      <style nonce={nonce} dangerouslySetInnerHTML={{ __html: themeCss(theme) }} />
      {site?.name && home && (
        <nav>
          <a href={home}>{site.name}</a>
        </nav>
      )}
      {children}
    </Sheet>
  );
}
