import type { PageProps } from '../components/error-page/PageProps.js';

const none: Partial<PageProps> = {};

/** Server components have no context: defaults are bound with `withDefaults` instead. */
export const useDefaults = () => none;
