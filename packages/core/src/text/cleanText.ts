/**
 * Text from outside, made fit to show: anything that is not text or a number becomes `''`, unpaired
 * surrogates become U+FFFD (they would not survive UTF-8, so server and browser would differ), and
 * what is longer than `limit` characters is cut with an ellipsis.
 *
 * @example cleanText('\ud800 hi', 500) // '\ufffd hi'
 */
export function cleanText(value: unknown, limit = 2000): string {
  const text = typeof value === 'string' || Number.isFinite(value) ? String(value) : '';
  return (text.length > limit ? `${text.slice(0, limit)}…` : text).replace(/\p{Surrogate}/gu, '\ufffd');
}
