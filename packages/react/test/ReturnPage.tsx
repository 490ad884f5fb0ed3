import { AutoReturn, Parade, Unavailable } from '@humble-pie/react';
import type { ReturnSettings } from './describeReturn.js';

/** A page that an app shows while its service is down. */
export function ReturnPage({ spread, parade, severity, tone, ...options }: ReturnSettings) {
  return (
    <Unavailable
      severity={severity}
      tone={tone}
      nonce="once"
      scene={null}
      search={{ action: '/search' }}
      recovery={<AutoReturn {...options} timeout={options.base * 2} spread={[spread, options.cap]} parade={parade ? Parade : undefined} />}
    />
  );
}
