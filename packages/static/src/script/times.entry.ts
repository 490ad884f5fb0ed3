import { showLocalTimes } from './times.js';

showLocalTimes(document);
