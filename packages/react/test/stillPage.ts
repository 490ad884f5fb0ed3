import { chromium, type Browser, type Page } from 'playwright';
import type { ReactElement } from 'react';
import { afterAll, beforeAll } from 'vitest';
import { chromiumArguments } from '../../../scripts/chromium.mjs';
import { documentOf } from './documentOf.js';

/**
 * A page in Chromium on which nothing moves by itself, for the tests of one file.
 *
 * @param element what it shows at first. Default: nothing, for tests that bring documents of their own
 * @returns reads the page, which is there once the tests run
 */
export function stillPage(element?: ReactElement): () => Page {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: chromiumArguments });
    page = await browser.newPage();
    if (element) await page.setContent(documentOf(element));
  });
  afterAll(() => browser.close());
  return () => page;
}
