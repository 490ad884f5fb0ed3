import { createApologyModel, enLabels, type Apology as ApologyData, type ApologyOptions, type Problem } from '@humble-pie/core';
import { Card } from '../../internals/Card.js';
import { report } from '../../internals/report.js';
import { reportPseudoApology } from '../../internals/reportPseudoApology.js';
import { ApologyDetails } from './ApologyDetails.js';
import { ApologyLead } from './ApologyLead.js';

export interface ApologyProps extends ApologyOptions {
  /** What is shown; parts that are missing are left out. */
  apology: ApologyData;
}

/**
 * A structured apology on its own, for a page that is not an error page: harm, regret and
 * responsibility first, then what is done about it. It takes its colours from the theme around it.
 *
 * @example <Apology apology={apology} timeZone="Europe/Berlin" />
 */
export function Apology({ apology, ...options }: ApologyProps) {
  const { labels = enLabels, locale = 'en' } = options;
  const problems: Problem[] = [];
  const model = createApologyModel(apology, options, problems);
  report(problems);
  if (process.env.NODE_ENV !== 'production') reportPseudoApology(apology, { locale });
  if (!model) return null;
  return (
    <Card data-hp-part="apology">
      <ApologyLead apology={model} labels={labels} locale={locale} />
      <ApologyDetails apology={model} labels={labels} locale={locale} />
    </Card>
  );
}
