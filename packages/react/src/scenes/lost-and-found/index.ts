export { LostAndFound } from './LostAndFound.js';
