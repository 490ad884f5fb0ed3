import { expect, it } from 'vitest';
import { parseHtml, writeHtml } from './htmlDocument.js';
import { shortenAttributes } from './shortenAttributes.js';

it('calls an attribute the same in the document, its style and its script', () => {
  const document = parseHtml('<p data-hp-depth="1" data-hp-motion="css"></p><p data-hp-depth="2"></p>');
  const { css, script } = shortenAttributes(document, {
    css: '[data-hp-motion=live][data-hp-surprise] p{top:0}',
    script: 'for(let e of querySelectorAll("[data-hp-depth]"))e.dataset.hpDepth,{hpMotion:m}=e.dataset;e.dataset.hpSurprise="";localStorage["hp-motion"]',
  });
  expect(writeHtml(document)).toBe('<p data-a="1" data-b="css"></p><p data-a="2"></p>');
  expect(css).toBe('[data-b=live][data-c] p{top:0}');
  expect(script).toBe('for(let e of querySelectorAll("[data-a]"))e.dataset.a,{b:m}=e.dataset;e.dataset.c="";localStorage["hp-motion"]');
});

it("leaves somebody else's attributes alone, and takes no name from them", () => {
  const document = parseHtml('<p data-a="theirs" data-hp-depth="1"></p>');
  shortenAttributes(document, { css: '', script: '' });
  expect(writeHtml(document)).toBe('<p data-a="theirs" data-ax="1"></p>');
});
