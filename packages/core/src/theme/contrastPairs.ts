import type { ColorToken } from './Theme.js';

export type ContrastLevel = 'AA' | 'AAA';

export interface ContrastPair {
  /** What is read or seen. */
  readonly token: ColorToken;
  /** What it lies on; each of them must do. */
  readonly on: readonly ColorToken[];
  readonly kind: 'text' | 'shape';
}

/** Words lie on the sky, on haze and on panels; `text` is also the colour of fields' borders and of the focus ring. */
export const contrastPairs: readonly ContrastPair[] = [
  { token: 'text', on: ['sky', 'haze', 'surface'], kind: 'text' },
  { token: 'muted', on: ['sky', 'haze', 'surface'], kind: 'text' },
  { token: 'button', on: ['sky', 'haze'], kind: 'shape' },
  { token: 'button-text', on: ['button'], kind: 'text' },
];

/**
 * The least contrast by level.
 *
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum, #contrast-enhanced and #non-text-contrast; the last has no AAA: it is 4.5 here
 */
export const leastContrast = { AA: { text: 4.5, shape: 3 }, AAA: { text: 7, shape: 4.5 } } as const satisfies Record<ContrastLevel, Record<ContrastPair['kind'], number>>;
