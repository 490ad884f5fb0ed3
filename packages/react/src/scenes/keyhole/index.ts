export { Keyhole } from './Keyhole.js';
