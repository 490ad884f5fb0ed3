import { Writable } from 'node:stream';
import type { ReactElement } from 'react';
import { renderToPipeableStream, renderToStaticMarkup } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';

export interface Markup {
  readonly html: string;
  /** `<style>` elements as styled-components writes them. */
  readonly styles: string;
  /** What parts of the page threw; each part is missing from `html`. */
  readonly thrown: readonly unknown[];
}

/**
 * What the parts of a page throw. A part that breaks is left out by the `Suspense` around it, and
 * `renderToStaticMarkup` tells nobody; a stream of the same page does.
 */
async function listenForThrows(element: ReactElement): Promise<unknown[]> {
  const thrown: unknown[] = [];
  await new Promise<void>((resolve) => {
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() }).on('finish', resolve);
    const { pipe } = renderToPipeableStream(element, {
      onError: (error) => void thrown.push(error),
      onShellError: () => resolve(),
      onAllReady: () => void pipe(nowhere),
    });
  });
  return thrown;
}

/** Renders a page as markup that no React will ever hydrate. */
export async function renderMarkup(element: ReactElement): Promise<Markup> {
  const thrown = await listenForThrows(element);
  const sheet = new ServerStyleSheet();
  try {
    const html = renderToStaticMarkup(sheet.collectStyles(element));
    return { html, styles: sheet.getStyleTags(), thrown };
  } finally {
    sheet.seal();
  }
}
