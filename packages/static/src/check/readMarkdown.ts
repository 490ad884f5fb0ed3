import { fromMarkdown } from 'mdast-util-from-markdown';
import { mask, slice, type FileTexts, type Passage } from './Passage.js';
import { readHtml } from './readHtml.js';
import { readLines } from './readLines.js';

interface MarkdownNode {
  readonly type: string;
  readonly children?: readonly MarkdownNode[];
  readonly url?: string;
  readonly alt?: string | null;
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
}

const blocks = new Set(['paragraph', 'heading', 'tableCell']);
/** No prose, wherever it stands. */
const silent = new Set(['inlineCode', 'html', 'definition', 'imageReference']);

const place = ({ position }: MarkdownNode) => ({ start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 });

/** What a `.mdx` file adds: modules and expressions. */
const program = /^(?:import|export)\s[^\n]*(?:\n(?![ \t]*\n)[^\n]*)*|\{[^{}]{0,2000}\}/gm;

/**
 * Finds the prose of Markdown: paragraphs, headings, blocks of HTML, what stands for images and the values of its front matter,
 * without code and without the addresses of links. Emphasis and links stay in it, since a phrase may go across them.
 */
export function readMarkdown(source: string, extension: string): FileTexts {
  const front = /^\ufeff?---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  const hidden = front ? [{ start: 0, end: front[0].length }] : [];
  const modules = extension === '.mdx' ? [...source.matchAll(program)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })) : [];
  // Spaces, so that what is hidden makes no paragraph; a byte order mark would not be counted.
  const body = [...hidden, ...modules].reduce((text, { start, end }) => text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end), source.replace(/^\ufeff/, ' '));

  const passages: Passage[] = [];
  const hiddenIn = (node: MarkdownNode): { start: number; end: number }[] => {
    if (silent.has(node.type)) return [place(node)];
    if (node.type === 'image') {
      // What stands for the image is read aloud.
      const { start, end } = place(node);
      const words = start + 2 + (node.alt ?? '').length;
      return node.alt && body.slice(start + 2, words) === node.alt ? [{ start, end: start + 2 }, { start: words, end }] : [{ start, end }];
    }
    const inner = (node.children ?? []).flatMap(hiddenIn);
    if (node.type !== 'link') return inner;
    const last = node.children?.at(-1);
    // From the end of its words to the end of the link; an address that is its own words is hidden as a whole.
    const { start, end } = place(node);
    return [...inner, { start: last && body[start] === '[' ? place(last).end : start, end }];
  };
  const visit = (node: MarkdownNode): void => {
    const { start, end } = place(node);
    if (node.type === 'html') {
      for (const { text, offsets } of readHtml(body.slice(start, end)).passages) passages.push({ text, offsets: offsets.map((offset) => start + offset) });
      return;
    }
    if (!blocks.has(node.type)) return (node.children ?? []).forEach(visit);
    const hiddenParts = hiddenIn(node).map((part) => ({ start: part.start - start, end: part.end - start }));
    passages.push({ ...slice(source, start, end), text: mask(body.slice(start, end), hiddenParts) });
  };
  visit(fromMarkdown(body) as MarkdownNode);
  return { passages: [...(front ? readLines(source.slice(0, front[0].length)).passages : []), ...passages], apologies: [], locale: /^(?:locale|lang|language):\s*["']?([a-z]{2}(?:-\w+)?)\b/m.exec(front?.[1] ?? '')?.[1] };
}
