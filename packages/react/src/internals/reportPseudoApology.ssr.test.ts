import { expectConsole } from '#expect-console';
import { afterEach, expect, it, vi } from 'vitest';
import { reportPseudoApology } from './reportPseudoApology.js';

/** Long enough for the rules to load and to speak. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 300));
const load = () => import('@humble-pie/core/check-apology');

afterEach(() => vi.unstubAllEnvs());

it('tells once, with a better wording, when an apology only sounds like one', async () => {
  await load();
  expectConsole('error', 'Humble Pie: apology says "for any inconvenience" (en/any-inconvenience), so it does not read as an apology. "Any" doubts that harm happened and names none of it. Better: You could not check out');
  reportPseudoApology('Sorry for any inconvenience.', {});
  reportPseudoApology('Sorry for any inconvenience.', {});
  await settle();
});

it('names the part of a structured apology', async () => {
  await load();
  expectConsole('error', 'apology.responsibility.text says "Mistakes were made"');
  reportPseudoApology({ regret: 'We are sorry.', responsibility: { text: 'Mistakes were made.', owner: 'us' } }, {});
  await settle();
});

it('tells what is missing where the failure is critical', async () => {
  await load();
  expectConsole('error', 'Humble Pie: apology has 80 of the 85 points that it needs where so much went wrong, so it may not be taken as one. explanation: Say what happened');
  reportPseudoApology(
    { regret: 'We are sorry.', responsibility: { text: 'We sold too many seats.', owner: 'us' }, harm: { what: 'Nobody could board.' }, repair: { done: [], now: ['Booking other trains'] } },
    { severity: 'critical' },
  );
  await settle();
});

it.each([
  ['an apology', 'We are sorry that you could not pay.'],
  ['one with parts missing, which the page itself tells', { regret: 'We are sorry.' }],
  ['content of any kind', { type: 'p', props: { children: 'Mistakes were made.' } }],
  ['nothing', undefined],
])('is silent about %s', async (_, apology) => {
  await load();
  reportPseudoApology(apology, {});
  await settle();
});

it('survives what can not be read', async () => {
  const circular: Record<string, unknown> = { regret: 1n };
  circular.self = circular;
  for (const apology of [circular, new Proxy({}, { has: () => { throw new Error('no'); } })]) expect(() => reportPseudoApology(apology, {})).not.toThrow();
  await settle();
});

it('is silent in production', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  reportPseudoApology('Sorry for any inconvenience, in production.', {});
  await settle();
});
