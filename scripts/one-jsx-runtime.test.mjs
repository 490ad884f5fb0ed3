import { rollup } from 'rollup';
import { expect, it } from 'vitest';
import { oneJsxRuntime } from './one-jsx-runtime.mjs';

const modules = {
  entry: 'import { jsx } from "react/jsx-runtime"; import { b } from "b"; export const a = () => jsx(b, {});',
  b: 'import { jsx } from "react/jsx-runtime"; export const b = () => jsx("b", {});',
  runtime: 'import * as runtime from "react/jsx-runtime"; export const jsx = runtime.jsx;',
};

it('leaves one import of the JSX runtime in all that is built', async () => {
  const build = await rollup({
    input: 'entry',
    plugins: [oneJsxRuntime('runtime'), { name: 'memory', resolveId: (id) => (id in modules ? id : null), load: (id) => modules[id] ?? null }],
  });
  const { output } = await build.generate({ format: 'es', preserveModules: true });
  const importers = output.filter(({ code }) => code.includes('react/jsx-runtime')).map(({ facadeModuleId }) => facadeModuleId);
  expect(importers).toEqual(['runtime']);
});
