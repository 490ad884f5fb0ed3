import type { Severity } from '../../tone/Tone.js';
import type { Apology, ApologyPhase, Instant } from '../Apology.js';
import { apologyTexts, at, timeAt, type Draft } from './apologyTexts.js';
import { checkText, rank, type Finding } from './checkText.js';
import { ruleSets } from './rules/ruleSets.js';
import { checkStructure } from './structureRules.js';

/** What is known of what is checked. */
export interface CheckOptions {
  /** BCP 47 tag of the language that it is written in; one without rules is checked for its structure alone. Default: `en`. */
  locale?: string;
  /** How bad the failure is: a word that is fine on a lost page is not where money is lost. Default: the apology's, else `minor`. */
  severity?: Severity;
  /** Where the incident stands. Default: the apology's, else `open`. */
  phase?: ApologyPhase;
  /** The moment of checking; without it no promise is overdue. */
  now?: Instant;
  /** What is given in return, where something is: an incident of more than two hours asks for it. Default: nothing. */
  makeGood?: unknown;
}

/** The findings of a check, in the order of the text. */
export interface ApologyCheck {
  readonly findings: readonly Finding[];
}

/** The languages that there are rules for. */
export const checkedLanguages: readonly string[] = Object.keys(ruleSets);

const phases = ['open', 'monitoring', 'resolved', 'postmortem'] as const satisfies readonly ApologyPhase[];
const silent = { rules: [], firstPerson: /(?:)/, rejects: /(?!)/ };

/** `pt-BR` and `PT_br` are read by the rules of `pt`. */
const languageOf = (locale: unknown = 'en') => {
  const [tag = ''] = typeof locale === 'string' ? locale.toLowerCase().split(/[-_]/) : [];
  return Object.hasOwn(ruleSets, tag) ? ruleSets[tag]! : silent;
};

const harmed: readonly unknown[] = ['lost', 'exposed', 'at-risk'];

/**
 * Tells an apology from what only sounds like one: conditions ("if you were affected"), blame shifted ("circumstances beyond our
 * control"), harm made small ("a brief hiccup"), promises that nobody can check ("we will do better"), and in a structured
 * apology the parts that are missing. It reads through Markdown, HTML, odd spaces and quotes, and lets honest uses pass: a
 * condition of help ("if you paid today, we will refund it"), or a phrase quoted as a bad example.
 *
 * It is meant for writing and for building, not for a visitor's browser: pages do not carry it.
 *
 * @param apology A text, or a structured apology of any completeness.
 * @throws never
 * @example
 * checkApology('Sorry for any inconvenience.').findings[0];
 * // { ruleId: 'en/any-inconvenience', severity: 'error', span: { start: 6, end: 27 }, why: '…', better: '…' }
 */
export function checkApology(apology: string | Apology, options: CheckOptions = {}): ApologyCheck {
  const language = languageOf(options.locale);
  const draft = (typeof apology === 'object' && apology !== null ? apology : {}) as unknown as Draft;
  const severity = [options.severity, draft.severity as Severity].find((each) => each !== undefined && Object.hasOwn(rank, each)) ?? 'minor';
  const context = { severity, harmedData: harmed.includes(at(draft, 'harm.data')) || (typeof apology === 'string' && severity === 'grave') };
  if (typeof apology === 'string') return { findings: checkText(apology, language, context) };
  const now = timeAt(options, 'now');
  return {
    findings: [
      ...apologyTexts(draft).flatMap(({ path, text }) => checkText(text, language, context).map((finding) => ({ ...finding, path }))),
      ...checkStructure(draft, {
        severity,
        phase: phases.find((phase) => phase === (options.phase ?? draft.phase)) ?? 'open',
        now: Number.isNaN(now) ? undefined : now,
        isMadeGood: Boolean(options.makeGood),
        language,
      }),
    ],
  };
}
