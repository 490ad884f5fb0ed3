import type { PageModel } from '@humble-pie/core';
import { useId } from 'react';
import type { LinkComponent } from './PageProps.js';
import { RouterLink } from '../../internals/RouterLink.js';

/** Places that the visitor may have meant. */
export function Suggestions({ model, linkComponent }: { model: PageModel; linkComponent?: LinkComponent }) {
  const id = `hp-${useId()}`;
  if (!model.suggestions.length) return null;
  return (
    <nav data-hp-part="suggestions" aria-labelledby={id}>
      <strong id={id}>{model.labels.suggestions}</strong>
      <ul>
        {model.suggestions.map(({ label, href }, index) => (
          <li key={index}>
            <RouterLink to={linkComponent} href={href}>
              {label}
            </RouterLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
