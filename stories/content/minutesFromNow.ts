const minute = 60_000;
const rounded = 5 * minute;

/** A moment as an API would give it, on the full five minutes: stories that tell of an outage should never be over. */
export const minutesFromNow = (minutes: number): string => new Date(Math.round((Date.now() + minutes * minute) / rounded) * rounded).toISOString();
