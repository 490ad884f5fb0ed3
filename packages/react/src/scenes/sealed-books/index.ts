export { SealedBooks } from './SealedBooks.js';
