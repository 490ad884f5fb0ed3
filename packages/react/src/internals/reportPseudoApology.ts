import { scoreApology, type Apology, type CheckOptions, type Problem } from '@humble-pie/core';
import { report } from './report.js';

const seen = new Set<string>();

/** What an apology lacks for how bad it is. */
function incomplete(apology: unknown, options: CheckOptions): Problem[] {
  if (typeof apology === 'string') return [];
  const { score, needed, missing } = scoreApology(apology as Apology, options);
  const weighty = missing.filter(({ points }) => points > 0);
  return score >= needed ? [] : [{
    what: `apology has ${score} of the ${needed} points that it needs where so much went wrong`,
    consequence: 'it may not be taken as one',
    fix: weighty.map(({ part, hint }) => `${part}: ${hint}`).join(' '),
  }];
}

async function check(apology: unknown, options: CheckOptions): Promise<void> {
  const isWords = typeof apology === 'string' || (typeof apology === 'object' && apology !== null && 'regret' in apology);
  const key = isWords ? JSON.stringify(apology) : '';
  if (!key || seen.has(key)) return;
  seen.add(key);
  const { checkApology } = await import('@humble-pie/core/check-apology');
  const wrong = checkApology(apology as string, options).findings.find(({ severity, ruleId }) => severity === 'error' && !ruleId.startsWith('struct/'));
  if (!wrong) return report(incomplete(apology, options));
  const { path, span, why, better, ruleId } = wrong;
  const text = String((path ? path.split('.') : []).reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], apology));
  report([{
    what: `${path ? `apology.${path}` : 'apology'} says "${text.slice(span.start, span.end)}" (${ruleId})`,
    consequence: 'it does not read as an apology',
    fix: `${why} Better: ${better}`,
  }]);
}

/**
 * Tells a developer when an apology only sounds like one, or lacks too much for how bad it is, each apology once. Its rules are loaded when there is an apology to
 * read, in development alone: in production neither they nor this are part of a page.
 *
 * @param apology A text or a structured apology; other content is not read.
 */
export function reportPseudoApology(apology: unknown, options: CheckOptions): void {
  // A page is whole without it: what goes wrong here must not be heard of.
  if (process.env.NODE_ENV !== 'production') check(apology, options).catch(() => undefined);
}
