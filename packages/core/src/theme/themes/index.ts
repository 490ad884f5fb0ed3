export { bakery } from './bakery.js';
export { midnight } from './midnight.js';
