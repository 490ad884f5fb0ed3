'use client';
import type { ReactNode } from 'react';
import type { PageProps } from '../../components/error-page/PageProps.js';
import { ServerError } from '../../components/pages/ServerError.js';

/** What react-error-boundary and its like hand to a fallback. */
export interface FallbackProps {
  error: unknown;
  resetErrorBoundary: (...args: unknown[]) => void;
}

/**
 * A fallback for react-error-boundary: the server error page, whose first action tries again by
 * resetting the boundary. Pass `layout="embedded"` where the boundary guards only a part of the page.
 *
 * @example
 * <ErrorBoundary FallbackComponent={errorFallback}>…</ErrorBoundary>
 * @example <caption>With props</caption>
 * <ErrorBoundary fallbackRender={(props) => errorFallback({ ...props, theme: midnight })}>…</ErrorBoundary>
 */
export function errorFallback({ error, resetErrorBoundary, ...props }: FallbackProps & PageProps): ReactNode {
  return <ServerError error={error} onRetry={() => resetErrorBoundary()} {...props} />;
}
