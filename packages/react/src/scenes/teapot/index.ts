export { Teapot } from './Teapot.js';
