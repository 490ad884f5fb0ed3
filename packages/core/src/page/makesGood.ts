import type { StatusDefinition } from '../status/StatusDefinition.js';
import { atLeast } from '../tone/severities.js';
import type { Severity, Stake } from '../tone/Tone.js';

/**
 * Whether a failure is one to make good. It must be ours, and it must hurt: money or data at stake, a severity of `major` or
 * worse, or a quarter of an hour that nobody announced. Never where health, safety, law or a death is at stake: nothing that
 * we could give would do.
 *
 * @param minutes how long it has lasted; 0 when that is not known
 * @example makesGood({ kind: 'client' }, 'notice', 0) // false: a 404
 */
export const makesGood = ({ kind, planned }: Pick<StatusDefinition, 'kind' | 'planned'>, severity: Severity, minutes: number, atStake?: Stake): boolean =>
  kind === 'server' && (atStake ? atStake === 'money' || atStake === 'data' : atLeast(severity, 'major') || (!planned && minutes >= 15));
