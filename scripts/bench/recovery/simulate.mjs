// Many visitors before a service that is down and comes up again: who asks when, and who comes back when. Each is on their own, so
// that a million of them is a loop and two histograms.

/** A generator whose numbers are the same in every run (xorshift32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** How a page waits for its service: the moment of return of one visitor; `probe(at)` counts a request to the health address. */
export const ways = {
  /** As `createRecovery` does it, by its own functions. */
  humblePie: ({ probeDelay, returnDelay }) => ({ arrival, up, retryAt, random, probe }) => {
    const pace = { base: 4000, cap: 60_000 };
    let at = arrival;
    for (let failures = 0, good = 0; good < 2; ) {
      at += probeDelay({ ...pace, failures: good ? 0 : failures, atLeast: Math.max(0, retryAt - at) }, random());
      probe(at);
      if (at >= up) good += 1;
      else failures += 1;
    }
    return at + returnDelay({ downFor: at - arrival, stay: 1500, spread: [10_000, 30_000] }, random());
  },
  /** A page that loads itself again every 30 seconds. */
  everyHalfMinute: () => ({ arrival, up }) => arrival + Math.ceil(Math.max(1, up - arrival) / 30_000) * 30_000,
  /** A page that loads itself again when the server told it to, and every 30 seconds from then on. */
  atRetryAfter: () => ({ arrival, up, retryAt }) => Math.max(retryAt, arrival) + Math.ceil(Math.max(0, up - Math.max(retryAt, arrival)) / 30_000) * 30_000,
};

/**
 * @param {{ clients: number, way: ReturnType<typeof ways.humblePie>, outage: number, arrivals: number, told?: boolean, seed?: number }} options
 *   `outage` and `arrivals` (the span in which visitors come) in milliseconds; `told`: Retry-After is the end of the outage, for all
 * @returns the peak second's share of all returns, the peak of probes in a second, and how long visitors waited after the service was up
 */
export function simulate({ clients, way, outage, arrivals, told = false, seed = 20261122 }) {
  const random = seeded(seed);
  const length = Math.ceil(outage / 1000) + 600;
  const returns = new Uint32Array(length);
  const probes = new Uint32Array(length);
  const waits = new Float64Array(clients);
  const probe = (at) => {
    probes[Math.floor(at / 1000)] += 1;
  };
  for (let client = 0; client < clients; client += 1) {
    const at = way({ arrival: random() * arrivals, up: outage, retryAt: told ? outage : 0, random, probe });
    returns[Math.floor(at / 1000)] += 1;
    waits[client] = at - outage;
  }
  waits.sort();
  return {
    peakShare: returns.reduce((most, count) => Math.max(most, count), 0) / clients,
    peakProbes: probes.reduce((most, count) => Math.max(most, count), 0),
    medianWait: waits[Math.floor(clients / 2)],
    longWait: waits[Math.floor(clients * 0.95)],
  };
}

/** What may happen to a crowd. */
export const outages = [
  { name: 'all at once, 20 s', outage: 20_000, arrivals: 1000 },
  { name: 'all at once, 10 min', outage: 600_000, arrivals: 1000 },
  { name: 'as they come, 10 min', outage: 600_000, arrivals: 600_000 },
  { name: 'all told the same date', outage: 600_000, arrivals: 600_000, told: true },
];
