import type { Instant } from './Apology.js';

/** An amount in one currency. */
export interface Money {
  amount: number;
  /** ISO 4217, such as `EUR`. */
  currency: string;
}

/** What may be said of every kind of compensation. */
export interface CompensationTerms {
  /** What it was worked out from, such as "one day of your plan for each hour". */
  basis?: string;
  /** The most that anyone gets. */
  cap?: Money;
  /** Until when it can be had. */
  deadline?: Instant;
  /** Conditions, in plain words. */
  terms?: string;
}

/**
 * What is given to make good. The best asks nothing of the reader: a credit that is already applied, then a refund; a claim to be
 * filled in is the least.
 *
 * @example
 * const offer: Compensation = { kind: 'auto-credit', amount: { amount: 12, currency: 'EUR' }, appliedAt: '2026-11-23', basis: 'One day of your plan' };
 */
export type Compensation = CompensationTerms &
  (
    | { kind: 'auto-credit'; amount: Money; /** When it was applied. */ appliedAt: Instant | 'next-invoice' }
    | { kind: 'refund'; amount: Money; /** Where it goes, such as "the card that you paid with". */ method: string; /** Such as "within three working days". */ eta: string }
    | { kind: 'voucher'; code: string; /** What it is worth: an amount, or words such as "10 % off your next order". */ value: Money | string; /** Until when it is valid. */ expires: Instant }
    | { kind: 'extension'; /** Whole days added. */ days: number }
    | { kind: 'claim'; /** The form's address. */ form: string; /** Put into the form's address as `incident` and `account`. */ prefill?: { incidentId?: string; account?: string } }
    | { kind: 'gift'; label: string; href?: string }
  );
