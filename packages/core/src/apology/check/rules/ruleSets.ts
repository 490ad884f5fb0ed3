import type { RuleSet } from '../Rule.js';
import { en } from './en.js';

/** The rules by language. A new language is a file and a row. */
export const ruleSets: Readonly<Record<string, RuleSet>> = { en };
