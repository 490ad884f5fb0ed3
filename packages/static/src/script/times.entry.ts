// Brings every moment in a `<time>` (a day is the same everywhere) to the visitor's own zone and keeps the configured one as its title. The words are those of
// `formatTime`, whose other half (a given zone and its name) would add half as much again.
const words = (year?: 'numeric') => new Intl.DateTimeFormat(document.documentElement.lang, { year, weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' });
document.querySelectorAll<HTMLTimeElement>('time[datetime*=T]').forEach((time) => {
  const at = Date.parse(time.dateTime);
  time.title = time.textContent!;
  time.textContent = words(Math.abs(at - Date.now()) > 3e10 ? 'numeric' : undefined).formatRange(at, +time.dataset.hpTo! || at);
});

export {};
