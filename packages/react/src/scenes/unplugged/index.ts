export { Unplugged } from './Unplugged.js';
