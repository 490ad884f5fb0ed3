import type { PostmortemActionModel, PostmortemLabels } from '@humble-pie/core';
import type { ReactNode } from 'react';

export interface ActionListProps {
  actions: readonly PostmortemActionModel[];
  labels: PostmortemLabels;
  /** More about an action, such as the postmortem that it is of. */
  more?: (index: number) => ReactNode;
}

/** What is changed after an incident: who does it, until when, and how far it is. */
export function ActionList({ actions, labels, more }: ActionListProps) {
  return (
    <ul data-hp-part="actions">
      {actions.map(({ text, type, owner, state, due, overdue, href }, index) => (
        <li key={index} data-hp-state={state}>
          <span>
            {href ? <a href={href}>{text}</a> : <span>{text}</span>}
            <small>
              {[labels.action[state], labels.type[type], owner].filter(Boolean).join(' · ')}
              {due && state !== 'done' && state !== 'dropped' && (
                <>
                  {' · '}
                  {overdue ? <strong>{labels.overdue}</strong> : labels.due} <time dateTime={due.iso}>{due.text}</time>
                </>
              )}
              {more?.(index)}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}
