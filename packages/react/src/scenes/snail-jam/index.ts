export { SnailJam } from './SnailJam.js';
