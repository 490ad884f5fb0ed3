import { legalDetails, legallyBlockedPage } from '@humble-pie/core';
import { forwardRef } from 'react';
import { SealedBooks } from '../../scenes/sealed-books/SealedBooks.js';
import type { PageProps } from '../error-page/PageProps.js';
import { PageView } from '../error-page/PageView.js';

/**
 * 451: a legal demand keeps us from showing this. Never a joke. RFC 7725.
 *
 * @example
 * <LegallyBlocked demandedBy={{ name: 'The High Court' }} notice="/legal/2026-4" />
 */
export const LegallyBlocked = /* @__PURE__ */ forwardRef<HTMLElement, PageProps>(function LegallyBlocked(props, ref) {
  return <PageView scene={SealedBooks} {...props} ref={ref} source={legallyBlockedPage} details={legalDetails} />;
});
