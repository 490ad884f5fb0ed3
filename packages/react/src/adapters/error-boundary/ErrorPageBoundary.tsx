'use client';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import type { PageProps } from '../../components/error-page/PageProps.js';
import { errorFallback } from './errorFallback.js';

export interface ErrorPageBoundaryProps {
  /** What may crash. */
  children: ReactNode;
  /** Props for the page that is shown. */
  page?: PageProps;
  /** When one of these changes, the children are tried again: pass the route, so that the page doesn't stick. */
  resetKeys?: readonly unknown[];
  /** Called with what was thrown, for your reporting. */
  onError?: (error: unknown, info: ErrorInfo) => void;
  /** Called before the children are tried again by the visitor. */
  onReset?: () => void;
}

interface State {
  error: unknown;
  failed: boolean;
}

/**
 * Shows the server error page in place of children that crash, with a "Try again" that renders them anew.
 *
 * @example
 * <ErrorPageBoundary resetKeys={[location.pathname]}><App /></ErrorPageBoundary>
 */
export class ErrorPageBoundary extends Component<ErrorPageBoundaryProps, State> {
  override state: State = { error: null, failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, failed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    this.props.onError?.(error, info);
  }

  override componentDidUpdate({ resetKeys: before = [] }: ErrorPageBoundaryProps, { failed }: State) {
    const { resetKeys = [] } = this.props;
    // Not in the update that brought the failure: keys that changed with it caused it.
    if (failed && this.state.failed && (before.length !== resetKeys.length || resetKeys.some((key, index) => !Object.is(key, before[index])))) {
      this.setState({ error: null, failed: false });
    }
  }

  reset = () => {
    this.props.onReset?.();
    this.setState({ error: null, failed: false });
  };

  override render() {
    const { error, failed } = this.state;
    return failed ? errorFallback({ ...this.props.page, error, resetErrorBoundary: this.reset }) : this.props.children;
  }
}
