import type { PageModel } from '@humble-pie/core';
import { styled } from 'styled-components';

const Line = styled.div.withConfig({ componentId: 'hp-footer' })`
  a {
    display: inline-block;
    padding: 0.3em 0.9em;
    border-radius: var(--hp-radius-button);
    background: var(--hp-surface);
    font-weight: 700;
    text-decoration: none;
  }
  img { display: block; max-height: 2.5rem; max-width: 12rem; }
`;

/** Whose page this is, with the way home. */
export function Footer({ model }: { model: PageModel }) {
  const { name, logo, homeHref } = model.site;
  if (!name && !logo) return null;
  return (
    <Line data-hp-part="footer">
      <a href={homeHref}>{logo.startsWith('data:image/') ? <img src={logo} alt={name} /> : logo || name}</a>
    </Line>
  );
}
