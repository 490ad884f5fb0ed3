import type { Severity } from '../../tone/Tone.js';

/** How bad a finding is: an `error` undoes the apology, a `warn` weakens it, an `info` could be said better. */
export type FindingSeverity = 'error' | 'warn' | 'info';

/** A phrase that sounds like an apology and is none, or that weakens one. */
export interface Rule {
  /** Language and name, such as `en/any-inconvenience`. */
  readonly id: string;
  readonly severity: FindingSeverity;
  /** What it has in common with others; of two findings of a kind at one place, the worse is told. */
  readonly kind: string;
  /** Global; matched against prose as `readProse` gives it. */
  readonly pattern: RegExp;
  /** In a sentence that matches this, the phrase is honest. */
  readonly unless?: RegExp;
  /** Holds from this severity of the failure on. Default: always. */
  readonly from?: Severity;
  /** From this severity of the failure on it is an error. Default: never. */
  readonly errorFrom?: Severity;
  /** Holds only where people's data is lost, exposed or at risk. Default: `false`. */
  readonly harmedData?: boolean;
  /** Why it fails, in the language of the rule. */
  readonly why: string;
  /** What could be said instead, in the language of the rule. */
  readonly better: string;
}

/** What is known of a language. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  /** Someone speaks for themselves: "we", "our", "I". */
  readonly firstPerson: RegExp;
  /** Beside a quotation, says that the quoted words are an example of what not to say. */
  readonly rejects: RegExp;
}
