import type { Words } from '../copy/Copy.js';
import type { ActionKey } from '../status/StatusDefinition.js';
import type { FactModel, TimeModel } from './PageModel.js';
import type { PageInput } from './PageInput.js';
import type { Problem } from '../problem/Problem.js';

/** Where a way on leads; `fill` is the address as a template, where the path asked for is known in the browser only. */
export interface DetailLink {
  readonly label: string;
  readonly href: string;
  readonly fill?: string;
}

/** What is known of one status, besides what every page has. */
export interface Details {
  readonly facts?: readonly FactModel[];
  /** Ways on by their key in the status's row; one without an address is not offered. */
  readonly links?: Readonly<Partial<Record<ActionKey, DetailLink>>>;
  /** Words that the facts have made truer than the page's own. */
  readonly words?: Partial<Words>;
  /** When it will be over, in milliseconds since 1970, unless the page is told otherwise. */
  readonly until?: number;
  /** What to ask before "Try again" does something a second time. */
  readonly caution?: { readonly text: string; readonly label: string };
}

/** What details are read with. */
export interface DetailKit {
  readonly code: number | null;
  readonly locale: string;
  readonly timeZone: string;
  readonly now?: number;
  readonly since?: TimeModel;
  /** Something was being sent. */
  readonly sending: boolean;
  readonly site: Readonly<Record<'homeHref' | 'statusHref' | 'supportHref' | 'signInHref' | 'signUpHref' | 'backHref', string>>;
  /** English words in the language of the page, as far as it has them. */
  readonly say: <T extends object>(english: T) => T;
  /** An address that may be followed, or `''`. */
  readonly link: (value: unknown, name: string) => string;
  readonly problems: Problem[];
}

/** Reads what one status knows besides its message. Pure; throws for no input. */
export type ReadDetails = (given: Readonly<Partial<Record<keyof PageInput, unknown>>>, kit: DetailKit) => Details;
