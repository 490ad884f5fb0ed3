export { parseFeed, type ParseFeedOptions } from './parseFeed.js';
