import type { PageModel } from '@humble-pie/core';
import { useId } from 'react';
import { styled } from 'styled-components';
import type { LinkComponent } from './PageProps.js';
import { routerLink } from './routerLink.js';

const Nav = styled.nav.withConfig({ componentId: 'hp-suggestions' })`
  strong { font-size: 0.9375rem; }
  ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; list-style: none; max-height: 12rem; overflow-y: auto; }
  a { display: inline-block; padding: 0.3em 0; min-height: 24px; }
`;

/** Places that the visitor may have meant. */
export function Suggestions({ model, linkComponent }: { model: PageModel; linkComponent?: LinkComponent }) {
  const id = `hp-${useId()}`;
  if (!model.suggestions.length) return null;
  return (
    <Nav data-hp-part="suggestions" aria-labelledby={id}>
      <strong id={id}>{model.labels.suggestions}</strong>
      <ul>
        {model.suggestions.map(({ label, href }, index) => {
          const To = routerLink(href, linkComponent);
          return (
            <li key={index}>
              <To href={href}>{label}</To>
            </li>
          );
        })}
      </ul>
    </Nav>
  );
}
