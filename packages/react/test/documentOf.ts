import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';

/** Whatever moves by itself stands where it ends: pages are measured at rest. */
const atRest = '*,::before,::after{animation:none!important;transition:none!important}';

/** A whole document as a server would send it, with more styles where a test wants them. */
export function documentOf(element: ReactElement, styles = ''): string {
  const sheet = new ServerStyleSheet();
  const body = renderToStaticMarkup(sheet.collectStyles(element));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Humble Pie</title>${sheet.getStyleTags()}<style>body{margin:0}${atRest}${styles}</style>${body}`;
}
