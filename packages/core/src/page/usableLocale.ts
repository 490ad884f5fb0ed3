/**
 * The narrowest of the tags that Intl can format for: `en-GB` where English words are shown to it. Never throws, whatever is asked.
 *
 * @param asked a BCP 47 tag, such as the browser's own
 * @param shown the language that words are shown in; `''` for any
 * @returns `en` where neither is a tag
 * @example usableLocale('en-GB', 'en') // 'en-GB'
 */
export function usableLocale(asked: unknown, shown: string): string {
  for (const tag of [asked, shown]) {
    try {
      if (typeof tag === 'string' && tag.toLowerCase().startsWith(shown.toLowerCase())) return new Intl.Locale(tag).toString();
    } catch {
      // Not a tag: the next one is tried.
    }
  }
  return 'en';
}
