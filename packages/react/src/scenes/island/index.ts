export { Island } from './Island.js';
