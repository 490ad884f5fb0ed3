import { startMotion } from './motion.js';

startMotion(document);
