import type { Copy } from '../Copy.js';

/** Announced downtime, in English. */
export const maintenanceCopy = [
  {
    heading: 'We are closed for planned work',
    headingUntil: 'Closed until {until}',
    message: 'We took the site down to work on it. This was planned, and nothing has failed.',
    work: 'Anything you were sending may not have been saved, so keep a copy.',
    next: 'Try again when the work is done.',
  },
  {
    heading: 'We are closed while we work',
    headingUntil: 'We are closed until {until}',
    message: 'Nothing has failed: we planned this, and took the site down to work on it.',
  },
  {
    heading: 'The site is in the oven',
    headingUntil: 'In the oven until {until}',
    message: 'We are baking planned changes. Opening the door early only sinks the middle.',
  },
  {
    heading: 'Something is rising',
    headingUntil: 'Rising until {until}',
    message: 'A fresh batch of the site is in the oven, as planned. It smells good.',
  },
] as const satisfies Copy;
