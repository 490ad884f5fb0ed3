import { checkApology, type Apology, type CheckOptions, type Problem } from '@humble-pie/core';

/** What is wrong with a page's apology, for whoever builds it: what undoes it, and words that weaken it. */
export function apologyProblems(apology: Apology | undefined, options: CheckOptions): Problem[] {
  if (apology === undefined) return [];
  return checkApology(apology, options)
    .findings.filter(({ severity, ruleId }) => severity === 'error' || (severity === 'warn' && !ruleId.startsWith('struct/')))
    .map(({ ruleId, path = '', why, better, severity }) => ({
      what: `apology.${path} ${ruleId.startsWith('struct/') ? 'lacks something' : 'could be said better'} (${ruleId})`,
      consequence: severity === 'error' ? 'it does not read as an apology' : 'it is weaker than it could be',
      fix: `${why} Better: ${better}`,
    }));
}
