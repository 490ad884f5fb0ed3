const pattern = /^(react|react-dom)(\/.*)?$/;

/** `react-dom/server` → `react-dom-18/server`; anything else stays. */
export const toReact18 = (specifier) => specifier.replace(pattern, '$1-18$2');

/** The same for Vite. */
export const react18Aliases = [{ find: pattern, replacement: '$1-18$2' }];
