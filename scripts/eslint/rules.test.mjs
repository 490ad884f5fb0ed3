import { RuleTester } from 'eslint';
import { describe, it } from 'vitest';
import { componentId } from './component-id.mjs';
import { staticStyles } from './static-styles.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester();
const withImport = (code) => `import { styled } from 'styled-components'; ${code}`;

tester.run('component-id', componentId, {
  valid: [
    withImport('styled.main.withConfig({ componentId: "hp-main" })`color: red;`'),
    withImport('styled(Card).withConfig({ componentId: "hp-card" })`color: red;`'),
    withImport('styled.a.attrs({ rel: "x" }).withConfig({ componentId: "hp-link" })`color: red;`'),
    withImport('styled.div.withConfig({ componentId: "hp-box" })({ color: "red" })'),
    'css`color: red;`',
    'other.div`color: red;`',
    'const styled = new Set(); styled.has("a");',
  ],
  invalid: [
    { code: 'import styled from "styled-components"; styled.main`color: red;`', errors: [{ messageId: 'missing' }] },
    { code: withImport('styled.main`color: red;`'), errors: [{ messageId: 'missing' }] },
    { code: withImport('styled(Card)`color: red;`'), errors: [{ messageId: 'missing' }] },
    { code: withImport('styled.a.attrs({ rel: "x" })`color: red;`'), errors: [{ messageId: 'missing' }] },
    { code: withImport('styled.a.withConfig({ displayName: "A" })`color: red;`'), errors: [{ messageId: 'missing' }] },
    { code: withImport('styled.div({ color: "red" })'), errors: [{ messageId: 'missing' }] },
    { code: withImport('styled.main.withConfig({ componentId: "main" })`color: red;`'), errors: [{ messageId: 'prefix' }] },
  ],
});

tester.run('static-styles', staticStyles, {
  valid: ['styled.main.withConfig({ componentId: "hp-main" })`width: ${size}px; ${css`a: b;`}`', 'html`<p>${() => 1}</p>`'],
  invalid: [
    { code: 'styled.main`color: ${(props) => props.theme.text};`', errors: [{ messageId: 'dynamic' }] },
    { code: 'styled.main.withConfig({ componentId: "hp-main" })`color: ${({ theme }) => theme.text};`', errors: [{ messageId: 'dynamic' }] },
    { code: 'css`color: ${function (props) { return props.color; }};`', errors: [{ messageId: 'dynamic' }] },
  ],
});
