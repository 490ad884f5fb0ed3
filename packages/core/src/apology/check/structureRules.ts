import type { Severity } from '../../tone/Tone.js';
import { at, listAt, textAt, timeAt, type Draft } from './apologyTexts.js';
import { rank, type Finding } from './checkText.js';
import type { FindingSeverity, RuleSet } from './Rule.js';

/** What the structure is judged by. */
export interface StructureContext {
  readonly severity: Severity;
  readonly phase: 'open' | 'monitoring' | 'resolved' | 'postmortem';
  /** Milliseconds since 1970; without it nothing is past. */
  readonly now?: number;
  /** Something is given in return. */
  readonly isMadeGood: boolean;
  readonly language: RuleSet;
}

interface StructureRule {
  readonly id: `struct/${string}`;
  readonly severity: FindingSeverity;
  /** Holds from this severity of the failure on. */
  readonly from: Severity;
  /** The paths at which it is broken; none where all is well. */
  readonly broken: (draft: Draft, context: StructureContext) => readonly string[];
  readonly why: string;
  readonly better: string;
}

const minutes = 6e4;
const suppliers: readonly unknown[] = ['our-supplier', 'shared'];
const dataStates: readonly unknown[] = ['safe', 'at-risk', 'lost', 'exposed', 'unknown'];
const isOpen = ({ phase }: StructureContext) => phase === 'open' || phase === 'monitoring';
const isEmpty = (draft: Draft, path: string) => !textAt(draft, path).trim();
const when = (condition: boolean, path: string): string[] => (condition ? [path] : []);

/** How long it lasted, or has lasted by now. */
function lasted(draft: Draft, now: number | undefined): number {
  const end = timeAt(draft, 'harm.to');
  return (Number.isNaN(end) ? (now ?? NaN) : end) - timeAt(draft, 'harm.from');
}

/** Lewicki, Polin and Lount (2016) give the order of weight: responsibility, repair, then explanation, regret and the will to change. */
export const structureRules: readonly StructureRule[] = [
  {
    id: 'struct/no-harm', severity: 'error', from: 'major',
    broken: (draft) => when(isEmpty(draft, 'harm.what'), 'harm.what'),
    why: 'Nobody can accept an apology that does not say what for.',
    better: 'Say what people could not do, and from when to when: "Card payments failed from 14:02 to 14:44 UTC."',
  },
  {
    id: 'struct/no-regret', severity: 'error', from: 'minor',
    broken: (draft) => when(isEmpty(draft, 'regret'), 'regret'),
    why: 'Without "sorry" it is a report.',
    better: 'One short sentence: "We are sorry that you could not pay."',
  },
  {
    id: 'struct/no-responsibility', severity: 'error', from: 'major',
    broken: (draft) => when(isEmpty(draft, 'responsibility.text'), 'responsibility.text'),
    why: 'Responsibility is what counts most in an apology (Lewicki 2016).',
    better: 'Say what you did or left undone: "We changed the payment settings without trying them out."',
  },
  {
    id: 'struct/no-actor', severity: 'warn', from: 'minor',
    broken: (draft, { language }) => {
      const said = `${textAt(draft, 'regret')} ${textAt(draft, 'responsibility.text')}`;
      return when(said.trim() !== '' && !language.firstPerson.test(said), 'responsibility.text');
    },
    why: 'Nobody speaks: there is no "we" and no "I" in regret and responsibility, which counts most (Lewicki 2016).',
    better: 'Begin with who did it: "We …".',
  },
  {
    id: 'struct/supplier-first', severity: 'warn', from: 'minor',
    broken: (draft, { language }) => {
      const text = textAt(draft, 'responsibility.text');
      const [first = ''] = text.split(/[,;:.!?。、]/);
      return when(suppliers.includes(at(draft, 'responsibility.owner')) && text.trim() !== '' && !language.firstPerson.test(first.slice(0, 40)), 'responsibility.text');
    },
    why: 'Names the supplier first. You chose it, and your reader has no contract with it.',
    better: 'We depend on one payment provider and had no second one. It failed at 14:02 UTC.',
  },
  {
    id: 'struct/no-repair', severity: 'error', from: 'minor',
    broken: (draft) => when([...listAt(draft, 'repair.now'), ...listAt(draft, 'repair.done')].every((step) => typeof step !== 'string' || !step.trim()), 'repair.now'),
    why: 'Repair is the second strongest part of an apology (Lewicki 2016).',
    better: 'Say what is being done, or what is done: "Putting back the settings of this morning".',
  },
  {
    id: 'struct/no-next-update', severity: 'error', from: 'minor',
    broken: (draft, context) => when(isOpen(context) && Number.isNaN(timeAt(draft, 'nextUpdateAt')), 'nextUpdateAt'),
    why: 'People who wait without an end check again and again.',
    better: 'Give the time of the next update, fixed or not, and keep it.',
  },
  {
    id: 'struct/stale-update', severity: 'error', from: 'minor',
    broken: (draft, context) => when(isOpen(context) && (context.now ?? NaN) > timeAt(draft, 'nextUpdateAt') + 5 * minutes, 'nextUpdateAt'),
    why: 'The update that was promised has not come: a second thing to be sorry for.',
    better: 'Post the update now, with the time of the next one. Until then the page says "We missed our 15:30 update."',
  },
  {
    id: 'struct/stale-return', severity: 'warn', from: 'minor',
    broken: (draft, context) => when(isOpen(context) && (context.now ?? NaN) > timeAt(draft, 'expectedBackAt.at'), 'expectedBackAt.at'),
    why: 'It should have been over by now.',
    better: 'Give a new time, and keep the old one in previousExpectedBackAt: it is shown struck through.',
  },
  {
    id: 'struct/no-data-state', severity: 'warn', from: 'major',
    broken: (draft) => when(!dataStates.includes(at(draft, 'harm.data')), 'harm.data'),
    why: 'The first question of everyone is what became of their data.',
    better: 'Set it: "safe" only when that is confirmed, "unknown" as long as you are looking.',
  },
  {
    id: 'struct/long-regret', severity: 'info', from: 'notice',
    broken: (draft) => when(textAt(draft, 'regret').trim().split(/\s+/).length > 20, 'regret'),
    why: 'It has more than twenty words. Long regret is about you.',
    better: 'One sentence about what the reader lost: "We are sorry that you could not pay."',
  },
  {
    id: 'struct/compensation-missing', severity: 'warn', from: 'minor',
    broken: (draft, { isMadeGood, now }) => when(!isMadeGood && lasted(draft, now) > 120 * minutes, 'harm.to'),
    why: 'It lasted for more than two hours, and nothing is given in return.',
    better: 'Credit what people paid for that time without being asked, and show it by makeGood.',
  },
  {
    id: 'struct/no-signer', severity: 'info', from: 'major',
    broken: (draft) => when(isEmpty(draft, 'signedBy.name'), 'signedBy.name'),
    why: 'Nobody stands for it.',
    better: 'Let a person sign, with their role; not "The Team".',
  },
  {
    id: 'struct/no-explanation', severity: 'warn', from: 'minor',
    broken: (draft, context) => when(!isOpen(context) && isEmpty(draft, 'explanation.text'), 'explanation.text'),
    why: 'It is over, and nobody has been told why it happened.',
    better: 'Say what happened in two sentences, and link to the postmortem.',
  },
  {
    id: 'struct/no-prevention', severity: 'warn', from: 'major',
    broken: (draft, { phase }) => when(phase === 'postmortem' && listAt(draft, 'prevention').length === 0, 'prevention'),
    why: 'Nothing says that it will not be the same next time.',
    better: 'List what you change, each with a day or a link.',
  },
  {
    id: 'struct/no-postmortem', severity: 'info', from: 'major',
    broken: (draft, { phase }) => when(phase === 'postmortem' && isEmpty(draft, 'postmortem.href'), 'postmortem.href'),
    why: 'It says that there is a postmortem, and leads to none.',
    better: 'Give its address in postmortem.href.',
  },
  {
    id: 'struct/prevention-uncheckable', severity: 'warn', from: 'minor',
    broken: (draft, context) =>
      isOpen(context) ? [] : listAt(draft, 'prevention').flatMap((step, index) => when(at(step, 'status') !== 'done' && Number.isNaN(timeAt(step, 'due')) && isEmpty(step as Draft, 'href'), `prevention.${index}`)),
    why: 'Nobody can check it later: it has neither a day nor a link.',
    better: 'Add due, or href.',
  },
];

/** What an apology lacks. A finding's span is empty, and its path says where the part belongs. */
export const checkStructure = (draft: Draft, context: StructureContext): Finding[] =>
  structureRules
    .filter(({ from }) => rank[context.severity] >= rank[from])
    .flatMap(({ id, severity, broken, why, better }) => broken(draft, context).map((path) => ({ ruleId: id, severity, span: { start: 0, end: 0 }, why, better, path })));
