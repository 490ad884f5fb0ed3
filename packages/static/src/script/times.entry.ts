// Brings every moment in a `<time>` (a day is the same everywhere) to the visitor's own zone and keeps the configured one as its title. The words are those of
// `formatTime`, whose other half (a given zone and its name) would add half as much again.
const words = (day: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(document.documentElement.lang, { ...day, hour: 'numeric', minute: '2-digit' });
document.querySelectorAll<HTMLTimeElement>('time[datetime*=T]').forEach((time) => {
  const at = Date.parse(time.dateTime);
  const far = Math.abs(at - Date.now());
  time.title = time.textContent!;
  time.textContent = words('hpBrief' in time.dataset && far < 432e5 ? {} : { year: far > 3e10 ? 'numeric' : undefined, weekday: 'long', day: 'numeric', month: 'long' }).formatRange(at, +time.dataset.hpTo! || at);
});

export {};
