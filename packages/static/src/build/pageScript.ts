import { selectOne } from 'css-select';
import address from '../script/address.entry.ts?script';
import calm from '../script/calm.entry.ts?script';
import clock from '../script/clock.entry.ts?script';
import copy from '../script/copy.entry.ts?script';
import incident from '../script/incident.entry.ts?script';
import late from '../script/late.entry.ts?script';
import motion from '../script/motion.entry.ts?script';
import parade from '../script/parade.entry.ts?script';
import recovery from '../script/recovery.entry.ts?script';
import routes from '../script/routes.entry.ts?script';
import times from '../script/times.entry.ts?script';
import type { HtmlDocument } from './htmlDocument.js';

/** Each part of the script, and what must stand in the page for it to be of use. */
const parts = [
  { needs: '[data-hp-motion=css]', text: motion },
  { needs: '[data-hp-part=calm]', text: calm },
  { needs: '[data-hp-fill]', text: address },
  { needs: '[data-hp-routes]', text: routes },
  { needs: '[data-hp-copy]', text: copy },
  { needs: 'time[datetime*=T]', text: times },
  { needs: '[data-hp-late]', text: late },
  { needs: '[data-hp-until]:not([data-hp-until=""])', text: clock },
  { needs: '[data-hp-recover]', text: recovery },
  { needs: '[data-hp-feed]', text: incident },
  { needs: '[data-hp-part=parade]', text: parade },
] as const;

/** The one script of a page, `''` when nothing in it has any use for one. */
export const pageScript = (document: HtmlDocument): string =>
  parts
    .filter(({ needs }) => selectOne(needs, document))
    .map(({ text }) => text)
    .join('\n');
