import { expect, it } from 'vitest';
import { minifyCss, minifyStyles } from './minify-styles.mjs';

it.each([
  ['\n  color: red;\n  margin: 0 auto;\n', ' color:red;margin:0 auto;'],
  ['a { color: red; }\n b , c { x: y }', 'a{color:red}b,c{x:y}'],
  ["content: ' ;  { ';", "content:' ;  { ';"],
  ['a :hover > b { x: y; }', 'a :hover>b{x:y}'],
  ['width: calc(100% - 2px);', 'width:calc(100% - 2px);'],
  ['/* why: { */ color: red;', ' color:red;'],
  ["/* the user's */ a { b: '/* c */'; } /* theirs' */", " a{b:'/* c */'}"],
  ['a: -0.5em 0.75rem 10.5px var(--b-0);', 'a:-.5em .75rem 10.5px var(--b-0);'],
  ['@media (min-width: 3px) and (x: y) { a: b; }', '@media (min-width:3px) and (x:y){a:b}'],
  ["[data-x='a  b'] & { x: y; }", "[data-x='a  b'] &{x:y}"],
])('makes %j small', (css, small) => {
  expect(minifyCss(css)).toBe(small);
});

it('leaves the space next to an interpolation, and other templates, alone', async () => {
  const { parseAst } = await import('rollup/parseAst');
  const code = "import { styled } from 'styled-components'; const A = styled.a.withConfig({ componentId: 'x' })`\n  margin: 0 ${b} 1px;\n  ${c};\n`; const t = html`  a  `;";
  const { code: small } = minifyStyles().transform.call({ parse: parseAst }, code);
  expect(small).toBe("import { styled } from 'styled-components'; const A = styled.a.withConfig({ componentId: 'x' })`margin:0 ${b} 1px;${c};`; const t = html`  a  `;");
});
