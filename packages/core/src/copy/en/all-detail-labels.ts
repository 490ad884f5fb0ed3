import type { DetailLabels } from '../DetailLabels.js';
import { accessLabels, goneLabels, legalLabels, limitLabels, reportLabels, sentLabels } from './detail-labels.js';

// In a file of its own: bundlers keep a spread, and every page would carry the words of all.

/** The words of every page's details, in English. */
export const enDetailLabels: DetailLabels = { ...accessLabels, ...reportLabels, ...goneLabels, ...limitLabels, ...legalLabels, ...sentLabels };
