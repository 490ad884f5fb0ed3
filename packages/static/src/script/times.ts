/**
 * Brings every `<time>` to the visitor's own zone, in the words of `formatTime`, whose other half (a
 * given zone and its name) would double this script.
 */
export function showLocalTimes(document: Document): void {
  const words = new Intl.DateTimeFormat(document.documentElement.lang, { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
  for (const time of document.querySelectorAll('time')) {
    const at = Date.parse(time.dateTime);
    time.textContent = words.formatRange(at, Number(time.dataset.hpTo) || at);
  }
}
