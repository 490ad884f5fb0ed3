'use client';
import { enOnlineLabels } from '@humble-pie/core';
import { useEffect, useState } from 'react';
import { AutoReturn } from './AutoReturn.js';
import { isOwnAnswer } from './isOwnAnswer.js';

const isOwn = (response: Response) => isOwnAnswer(response);

/**
 * Brings back whoever was offline: when the browser says that there is a connection, and now and then besides, this very page is asked
 * for, and only an answer of this site is believed. Browsers call a dead network online, and networks that want a sign-in first answer in its place.
 */
export function OnlineReturn() {
  const [here, setHere] = useState<string>();
  useEffect(() => setHere(location.href), []);
  return here ? <AutoReturn health={here} expect={isOwn} labels={enOnlineLabels} /> : null;
}
