export { Bathtub } from './Bathtub.js';
