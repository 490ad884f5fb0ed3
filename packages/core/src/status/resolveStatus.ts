import type { Problem } from '../problem/Problem.js';
import type { StatusDefinition } from './StatusDefinition.js';
import { statusTable, type StatusKey } from './statusTable.js';

/** A status made certain: always a row, whatever was asked for. */
export interface ResolvedStatus {
  readonly key: StatusKey;
  /** The row. Its `code` is the number asked for, also where the row is that of a class. */
  readonly definition: StatusDefinition;
  /** Set when no page could be meant by what was asked for; never in production builds. */
  readonly problem?: Problem;
}

/**
 * Finds the row for a status. Never throws.
 *
 * @param status An HTTP status number, the same as text, or a key of the status table.
 * @returns The row itself; for a 4xx or 5xx that has none, the row of its class with the number kept;
 * for anything else the `5xx` row, and a problem.
 *
 * @example
 * resolveStatus(404).definition.scene; // 'missing-slice'
 * resolveStatus('599');                // { key: '5xx', definition: { code: 599, … } }
 * resolveStatus('maintenance').key;    // 'maintenance'
 */
export function resolveStatus(status: unknown): ResolvedStatus {
  const asked = typeof status === 'string' ? status.trim() : typeof status === 'number' ? String(status) : '';
  if (Object.hasOwn(statusTable, asked)) {
    const key = (/^\d+$/.test(asked) ? Number(asked) : asked) as StatusKey;
    return { key, definition: statusTable[key] };
  }
  if (/^[45]\d\d$/.test(asked)) {
    const key = asked.startsWith('4') ? '4xx' : '5xx';
    return { key, definition: { ...statusTable[key], code: Number(asked) } };
  }
  return { key: '5xx', definition: statusTable['5xx'], problem: process.env.NODE_ENV === 'production' ? undefined : unknownStatus(status) };
}

function unknownStatus(status: unknown): Problem {
  const shown =
    typeof status === 'string' ? JSON.stringify(status.slice(0, 40)) : typeof status === 'number' ? String(status) : `of type ${typeof status}`;
  return {
    what: `status is ${shown}, which no page is for`,
    consequence: 'the page for an unknown server error is shown',
    fix: 'Pass a number from 400 to 599, or a key such as "offline", "maintenance" or "new-version".',
  };
}
