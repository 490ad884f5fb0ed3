import type { Labels } from '../copy/Labels.js';
import { cleanText } from '../text/cleanText.js';
import { list, oneOf, record, records } from './given.js';
import type { ApologyModel, StepModel, TimeModel } from './PageModel.js';
import type { Problem } from '../problem/Problem.js';
import { safeHref } from '../text/safeHref.js';
import { atLeast, isSeverity } from '../tone/severities.js';
import type { Severity } from '../tone/Tone.js';
import type { Apology, DataState } from '../apology/Apology.js';

/** A part without words is left out. */
const withText = <T extends { text: string }>(part: T): T | undefined => (part.text ? part : undefined);

/** Where a person is reached: by an e-mail address or a link; by anything else, such as the name of a room, `''`. */
const reachedAt = (contact: string) => (/^[^\s:@]+@[^\s@]+$/.test(contact) ? `mailto:${contact}` : /^(https?|mailto|tel):/.test(contact) ? contact : '');

/** Words that may lead somewhere; `''` leads nowhere. */
const leading = (text: unknown, href: unknown) => ({ text: cleanText(text), href: safeHref(href) ?? '' });

/**
 * Reads an apology of any shape into what a page shows. What is missing is left out; what is of the
 * wrong type is dropped and named once as a problem.
 *
 * Explanations and steps are shown in every phase, because what was done is true from the moment it
 * is done; prevention is a promise that counts once the trouble is over, and only then is there a postmortem.
 *
 * @param time turns an instant into a moment to show, or `undefined`
 */
export function readApology(
  apology: unknown,
  { labels, locale, severity, now, time, problems }: { labels: Labels; locale: string; severity: Severity; now?: number; time: (value: unknown, name?: string, end?: unknown, brief?: boolean) => TimeModel | undefined; problems: Problem[] },
): ApologyModel | undefined {
  const given = record(apology) as Partial<Record<keyof Apology, unknown>>;
  const harm = record(given.harm);
  const repair = record(given.repair);
  const explanation = record(given.explanation);
  const workaround = record(repair.workaround);
  const signer = record(given.signedBy);
  const contact = cleanText(signer.contact);
  const { label, href } = record(given.postmortem);
  const postmortem = leading(label || labels.postmortem, href);
  const level = isSeverity(given.severity) ? given.severity : severity;
  const serious = atLeast(level, 'major');
  const over = given.phase === 'resolved' || given.phase === 'postmortem';
  // "We do not know yet" is an answer; saying nothing is none.
  const state = oneOf(Object.keys(labels.data) as DataState[], harm.data) ?? 'unknown';
  const step = ({ action, status, due, href }: Record<string, unknown>): StepModel => {
    const state = oneOf(['doing', 'done'], status) ?? 'planned';
    const day = time(due);
    return {
      ...leading(action, href), state, label: labels[state],
      due: day && { iso: day.iso.slice(0, 10), text: new Date(day.at).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' }) },
    };
  };
  const nextUpdate = over ? undefined : time(given.nextUpdateAt, undefined, undefined, true);

  const model: ApologyModel = {
    severity: level,
    harm: cleanText(harm.what),
    who: cleanText(harm.who),
    span: time(harm.from, undefined, harm.to),
    inFlightWork: cleanText(harm.inFlightWork),
    data: serious || state !== 'unknown' ? { state, text: labels.data[state] } : undefined,
    regret: cleanText(given.regret),
    responsibility: cleanText(record(given.responsibility).text),
    explanation: withText({
      text: cleanText(explanation.text),
      label: explanation.confidence === 'confirmed' ? labels.whatHappened : labels.whatWeThink,
      open: explanation.confidence !== 'unknown',
    }),
    steps: [...list(repair.done).map((action) => step({ action, status: 'done' })), ...list(repair.now).map((action) => step({ action, status: 'doing' }))].filter(withText),
    workaround: withText(leading(workaround.text, workaround.href)),
    prevention: records(over && given.prevention).map(step).filter(withText),
    nextUpdate: nextUpdate && { ...nextUpdate, missed: now! > nextUpdate.at },
    postmortem: over && postmortem.href ? postmortem : undefined,
    signedBy: serious && cleanText(signer.name) ? { name: cleanText(signer.name), role: cleanText(signer.role), contact, href: reachedAt(contact) } : undefined,
  };
  if (process.env.NODE_ENV !== 'production' && apology !== undefined && apology !== null && !(model.regret && model.responsibility && model.harm && model.steps.length)) {
    problems.push({
      what: 'apology lacks harm.what, regret, responsibility.text or any step of repair',
      consequence: 'the parts that can be read are shown',
      fix: 'Fill them in, or pass any React node instead of an apology.',
    });
  }
  return model.regret || model.responsibility || model.harm || model.steps.length ? model : undefined;
}
