import { createMakeGoodModel, enMakeGoodLabels, type Compensation, type MakeGoodOptions, type PageModel, type Problem } from '@humble-pie/core';
import { styled } from 'styled-components';
import { Card } from '../../internals/Card.js';
import { CopyButton } from '../../internals/CopyButton.js';
import { LocalTime } from '../../internals/LocalTime.js';
import { report } from '../../internals/report.js';

const Offers = styled(Card).withConfig({ componentId: 'hp-offers' })`
  [data-hp-offer] + [data-hp-offer] { padding-top: 0.75rem; border-top: 1px solid var(--hp-line); }
  p { margin: 0; }
  p + p { margin-top: 0.35rem; }
  small { color: var(--hp-muted); }
  code { display: inline-block; padding: 0.3em 0.7em; border: 2px dashed var(--hp-line); border-radius: calc(var(--hp-radius) / 2); font: 700 1.125rem var(--hp-font-mono); letter-spacing: 0.06em; user-select: all; }
`;

export interface MakeGoodProps extends Omit<MakeGoodOptions, 'atStake'> {
  /** What is given, one or several. Default: none, which says that it is being worked out. */
  offer?: Compensation | readonly Compensation[];
  /** The page that it stands on: its locale, zone, time, and what is at stake. */
  page?: PageModel;
}

/**
 * What is given to make good: a credit, a refund, a voucher, an extension, a claim, a gift. On a page it stands below the repair, and only where
 * there is something to make good (see `makesGood`): never on a 404.
 *
 * @example
 * <Unavailable severity="major" makeGood={(page) => <MakeGood page={page} offer={{ kind: 'extension', days: 3 }} />} />
 */
export function MakeGood({ offer, page, ...options }: MakeGoodProps) {
  const labels = { ...enMakeGoodLabels, ...options.labels };
  const locale = options.locale ?? page?.locale ?? 'en';
  const problems: Problem[] = [];
  const offers = createMakeGoodModel(offer, { timeZone: page?.timeZone, now: page?.now, atStake: page?.atStake, ...options, locale }, problems);
  report(problems);
  return (
    <Offers data-hp-part="offers">
      <strong>{labels.title}</strong>
      {!offers.length && <p>{labels.pending}</p>}
      {offers.map(({ kind, text, code, time, link, notes }) => (
        <div key={kind + text} data-hp-offer={kind}>
          <p>{text}</p>
          {code && (
            <p>
              <code>{code}</code> <CopyButton text={code} label={labels.copyCode} done={labels.copied} refused={labels.selected} />
            </p>
          )}
          {link && (
            <p>
              <a href={link.href}>{link.label}</a>
            </p>
          )}
          {time && (
            <p>
              {time.label} <LocalTime time={time} locale={locale} />
            </p>
          )}
          {notes.map((note) => (
            <p key={note}>
              <small>{note}</small>
            </p>
          ))}
        </div>
      ))}
    </Offers>
  );
}
