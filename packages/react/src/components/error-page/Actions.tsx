import type { PageModel } from '@humble-pie/core';
import { styled } from 'styled-components';
import type { Action, LinkComponent } from './PageProps.js';
import { routerLink } from './routerLink.js';

const Row = styled.div.withConfig({ componentId: 'hp-actions' })`
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem;
  a, button {
    font: 650 1rem/1.2 var(--hp-font);
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    padding: 0.6em 1.25em;
    border: var(--hp-border) solid var(--hp-text);
    border-radius: var(--hp-radius-button);
    background: none;
    color: inherit;
    text-decoration: none;
    cursor: pointer;
  }
  > :nth-child(n + 3):not([data-hp-primary]) { border-color: transparent; padding-inline: 0.5em; text-decoration: underline; text-underline-offset: 0.2em; }
  [data-hp-primary] {
    background: var(--hp-button-bg, var(--hp-text));
    border-color: var(--hp-button-bg, var(--hp-text));
    color: var(--hp-button-color, var(--hp-sky));
  }
  @container hp-page (max-width: 639px) {
    gap: 0.5rem;
    a, button { font-size: 0.875rem; padding: 0.4em 1em; }
  }
  a:hover, button:hover { text-decoration: underline; text-underline-offset: 0.2em; }
`;

export interface ActionsProps {
  model: PageModel;
  /** The actions as given: where those with a function find it. */
  actions?: readonly Action[];
  /** Runs when "Try again" is pressed. Default: the page is loaded again. */
  onRetry?: () => void;
  linkComponent?: LinkComponent;
}

/** The ways on, the first one primary. Without script each is a link that works. */
export function Actions({ model, actions = [], onRetry, linkComponent }: ActionsProps) {
  return (
    <Row data-hp-part="actions">
      {model.actions.map(({ key, label, href, kind, handler }, index) => {
        const primary = kind === 'primary' ? '' : undefined;
        const onClick = handler !== undefined ? actions[handler]?.onClick : key === 'retry' && onRetry ? () => onRetry() : undefined;
        if (onClick) {
          return (
            <button key={index} type="button" onClick={onClick} data-hp-primary={primary}>
              {label}
            </button>
          );
        }
        const To = routerLink(href, linkComponent);
        return (
          <To key={index} href={href} data-hp-primary={primary}>
            {label}
          </To>
        );
      })}
    </Row>
  );
}
