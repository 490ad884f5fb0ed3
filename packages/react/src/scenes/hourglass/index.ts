export { Hourglass } from './Hourglass.js';
