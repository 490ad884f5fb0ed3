'use client';
import { enOnlineLabels } from '@humble-pie/core';
import { useEffect, useState } from 'react';
import { AutoReturn } from './AutoReturn.js';

const anyAnswer = () => true;

/**
 * Brings back whoever was offline: when the browser says that there is a connection, and now and then besides, this very page is asked
 * for, and only an answer is believed. Browsers call a dead network online.
 */
export function OnlineReturn() {
  const [here, setHere] = useState<string>();
  useEffect(() => setHere(location.href), []);
  return here ? <AutoReturn health={here} expect={anyAnswer} labels={enOnlineLabels} /> : null;
}
