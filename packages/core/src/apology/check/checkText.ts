import type { Severity } from '../../tone/Tone.js';
import { readProse } from './readProse.js';
import type { FindingSeverity, Rule, RuleSet } from './Rule.js';

/** Something in a text that undoes or weakens an apology. */
export interface Finding {
  /** Language and name, such as `en/any-inconvenience`; `struct/…` for a part that is missing. */
  readonly ruleId: string;
  /** An `error` undoes the apology, a `warn` weakens it, an `info` could be said better. */
  readonly severity: FindingSeverity;
  /** Where it stands, in UTF-16 units of the text as given; `end` is the first unit after it. Empty for what is missing. */
  readonly span: { readonly start: number; readonly end: number };
  /** Why it fails. */
  readonly why: string;
  /** What could be said instead. */
  readonly better: string;
  /** The part of the apology that it is in, such as `repair.now.0`. None for a plain text. */
  readonly path?: string;
}

/** What the rules have to know of the failure. */
export interface TextContext {
  readonly severity: Severity;
  /** People's data is lost, exposed or at risk. */
  readonly harmedData: boolean;
}

/** From least to most. */
export const rank = { notice: 0, minor: 1, major: 2, critical: 3, grave: 4 } as const satisfies Record<Severity, number>;
const weight = { info: 0, warn: 1, error: 2 } as const satisfies Record<FindingSeverity, number>;

/** How far a sentence is followed: longer ones are no prose. */
const far = 400;

/** The sentence around a place. */
function sentenceAt(text: string, from: number, to: number): { words: string; start: number } {
  const before = text.slice(Math.max(0, from - far), from);
  const after = text.slice(to, to + far);
  const start = from - before.length + (/^[^]*(?:[!?\n。！？]|\.(?!\d))/u.exec(before)?.[0].length ?? 0);
  return { words: text.slice(start, to + (/[!?\n。！？]|\.(?!\d)/u.exec(after)?.index ?? after.length)), start };
}

/** The quotations of a text, from mark to mark. */
const quotations = (text: string) => [...text.matchAll(/"[^"\n]{1,300}"|(?<!\p{L})'[^'\n]{1,200}'(?!\p{L})|「[^」\n]{1,200}」/gu)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }));

function findWith(rule: Rule, text: string, quoted: readonly { from: number; to: number }[], { rejects }: RuleSet): { from: number; to: number }[] {
  return [...text.matchAll(rule.pattern)].flatMap(({ index: from, 0: { length } }) => {
    const to = from + length;
    if (rule.unless?.test(sentenceAt(text, from, to).words)) return [];
    const quote = quoted.find((each) => each.from < from + 1 && to <= each.to);
    if (quote) {
      // The words around it tell what it is quoted for, and so may a sentence about it: "That was an empty phrase."
      const around = sentenceAt(text, quote.from, quote.to);
      const [verdict = ''] = /^[.!?]? (?:that|this|it|das|c'est|es|eso|isso)(?!\p{L})[^.!?\n]{0,100}/iu.exec(text.slice(around.start + around.words.length)) ?? [];
      const without = `${around.words.slice(0, quote.from - around.start)} ${around.words.slice(quote.to - around.start)} ${verdict}`;
      if (rejects.test(without)) return [];
    }
    return [{ from, to }];
  });
}

/**
 * Finds what a language's rules have against a text. Of two findings of a kind, one inside the other, the worse is told.
 */
export function checkText(original: string, ruleSet: RuleSet, { severity, harmedData }: TextContext): Finding[] {
  const { text, starts, ends } = readProse(original);
  const quoted = quotations(text);
  const found = ruleSet.rules
    .filter(({ from = 'notice', harmedData: needed = false }) => rank[severity] >= rank[from] && (harmedData || !needed))
    .flatMap((rule) =>
      findWith(rule, text, quoted, ruleSet).map(({ from, to }) => ({
        kind: rule.kind,
        ruleId: rule.id,
        severity: rule.errorFrom && rank[severity] >= rank[rule.errorFrom] ? ('error' as const) : rule.severity,
        span: { start: starts[from]!, end: ends[to - 1]! },
        why: rule.why,
        better: rule.better,
      })),
    );
  // From left to right, the longest first: what ends before one of its kind that is as bad ends stands inside it.
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || weight[b.severity] - weight[a.severity]);
  const reach: Record<string, number> = {};
  return found.flatMap(({ kind, ...finding }) => {
    const worse = (['info', 'warn', 'error'] as const).filter((each) => weight[each] >= weight[finding.severity]);
    if (worse.some((each) => reach[`${kind} ${each}`]! >= finding.span.end)) return [];
    reach[`${kind} ${finding.severity}`] = Math.max(reach[`${kind} ${finding.severity}`] ?? 0, finding.span.end);
    return [finding];
  });
}
