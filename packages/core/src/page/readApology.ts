import type { Labels } from '../copy/Labels.js';
import { cleanText } from './cleanText.js';
import type { ApologyModel, TimeModel } from './PageModel.js';
import type { Problem } from './Problem.js';
import { safeHref } from './safeHref.js';
import { atLeast, isSeverity } from '../tone/severities.js';
import type { Severity } from '../tone/Tone.js';
import type { Apology, DataState } from '../apology/Apology.js';

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const record = (value: unknown): Record<string, unknown> => (value && typeof value === 'object' ? (value as Record<string, unknown>) : {});

/**
 * Reads an apology of any shape into what a page shows. What is missing is left out; what is of the
 * wrong type is dropped and named once as a problem.
 *
 * Explanations and steps are shown in every phase, because what was done is true from the moment it
 * is done; prevention is a promise that counts once the trouble is over.
 *
 * @param time turns an instant into a moment to show, or `undefined`
 */
export function readApology(
  apology: unknown,
  { labels, severity, now, time, problems }: { labels: Labels; severity: Severity; now?: number; time: (value: unknown, name: string, end?: unknown) => TimeModel | undefined; problems: Problem[] },
): ApologyModel | undefined {
  const given = record(apology) as Partial<Record<keyof Apology, unknown>>;
  const harm = record(given.harm);
  const repair = record(given.repair);
  const explanation = record(given.explanation);
  const workaround = record(repair.workaround);
  const signer = record(given.signedBy);
  const level = isSeverity(given.severity) ? given.severity : severity;
  const over = given.phase === 'resolved' || given.phase === 'postmortem';
  const state = harm.data as DataState;
  const serious = atLeast(level, 'major');
  const nextUpdate = over ? undefined : time(given.nextUpdateAt, 'apology.nextUpdateAt');

  const model: ApologyModel = {
    severity: level,
    harm: cleanText(harm.what),
    who: cleanText(harm.who),
    span: time(harm.from, 'apology.harm.from', harm.to),
    inFlightWork: cleanText(harm.inFlightWork),
    data: Object.hasOwn(labels.data, state) && (serious || state !== 'unknown') ? { state, text: labels.data[state] } : undefined,
    regret: cleanText(given.regret),
    responsibility: cleanText(record(given.responsibility).text),
    explanation: cleanText(explanation.text)
      ? { label: explanation.confidence === 'confirmed' ? labels.whatHappened : labels.whatWeThink, text: cleanText(explanation.text), open: explanation.confidence !== 'unknown' }
      : undefined,
    steps: (['done', 'now'] as const).flatMap((step) =>
      list(repair[step]).flatMap((item) => (cleanText(item) ? [{ text: cleanText(item), state: step }] : [])),
    ),
    workaround: cleanText(workaround.text) ? { text: cleanText(workaround.text), href: safeHref(workaround.href) ?? '' } : undefined,
    prevention: over
      ? list(given.prevention).flatMap((item) => {
          const { action, status, due, href } = record(item);
          const text = cleanText(action);
          const state = status === 'done' || status === 'doing' ? status : 'planned';
          return text ? [{ text, state, label: labels[state], due: time(due, 'apology.prevention.due'), href: safeHref(href) ?? '' }] : [];
        })
      : [],
    nextUpdate: nextUpdate && { ...nextUpdate, missed: now !== undefined && now > nextUpdate.at },
    signedBy: serious && cleanText(signer.name) ? { name: cleanText(signer.name), role: cleanText(signer.role), contact: cleanText(signer.contact) } : undefined,
  };
  const whole = model.regret && model.responsibility && model.harm && model.steps.length;
  if (process.env.NODE_ENV !== 'production' && !whole) {
    problems.push({
      what: 'apology lacks harm.what, regret, responsibility.text or any step of repair',
      consequence: 'the parts that can be read are shown',
      fix: 'Fill them in, or pass any React node instead of an apology.',
    });
  }
  return whole || model.regret || model.responsibility || model.harm || model.steps.length ? model : undefined;
}
