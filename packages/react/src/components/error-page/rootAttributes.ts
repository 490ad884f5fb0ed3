import type { AriaAttributes, DOMAttributes, HTMLAttributes } from 'react';

/** Attributes that reach a page's root element. */
export interface RootAttributes extends AriaAttributes, Omit<DOMAttributes<HTMLElement>, 'children' | 'dangerouslySetInnerHTML'>, Pick<HTMLAttributes<HTMLElement>, 'id' | 'className' | 'style' | 'role' | 'tabIndex' | 'hidden'> {
  [data: `data-${string}`]: unknown;
}

const reachesRoot = /^(id|className|style|role|tabIndex|hidden|(data|aria)-.+|on(?!Retry$)[A-Z].+)$/;

/** Those of a page's props that are attributes of its root. Whatever else was given never reaches the document; nor does a style of text, for which React throws. */
export const rootAttributes = (props: object): RootAttributes => Object.fromEntries(Object.entries(props).filter(([name, value]) => reachesRoot.test(name) && (name !== 'style' || typeof value === 'object')));
