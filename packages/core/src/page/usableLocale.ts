/** The narrowest of the tags that Intl can format for: `en-GB` where English words are shown to it. */
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
