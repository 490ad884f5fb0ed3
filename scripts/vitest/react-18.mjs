// Loaded by Node before the tests (`--import`): whoever asks for React gets React 18, styled-components and
// framer-motion included, which Node loads by itself and no alias of Vite's reaches.
import Module, { register } from 'node:module';
import { toReact18 } from './react-18-names.mjs';

register('./react-18-hooks.mjs', import.meta.url);

const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function resolveReact18(request, ...rest) {
  return resolveFilename.call(this, toReact18(request), ...rest);
};
