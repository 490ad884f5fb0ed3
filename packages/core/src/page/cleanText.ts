/**
 * Text from outside, made fit to show: anything that is not text or a number becomes `''`, unpaired
 * surrogates become U+FFFD (they would not survive UTF-8, so server and browser would differ), and
 * what is longer than `limit` characters is cut with an ellipsis.
 *
 * @example cleanText('\ud800 hi', 500) // '\ufffd hi'
 */
export function cleanText(value: unknown, limit = 2000): string {
  if (typeof value === 'number' && isFinite(value)) value = String(value);
  if (typeof value !== 'string') return '';
  const text = value.length > limit ? `${value.slice(0, limit)}…` : value;
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
