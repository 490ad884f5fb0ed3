import { rollup } from 'rollup';
import { expect, it } from 'vitest';
import { oneImport } from './one-import.mjs';

const modules = {
  entry: 'import { useId } from "react"; import { jsx } from "react/jsx-runtime"; import { b } from "b"; export const a = () => jsx(b, { id: useId() });',
  b: 'import { useId } from "react"; import { jsx } from "react/jsx-runtime"; export const b = () => jsx("b", { id: useId() });',
  gateway: 'import * as React from "react"; export const useId = React.useId;',
  runtime: 'import * as runtime from "react/jsx-runtime"; export const jsx = runtime.jsx;',
};

it('leaves one import of each library in all that is built', async () => {
  const build = await rollup({
    input: 'entry',
    plugins: [oneImport({ react: 'gateway', 'react/jsx-runtime': 'runtime' }), { name: 'memory', resolveId: (id) => (id in modules ? id : null), load: (id) => modules[id] ?? null }],
  });
  const { output } = await build.generate({ format: 'es', preserveModules: true });
  const importersOf = (library) => output.filter(({ imports }) => imports.includes(library)).map(({ facadeModuleId }) => facadeModuleId);
  expect(importersOf('react')).toEqual(['gateway']);
  expect(importersOf('react/jsx-runtime')).toEqual(['runtime']);
});
