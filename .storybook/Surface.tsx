import { themeCss, type Theme } from '@humble-pie/core';
import type { CSSProperties, ReactNode } from 'react';

const look: CSSProperties = {
  padding: 'clamp(1rem, 5vw, 3rem)',
  background: 'var(--hp_sky)',
  color: 'var(--hp_text)',
  font: '1.0625rem/1.5 var(--hp_font)',
};

/** As wide as text is read with ease. */
const measure: CSSProperties = { maxWidth: '52rem', marginInline: 'auto' };

/** A place in the theme's colours, for what is no page of its own. */
export function Surface({ theme, scheme, dir, as: Element, children }: { theme: Theme; scheme: string; dir: string; as: 'main' | 'div'; children: ReactNode }) {
  return (
    <Element data-hp-theme={theme.id} data-hp-scheme={scheme === 'auto' ? undefined : scheme} dir={dir} style={Element === 'main' ? { ...look, minHeight: '100vh', boxSizing: 'border-box' } : look}>
      <style>{themeCss(theme)}</style>
      <div style={measure}>{children}</div>
    </Element>
  );
}
