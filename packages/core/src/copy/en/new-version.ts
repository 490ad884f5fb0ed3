import type { Copy } from '../Copy.js';

const work = 'Reloading may clear what you have typed here.';
const next = 'Copy what you want to keep, then reload.';

/** A stale part of the site, in English. */
export const newVersionCopy = [
  {
    heading: 'A new version is ready',
    message: 'We changed the site while you had it open, so this page needs a fresh start.',
    work,
    next,
  },
  {
    heading: 'We have updated the site',
    message: 'It changed while you had it open, so this page needs a fresh start.',
    work,
    next,
  },
  {
    heading: 'Wet paint',
    message: 'We repainted the site while you were in it. Reload to come in by the new door.',
    work,
    next,
  },
  {
    heading: 'Mind the wet paint',
    message: 'Half the door is done and the painter is asleep on the ladder. It opens all the same.',
    work,
    next,
  },
] as const satisfies Copy;
