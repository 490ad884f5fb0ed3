import { describeStage } from '../../../react/test/describeStage.js';
import script from './motion.entry.ts?script';

describeStage("a static page's script", { script });
