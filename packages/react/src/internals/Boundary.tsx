'use client';
import { Component, type ReactNode } from 'react';
import { report } from './report.js';

export interface BoundaryProps {
  /** What is contained, for the development message. */
  name: string;
  fallback?: ReactNode;
  children: ReactNode;
}

/** Keeps a part that breaks in the browser from taking the page with it. */
export class Boundary extends Component<BoundaryProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown) {
    if (process.env.NODE_ENV === 'production') return;
    report([{ what: `${this.props.name} threw "${String(error)}"`, consequence: 'the page is shown without it', fix: `Mend ${this.props.name}; the page around it is unharmed.` }]);
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
