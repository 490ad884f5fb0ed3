export { Juggler } from './Juggler.js';
