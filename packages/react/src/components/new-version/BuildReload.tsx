'use client';
import { useEffect } from 'react';
import { reloadOnce } from './reloadOnce.js';

/** Loads the page again once it is shown, once a build and never over something typed. */
export function BuildReload({ build }: { build: string }) {
  useEffect(() => void reloadOnce({ build }), [build]);
  return null;
}
