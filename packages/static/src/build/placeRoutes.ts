import { selectIn, type HtmlDocument } from './htmlDocument.js';

export interface PlacedRoutes {
  /** As `writeRoutes` writes them. */
  readonly lines: string;
  /** Whether the one suggestion there is only stands in for those that the script finds. */
  readonly alone: boolean;
}

/** The way home stands in where a page has no suggestions: the script copies it, and nobody sees it before. */
export const standIn = { label: '/', href: '/' };

/** Gives the suggestions the routes that the script looks through, and hides them where there is none yet. */
export function placeRoutes(document: HtmlDocument, { lines, alone }: PlacedRoutes): void {
  const [nav] = selectIn(document, '[data-hp-part=suggestions]');
  if (!nav || !lines) return;
  nav.attribs['data-hp-routes'] = lines;
  if (!alone) return;
  nav.attribs.hidden = '';
  const card = nav.parent;
  // Beside a search, the panel is of use all the same.
  if (card && 'attribs' in card && card.children.length === 1) card.attribs.hidden = '';
}
