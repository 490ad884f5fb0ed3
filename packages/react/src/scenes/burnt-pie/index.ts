export { BurntPie } from './BurntPie.js';
