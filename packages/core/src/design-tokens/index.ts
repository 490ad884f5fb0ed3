export type { DesignToken, ThemeTokens, TokenGroup, TokenValue } from './DesignTokens.js';
export { themeFromTokens, type FromTokensOptions } from './themeFromTokens.js';
export { themeToTokens } from './themeToTokens.js';
