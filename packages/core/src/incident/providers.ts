import type { Provider } from './Provider.js';
import { betterstack } from './providers/betterstack.js';
import { cachet } from './providers/cachet.js';
import { cstate } from './providers/cstate.js';
import { incidentio } from './providers/incidentio.js';
import { instatus } from './providers/instatus.js';
import { openstatus } from './providers/openstatus.js';
import { statuspage } from './providers/statuspage.js';
import { upptime } from './providers/upptime.js';
import { uptimekuma } from './providers/uptimekuma.js';

/** In this order: the ones with names of their own first, those that others imitate last. */
export const providers: readonly Provider[] = [betterstack, uptimekuma, incidentio, cstate, upptime, cachet, instatus, openstatus, statuspage];
