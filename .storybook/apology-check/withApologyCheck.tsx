import type { Apology, CheckOptions } from '@humble-pie/core';
import type { Decorator } from '@storybook/react-vite';
import { useEffect } from 'react';
import { addons } from 'storybook/preview-api';
import { reportEvent } from './ApologyReport.js';
import { reportOn } from './reportOn.js';

const isStructured = (apology: unknown): apology is Apology => typeof apology === 'object' && apology !== null && 'regret' in apology;

/** The words of an apology that is content of a story's own, as they stand on the page. */
const shown = () => document.querySelector<HTMLElement>('#storybook-root [data-hp-part=apology]')?.innerText ?? '';

/** Reports on the story's apology whenever its controls change. */
export const withApologyCheck: Decorator = (Story, { args, viewMode }) => {
  const { apology, severity, locale, now, makeGood } = args as CheckOptions & { apology?: unknown };
  useEffect(() => {
    if (viewMode === 'docs') return;
    const words = isStructured(apology) ? apology : apology ? shown() : '';
    addons.getChannel().emit(reportEvent, words ? reportOn(words, { severity, locale, now: now ?? Date.now(), makeGood }) : null);
  });
  return <Story />;
};
