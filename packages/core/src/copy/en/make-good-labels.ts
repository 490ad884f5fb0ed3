import type { MakeGoodLabels } from '../MakeGoodLabels.js';

/** What is given to make good, in English. */
export const enMakeGoodLabels: MakeGoodLabels = {
  title: 'Making it right',
  pending: 'We are working out how to make this right, and will say so here.',
  credited: 'We have credited {amount} to your account.',
  creditedAt: 'Credited',
  nextInvoice: 'We take {amount} off your next invoice.',
  nothingToDo: 'You do not have to do anything.',
  refund: 'We are refunding {amount} to {method}.',
  refundEta: 'Expect it {eta}.',
  voucher: 'For you: {value}, with this code.',
  copyCode: 'Copy code',
  copied: 'Copied',
  selected: 'Your browser did not copy it. The code is selected: copy it by hand.',
  validUntil: 'Valid until',
  expired: 'This code is no longer valid. It ended',
  extension: 'We have added {days} to your subscription.',
  claim: 'You can claim compensation.',
  makeClaim: 'Make a claim',
  gift: 'See what it is',
  until: 'Until',
  closed: 'This is no longer open. It ended',
  basis: 'How we worked it out: {basis}',
  cap: 'At most {amount}.',
};
