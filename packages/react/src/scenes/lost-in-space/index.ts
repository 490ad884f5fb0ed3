export { LostInSpace } from './LostInSpace.js';
