import { toReact18 } from './react-18-names.mjs';

export function resolve(specifier, context, next) {
  return next(toReact18(specifier), context);
}
