import type { Copy } from '../Copy.js';

/** 500, in English. */
export const serverErrorCopy = [
  {
    heading: 'Sorry, there is a problem on our side',
    message: 'We could not finish what you asked for. The fault is ours, not yours.',
    work: 'Anything you were sending may not have been saved.',
    next: 'Try again, but check first that a form or a payment has not already gone through.',
  },
  { heading: 'Sorry, we broke something', message: 'Our server failed while making this page. The fault is ours, not yours.' },
  { heading: 'Sorry, we burnt this one', message: 'The page caught in our oven on its way to you. The fault is ours, not yours.' },
  { heading: 'Well, that is charcoal', message: 'We burnt your page, and we are sorry. The cat in the apron takes the blame.' },
] as const satisfies Copy;
