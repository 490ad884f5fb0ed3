'use client';
import { useContext } from 'react';
import { DefaultsContext } from './DefaultsContext.js';

/** The provider's defaults. Under the `react-server` condition the sibling `defaults.server.ts` stands in. */
export const useDefaults = () => useContext(DefaultsContext);
