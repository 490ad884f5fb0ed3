import type { Problem } from '@humble-pie/core';
import type { z } from 'zod';
import { configJsonSchema, configSchema } from './configSchema.js';
import type { HumblePieConfig } from './HumblePieConfig.js';

/** A configuration that can't be built from. Its message is all its problems, one a line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ what, consequence, fix }) => `${what}, so ${consequence}. ${fix}`).join('\n'));
  }
}

type Issue = z.core.$ZodIssue;
type JsonSchema = { properties?: Record<string, JsonSchema>; additionalProperties?: JsonSchema; items?: JsonSchema; anyOf?: JsonSchema[] };

/** Looks into a union: when one of its kinds was meant and is wrong further down, that is the news. */
function unfold(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const near = issue.errors.filter((issues) => issues.length && issues.every(({ path, code }) => path.length || code === 'unrecognized_keys'));
  // The fewer mistakes, the likelier it was meant.
  const [meant] = near.sort((one, other) => one.length - other.length);
  return meant ? meant.flatMap((inner) => unfold({ ...inner, path: [...issue.path, ...inner.path] })) : [issue];
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown => path.reduce((inner: unknown, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null && !(value instanceof Date) ? 'an object' : String(value);
}

/** The settings that exist at a path. */
function settingsAt(path: readonly PropertyKey[]): string[] {
  const into = (schema: JsonSchema | undefined): JsonSchema | undefined => schema?.anyOf?.find(({ properties }) => properties) ?? schema;
  const schema = path.reduce<JsonSchema | undefined>((inner, key) => {
    const open = into(inner);
    return open?.properties?.[String(key)] ?? open?.additionalProperties ?? open?.items;
  }, configJsonSchema());
  return Object.keys(into(schema)?.properties ?? {});
}

function problemsOf(issue: Issue, config: unknown): Problem[] {
  const consequence = 'no page was built';
  const name = (path: readonly PropertyKey[]) => path.map(String).join('.') || 'the configuration';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ what: `${name([...issue.path, key])} is no setting`, consequence, fix: `Known there: ${settingsAt(issue.path).join(', ')}.` }));
  }
  if (issue.code === 'invalid_key') {
    const expected = issue.issues[0]?.message ?? 'another name';
    return [{ what: `${name(issue.path)} is no name for a page`, consequence, fix: `Give ${expected}.` }];
  }
  return [{ what: `${name(issue.path)} is ${shown(at(config, issue.path))}`, consequence, fix: `Give ${issue.message}.` }];
}

/**
 * Reads a configuration of any origin.
 *
 * @throws ConfigError naming the path of everything that is wrong with it
 */
export function readConfig(config: unknown): HumblePieConfig {
  const result = configSchema.safeParse(config);
  if (result.success) return config as HumblePieConfig;
  throw new ConfigError(result.error.issues.flatMap(unfold).flatMap((issue) => problemsOf(issue, config)));
}
