import { Parser } from 'htmlparser2';

/** An element of a feed: names in lower case, with their prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  /** Its own text and, for markup within it, that of its children. */
  text: string;
}

/** Deeper than any feed; what lies deeper is dropped, so that nothing can be nested to exhaustion. */
const deepest = 40;
/** Nested further it is made to be slow: the parser closes what is open in time that grows by the square. */
const absurd = 1000;

/**
 * Reads XML into a tree, or `null` where it has no single root that is closed. Entities that a document declares itself are never expanded: the
 * parser knows XML's own five and numbers, and ignores a DOCTYPE, so that none can grow without bound or read a file.
 *
 * @throws RangeError when it is nested a thousand deep
 */
export function readElements(xml: string): Element | null {
  const open: Element[] = [];
  let root: Element | null = null;
  let whole = false;
  let skipped = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length >= deepest || (whole && !open.length)) {
          skipped += 1;
          if (skipped > absurd) throw new RangeError('nested too deep');
          return;
        }
        const element: Element = { name: name.toLowerCase(), attributes, children: [], text: '' };
        open.at(-1)?.children.push(element);
        root ??= element;
        open.push(element);
      },
      ontext(text) {
        const element = open.at(-1);
        if (element) element.text += text;
      },
      onclosetag(_, implied) {
        if (skipped) {
          skipped -= 1;
          return;
        }
        const element = open.pop();
        // Markup that was not escaped, as in Atom's XHTML: its words belong to the text around it.
        const around = open.at(-1);
        if (around && element) around.text += `\n${element.text}`;
        if (!open.length) whole = !implied;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return whole ? root : null;
}
