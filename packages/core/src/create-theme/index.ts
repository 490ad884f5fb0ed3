export { createTheme, type CreateThemeOptions } from './createTheme.js';
