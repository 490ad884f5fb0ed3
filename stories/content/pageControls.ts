import * as themes from '@humble-pie/react/themes';
import type { ArgTypes } from '@storybook/react-vite';
import { sceneTable } from './sceneTable.js';

const chosenFrom = (mapping: Record<string, unknown>) => ({ options: Object.keys(mapping), mapping, control: { type: 'select' } as const });
const oneOf = (...options: readonly unknown[]) => ({ options, control: { type: 'inline-radio' } as const });
const group = (category: string, controls: ArgTypes): ArgTypes =>
  Object.fromEntries(Object.entries(controls).map(([name, control]) => [name, { ...control, table: { category } }]));

/** Controls for what every page takes, in the order in which a designer asks for it. */
export const pageControls: ArgTypes = {
  ...group('Look', {
    theme: chosenFrom(themes),
    scene: chosenFrom({ ...sceneTable, none: null }),
    colorScheme: oneOf('auto', 'light', 'dark'),
    layout: oneOf('page', 'embedded'),
    tone: oneOf(0, 1, 2, 3),
    intensity: oneOf('playful', 'full', 'outline'),
    calm: { control: 'boolean' },
  }),
  ...group('Words', {
    copy: { control: 'object' },
    locale: { control: 'text' },
    locales: { control: false },
  }),
  ...group('Facts', {
    severity: oneOf('notice', 'minor', 'major', 'critical', 'grave'),
    atStake: { options: [undefined, 'money', 'data', 'health', 'safety', 'legal', 'bereavement'], control: { type: 'select' } },
    dataInFlight: { control: 'boolean' },
    payer: { control: 'boolean' },
    views: { control: { type: 'number', min: 1 } },
    since: { control: 'text' },
    until: { control: 'text' },
    now: { control: 'text' },
    timeZone: { control: 'text' },
    path: { control: 'text' },
    reference: { control: 'text' },
    facts: { control: 'object' },
    method: { options: [undefined, 'GET', 'POST', 'PUT', 'DELETE'], control: { type: 'select' } },
    referrer: { control: 'text' },
    account: { control: 'text' },
    owner: { control: 'object' },
    reason: { control: 'text' },
    replacement: { control: 'object' },
    size: { control: 'number' },
    limit: { control: 'text' },
    retryAfter: { control: 'text' },
    demandedBy: { control: 'object' },
    blockedBy: { control: 'object' },
    notice: { control: 'text' },
    error: { control: false },
  }),
  ...group('Ways on', {
    actions: { control: 'object' },
    onRetry: { control: false },
    suggestions: { control: 'object' },
    check: { control: 'object' },
    alternative: { control: 'object' },
    backHref: { control: 'text' },
    returnTo: { control: 'text' },
    search: { control: 'object' },
    linkComponent: { control: false },
    site: { control: 'object' },
  }),
  ...group('Slots', {
    apology: { control: 'object' },
    incident: { control: 'text' },
    makeGood: { control: 'text' },
    recovery: { options: [undefined, 'back'], control: { type: 'select' } },
  }),
  ...group('Document', {
    title: { control: 'text' },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    nonce: { control: 'text' },
  }),
};
