import { parseDocument } from 'htmlparser2';
import { mask, slice, type FileTexts, type Passage } from './Passage.js';

interface HtmlNode {
  readonly type: string;
  readonly name?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly HtmlNode[];
  readonly startIndex?: number | null;
  readonly endIndex?: number | null;
}

const silent = new Set(['script', 'style', 'code', 'pre', 'kbd', 'samp', 'svg', 'comment', 'directive']);
const spoken = ['title', 'alt', 'placeholder', 'aria-label', 'aria-description', 'content', 'label'];

/** Finds the prose of HTML, tags and all, since a phrase may go across them; without scripts, styles and code. */
export function readHtml(source: string): FileTexts {
  const hidden: { start: number; end: number }[] = [];
  const attributes: Passage[] = [];
  let locale: string | undefined;
  const visit = (node: HtmlNode): void => {
    const start = node.startIndex ?? 0;
    if (silent.has(node.type) || silent.has(node.name ?? '')) {
      hidden.push({ start, end: (node.endIndex ?? start) + 1 });
      return;
    }
    if (node.name === 'html') locale = node.attribs?.lang;
    for (const name of spoken) {
      const value = node.attribs?.[name];
      const at = value && /\s/.test(value) ? source.indexOf(value, start) : -1;
      if (value && at >= 0 && at <= (node.endIndex ?? 0)) attributes.push(slice(source, at, at + value.length));
    }
    node.children?.forEach(visit);
  };
  visit(parseDocument(source, { withStartIndices: true, withEndIndices: true, decodeEntities: false, recognizeSelfClosing: true }) as unknown as HtmlNode);
  return { passages: [{ ...slice(source, 0, source.length), text: mask(source, hidden) }, ...attributes], apologies: [], locale };
}
