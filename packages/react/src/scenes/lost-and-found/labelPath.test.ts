import { describe, expect, it } from 'vitest';
import { labelPath } from './labelPath.js';

describe('labelPath', () => {
  it.each([
    ['keeps a short path', '/hobart', '/hobart'],
    ['keeps what just fits', '/plum-pies/in-2019', '/plum-pies/in-2019'],
    ['starts a long one at a slash near the cut', '/recipes/2019/autumn/plum-pie', '…/autumn/plum-pie'],
    ['starts a long name at a hyphen near the cut', '/recipes/tarte-aux-prunes-et-quetsches', '…-et-quetsches'],
    ['cuts a name without a word to start at', `/${'a'.repeat(40)}`, `…${'a'.repeat(17)}`],
    ['keeps a slash at the end', '/recipes/2019/autumn/plum-pie/', '…/autumn/plum-pie/'],
    ['never cuts a letter in two', `/${'🥧'.repeat(30)}`, `…${'🥧'.repeat(17)}`],
    ['has something to show for no path', '', '/…'],
  ])('%s', (_, path, label) => {
    expect(labelPath(path)).toBe(label);
  });
});
