export { createTheme, type CreateThemeOptions } from '@humble-pie/core/create-theme';
