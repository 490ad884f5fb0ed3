import type { RuleSet } from '../Rule.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import { pt } from './pt.js';

/** The rules by language. A new language is a file and a row. */
export const ruleSets: Readonly<Record<string, RuleSet>> = { en, de, fr, es, pt, ja };
