import type { ApologyScore, Finding } from '@humble-pie/core';

/** What the panel shows of a story's apology. */
export interface ApologyReport {
  /** None for an apology that is no data. */
  readonly score?: ApologyScore;
  readonly findings: readonly (Finding & { readonly text: string })[];
}

/** The addon's name; also that of its panel. */
export const addonId = 'humble-pie/apology-check';

/** From the preview to the panel: a report, or `null` where the story has no apology. */
export const reportEvent = `${addonId}/report`;
