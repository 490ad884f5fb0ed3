export { ErrorPageBoundary, type ErrorPageBoundaryProps } from './ErrorPageBoundary.js';
export { errorFallback, type FallbackProps } from './errorFallback.js';
