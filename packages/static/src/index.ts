export { buildSite, type BuildOptions, type BuiltFile } from './build/buildSite.js';
export { budget, type Size } from './build/measure.js';
export { renderPage, type RenderedPage, type RenderOptions, type StaticPage } from './build/renderPage.js';
export { defineConfig, type HumblePieConfig, type PageConfig, type SharedSettings } from './config/HumblePieConfig.js';
export { ConfigError } from './config/readConfig.js';
export { sceneNames, type SceneName } from './config/scenes.js';
export { themeNames, type ThemeName } from './config/themes.js';
