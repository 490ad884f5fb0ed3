export { FreshPaint } from './FreshPaint.js';
