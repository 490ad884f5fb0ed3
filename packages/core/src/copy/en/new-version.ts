import type { Copy } from '../Copy.js';

/** A stale part of the site, in English. */
export const newVersionCopy = [
  {
    heading: 'A new version is ready',
    message: 'We changed the site while you had it open, so this page needs a fresh start.',
    work: 'Reloading may clear anything typed into this page.',
    next: 'Copy what you want to keep, then reload.',
  },
  { heading: 'We have updated the site', message: 'It changed while you had it open, so this page needs a fresh start.' },
  { heading: 'Wet paint', message: 'We repainted the site while you were in it. Reload to come in by the new door.' },
  { heading: 'Mind the wet paint', message: 'The site has a new door, and the painter is asleep on the ladder. Reload to come in.' },
] as const satisfies Copy;
