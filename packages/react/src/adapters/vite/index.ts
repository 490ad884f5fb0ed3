export { isStaleChunk } from './isStaleChunk.js';
export { reloadOnPreloadError } from './reloadOnPreloadError.js';
