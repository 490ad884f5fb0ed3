import { checkApology, scoreApology, type Apology, type CheckOptions } from '@humble-pie/core';
import type { ApologyReport } from './ApologyReport.js';

const at = (value: unknown, path: string) => path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);

/** Checks an apology, and scores it where it is structured. */
export function reportOn(apology: string | Apology, options: CheckOptions): ApologyReport {
  const { findings } = checkApology(apology, options);
  return {
    score: typeof apology === 'string' ? undefined : scoreApology(apology, options),
    findings: findings.map((finding) => ({ ...finding, text: String((finding.path ? at(apology, finding.path) : apology) ?? '').slice(finding.span.start, finding.span.end) })),
  };
}
