'use client';
import { createStatusPoll, parseStatus, type ParseFeedText, type StatusPollState, type StatusSnapshot } from '@humble-pie/core';
import { useEffect, useRef, useState } from 'react';

export interface UseIncidentOptions {
  /** The status page's feed, or a proxy for it. */
  url: string;
  /** How the answer is read; `parseFeed` for RSS and Atom. Default: `parseStatus`. */
  parse?: ParseFeedText;
  /** What is known already, such as what the server rendered. Default: none. */
  snapshot?: StatusSnapshot | null;
  /** Milliseconds between two requests, a minute at least. Default: 60,000. */
  interval?: number;
  /** The shortest interval that is taken; lower it only for a server of your own. Default: 60,000. */
  floor?: number;
  /** How long an answer may take, in milliseconds. Default: 10,000. */
  timeout?: number;
}

/**
 * What a status page says, kept current: asked at most once a minute, by one tab for all, never while hidden. The last good answer stays
 * when a newer one can't be had (`isOld`). It never throws, and makes no request while rendering on a server.
 *
 * @example
 * const { snapshot, asOf, isOld } = useIncident('https://status.example.com/api/v2/summary.json');
 */
export function useIncident(options: string | UseIncidentOptions): StatusPollState {
  const { url, parse = parseStatus, snapshot = null, interval, floor, timeout }: UseIncidentOptions = typeof options === 'string' ? { url: options } : options;
  const [state, setState] = useState<StatusPollState>({ snapshot, isOld: false });
  // A function written in place and an object parsed anew are others on each render, and no reason to ask again.
  const latest = useRef({ parse, snapshot });
  useEffect(() => {
    latest.current = { parse, snapshot };
  });
  useEffect(() => {
    const poll = createStatusPoll({ url, interval, floor, timeout, snapshot: latest.current.snapshot, parse: (text, clock) => latest.current.parse(text, clock), onChange: setState });
    return poll.stop;
  }, [url, interval, floor, timeout]);
  return state;
}
