import type { HumblePieConfig, PageConfig } from '@humble-pie/static';
import { isValidElement } from 'react';
import type { HandOver } from './HandOver.js';
import { knownValues } from './knownValues.js';

/** Which file each page becomes, and what the configuration has to say for it. */
const files: Readonly<Record<string, readonly [file: string, settings?: PageConfig]>> = {
  SignInRequired: ['401'],
  Forbidden: ['403'],
  NotFound: ['404'],
  Timeout: ['504'],
  Gone: ['410'],
  TooLarge: ['413'],
  Teapot: ['418'],
  TooManyRequests: ['429'],
  LegallyBlocked: ['451'],
  ServerError: ['500'],
  BadGateway: ['502'],
  Unavailable: ['503', { status: 503 }],
  Maintenance: ['503'],
  Offline: ['offline'],
  NewVersion: ['new-version'],
};

/** What a file can be told of its page. All other props are known only when somebody asks for it, or are functions. */
const held = [
  'scene', 'tone', 'intensity', 'severity', 'atStake', 'copy', 'title', 'actions', 'suggestions', 'search', 'apology', 'since', 'until', 'facts', 'owner', 'reason',
  'replacement', 'limit', 'demandedBy', 'blockedBy', 'notice', 'check', 'alternative', 'backHref', 'reference',
] as const satisfies readonly (keyof PageConfig)[];
const shared = ['theme', 'colorScheme', 'locale', 'timeZone', 'site'] as const satisfies readonly (keyof HumblePieConfig)[];

/** Names for what has one; `undefined` for what JSON cannot hold, in any depth. */
function plain(value: unknown): unknown {
  const known = knownValues.get(value);
  if (known) return known.inConfig;
  if (typeof value === 'function' || isValidElement(value)) return undefined;
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.entries(value).map(([key, one]) => [key, plain(one)] as const);
  if (inner.some(([key, one]) => one === undefined && (value as Record<string, unknown>)[key] !== undefined)) return undefined;
  return Array.isArray(value) ? inner.map(([, one]) => one) : Object.fromEntries(inner);
}

/**
 * The configuration that writes a story's page as one finished file, and no other.
 *
 * @param title The story's title; its last part names the component.
 */
export function configOf(title: string, props: Record<string, unknown>): Omit<HandOver, 'code'> {
  const [file, settings] = files[title.split('/').at(-1)!] ?? [];
  if (!file) return {};
  const { status, ...rest } = props;
  const name = status === 408 ? '408' : file;
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  const pick = (names: readonly string[]) => Object.fromEntries(given.filter(([key]) => names.includes(key)).map(([key, value]) => [key, plain(value)]));
  const page = pick(held);
  const all = pick(shared);
  const off = Object.fromEntries(['404', '500', '503'].filter((one) => one !== name).map((one) => [one, false]));
  return {
    file: `${name}.html`,
    config: JSON.stringify({ ...all, pages: { [name]: { ...settings, ...page }, ...off } }, null, 2),
    left: given.map(([key]) => key).filter((key) => (page[key] ?? all[key]) === undefined && key !== 'views'),
  };
}
