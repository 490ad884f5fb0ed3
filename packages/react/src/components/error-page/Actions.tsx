import type { PageModel } from '@humble-pie/core';
import { FilledLink } from '../../internals/FilledLink.js';
import type { Action, LinkComponent } from './PageProps.js';
import { RouterLink } from '../../internals/RouterLink.js';

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
    <div data-hp-part="actions">
      {model.actions.map(({ key, label, href, kind, handler, fill, caution }, index) => {
        const primary = kind === 'primary' ? '' : undefined;
        const onClick = handler !== undefined ? actions[handler]?.onClick : key === 'retry' && onRetry ? () => onRetry() : undefined;
        if (onClick) {
          // Opening it is the question, which works before script does.
          return caution ? (
            <details key={index} data-hp-primary={primary}>
              <summary>{label}</summary>
              <p>{caution.text}</p>
              <button type="button" onClick={onClick}>
                {caution.label}
              </button>
            </details>
          ) : (
            <button key={index} type="button" onClick={onClick} data-hp-primary={primary}>
              {label}
            </button>
          );
        }
        const link = { to: linkComponent, href, 'data-hp-primary': primary, children: label };
        return fill ? <FilledLink key={index} fill={fill} {...link} /> : <RouterLink key={index} {...link} />;
      })}
    </div>
  );
}
