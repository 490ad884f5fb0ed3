import type { Apology } from '@humble-pie/core';
import { minutesFromNow } from './minutesFromNow.js';

/** Forty-five minutes into an outage that will have lasted two hours. */
export const paymentOutage: Apology = {
  severity: 'major',
  phase: 'open',
  harm: {
    what: 'Nobody has been able to pay by card since',
    from: minutesFromNow(-45),
    data: 'safe',
    inFlightWork: 'Your basket is kept. If a payment failed, your card was not charged.',
  },
  regret: 'We are sorry that you could not pay.',
  responsibility: { text: 'We changed our payment settings at midday without trying them out first. That was our mistake.', owner: 'us' },
  repair: {
    done: ['Found the setting that is wrong', 'Closed the checkout, so that nobody pays twice'],
    now: ['Putting back the settings of this morning', 'Checking each payment since midday by hand'],
    workaround: { text: 'You can still order by telephone: 020 7946 0123', href: 'tel:+442079460123' },
  },
  explanation: {
    text: 'The change sent card payments to a test account at our bank, which declines every one of them. Nothing was lost, and no card number left the bank.',
    confidence: 'confirmed',
  },
  prevention: [
    { action: 'Try every change of payment settings on ourselves first', due: minutesFromNow(7 * 24 * 60), status: 'doing' },
    { action: 'Stop a change by itself when payments fall by a tenth', due: minutesFromNow(21 * 24 * 60), status: 'planned' },
  ],
  nextUpdateAt: minutesFromNow(15),
  expectedBackAt: { at: minutesFromNow(75), confidence: 'estimate' },
  signedBy: { name: 'Priya Raman', role: 'head of engineering', contact: 'priya@crumb.example' },
};
