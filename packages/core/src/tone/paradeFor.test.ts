import { expect, it } from 'vitest';
import { paradeFor } from './paradeFor.js';

it.each([
  ['a playful page', { tone: 3, severity: 'notice' }, 'parade'],
  ['a minor failure', { tone: 2, severity: 'minor' }, 'parade'],
  ['a major one', { tone: 1, severity: 'major', minutes: 90 }, 'parade'],
  ['two hours to the minute', { tone: 1, severity: 'major', minutes: 120 }, 'parade'],
  ['more than two hours', { tone: 1, severity: 'minor', minutes: 121 }, 'thanks'],
  ['a critical one', { tone: 1, severity: 'critical', minutes: 5 }, 'thanks'],
  ['a plain page', { tone: 0, severity: 'minor' }, 'none'],
  ['a grave one', { tone: 0, severity: 'grave', minutes: 500 }, 'none'],
] as const)('after %s', (_, facts, kind) => {
  expect(paradeFor(facts)).toBe(kind);
});
