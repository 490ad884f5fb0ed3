/** A number kept from `-limit` to `limit`. `NaN`, which a window without a width gives, is 0: the middle. */
export const within = (value: number, limit = 1): number => Math.max(-limit, Math.min(limit, value || 0));
