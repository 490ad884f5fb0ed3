import { describe, expect, it } from 'vitest';
import { fitOnArm } from './fitOnArm.js';

describe('fitOnArm', () => {
  it.each([
    ['All pies', 'All pies', 'writes a short label in full'],
    ['Eighteen letters!!', 'Eighteen letters!!', 'writes what just fits in full'],
    ['Order a birthday cake', 'Order a birthday…', 'cuts a long label at its last whole word'],
    ['Donaudampfschifffahrtsgesellschaft', 'Donaudampfschifffa…', 'cuts a word that is too long by itself'],
    ['苹果派和樱桃派还有蓝莓派', '苹果派和樱桃派还有…', 'counts wide signs twice'],
    ['🥧'.repeat(40), `${'🥧'.repeat(9)}…`, 'never splits a sign in two'],
    ['', '', 'writes nothing for nothing'],
  ])('of %s writes %s: it %s', (label, text) => {
    expect(fitOnArm(label)).toBe(text);
  });
});
