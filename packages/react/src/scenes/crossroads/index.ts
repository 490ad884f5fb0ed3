export { Crossroads } from './Crossroads.js';
