import { cleanText } from './cleanText.js';

const refused = /^(?!(https?|mailto|tel):)[a-z][a-z0-9+.-]*:/i;

/**
 * A link that may be followed, or `null`. Allowed are http(s), mailto, tel and relative addresses.
 * Control characters and spaces at the ends, and tabs and newlines anywhere, are dropped first,
 * because browsers drop them before they read the scheme (WHATWG URL, "basic URL parser").
 *
 * @example safeHref('java\nscript:alert(1)') // null
 */
export function safeHref(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const href = cleanText(value.replace(/[\t\n\r]|^[\0- ]+|[\0- ]+$/g, ''), Infinity);
  return refused.test(href) ? null : href;
}
