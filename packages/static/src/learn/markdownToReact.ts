import { safeHref } from '@humble-pie/core';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { createElement, type ReactNode } from 'react';

type Root = ReturnType<typeof fromMarkdown>;
type Nodes = Root | Root['children'][number];
type Parents = Extract<Nodes, { children: unknown }>;

const plain = { paragraph: 'p', emphasis: 'em', strong: 'strong', blockquote: 'blockquote', listItem: 'li' } as const;

const deepest = 6;

/**
 * Markdown (CommonMark) as React elements. Nothing of it is ever parsed as HTML: markup in it is shown as text, a picture as its
 * description, and a link that may not be followed as its words.
 *
 * @param below the level of the heading that it stands under; its own first level is one deeper
 * @example markdownToReact('We **were** late.', 1)
 */
export function markdownToReact(markdown: string, below: number): ReactNode {
  const all = ({ children }: Parents) => children.map((child, key) => convert(child as Nodes, key));
  const convert = (node: Nodes, key: number): ReactNode => {
    switch (node.type) {
      case 'text':
      case 'html':
        return node.value;
      case 'heading':
        return createElement(`h${Math.min(deepest, node.depth + below)}`, { key }, ...all(node));
      case 'list':
        return createElement(node.ordered ? 'ol' : 'ul', { key, start: node.ordered && node.start !== 1 ? (node.start ?? undefined) : undefined }, ...all(node));
      case 'inlineCode':
        return createElement('code', { key }, node.value);
      case 'code':
        return createElement('pre', { key, tabIndex: 0 }, createElement('code', null, node.value));
      case 'break':
        return createElement('br', { key });
      case 'thematicBreak':
        return createElement('hr', { key });
      case 'image':
        return node.alt ?? '';
      case 'link': {
        const href = safeHref(node.url);
        return href ? createElement('a', { key, href }, ...all(node)) : createElement('span', { key }, ...all(node));
      }
      default:
        if (node.type in plain) return createElement(plain[node.type as keyof typeof plain], { key }, ...all(node as Parents));
        return 'children' in node ? all(node as Parents) : null;
    }
  };
  return all(fromMarkdown(markdown));
}
