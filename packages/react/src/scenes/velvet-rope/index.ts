export { VelvetRope } from './VelvetRope.js';
