export { Oven } from './Oven.js';
