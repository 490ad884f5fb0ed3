export { DeepSea } from './DeepSea.js';
