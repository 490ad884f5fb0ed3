export { themeFromTokens, themeToTokens, type DesignToken, type FromTokensOptions, type ThemeTokens, type TokenGroup, type TokenValue } from '@humble-pie/core/design-tokens';
