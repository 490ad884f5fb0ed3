import { createContext } from 'react';
import type { PageProps } from '../components/error-page/PageProps.js';

/** What `HumblePieProvider` gives to every page below it. */
export const DefaultsContext = createContext<Partial<PageProps>>({});
