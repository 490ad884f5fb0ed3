import type { Rule } from '../Rule.js';

interface CalmWords {
  readonly exclamation: Pick<Rule, 'why' | 'better'>;
  readonly emoji: Pick<Rule, 'why' | 'better'>;
}

/** What shouts or grins in any language. */
export const calmRules = (language: string, { exclamation, emoji }: CalmWords): Rule[] => [
  { id: `${language}/exclamation`, severity: 'warn', kind: 'cute', from: 'minor', pattern: /(?<=[\p{L}\p{N}"')] ?)[!！]+(?=$|[\s"')\]])|(?<=\p{L})！/gu, ...exclamation },
  { id: `${language}/emoji`, severity: 'warn', kind: 'cute', from: 'major', pattern: /[\u{1F300}-\u{1FAFF}\u2600-\u26ff\u2728\u2753-\u2757\u2763\u2764]/gu, ...emoji },
];
