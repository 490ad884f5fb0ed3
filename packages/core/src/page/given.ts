// What a page is given may be anything; these make certain of its shape, and what does not fit is as if it were not there.

export const record = (value: unknown): Record<string, unknown> => (value && typeof value === 'object' ? (value as Record<string, unknown>) : {});

export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

export const records = (value: unknown): Record<string, unknown>[] => list(value).map(record);

/** The one of them that was given. */
export const oneOf = <const T>(them: readonly T[], value: unknown): T | undefined => them.find((one) => one === value);
