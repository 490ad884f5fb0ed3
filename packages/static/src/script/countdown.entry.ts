import { startCountdown } from './countdown.js';

startCountdown(document);
