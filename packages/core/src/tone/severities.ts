import type { Severity } from './Tone.js';

/** From least to most. */
export const severities: readonly Severity[] = ['notice', 'minor', 'major', 'critical', 'grave'];

export const isSeverity = (value: unknown): value is Severity => severities.includes(value as Severity);

/** Whether `severity` is at least `floor`. */
export const atLeast = (severity: Severity, floor: Severity) => severities.indexOf(severity) >= severities.indexOf(floor);
