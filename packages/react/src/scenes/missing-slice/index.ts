export { MissingSlice } from './MissingSlice.js';
