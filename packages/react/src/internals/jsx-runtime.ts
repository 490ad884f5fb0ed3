import * as runtime from 'react/jsx-runtime';

// What is built takes React's JSX runtime from here and nowhere else. As constants: what is handed on by `export … from` is
// traced back by bundlers, and each module has an import of its own again.
export const Fragment = runtime.Fragment;
export const jsx = runtime.jsx;
export const jsxs = runtime.jsxs;
