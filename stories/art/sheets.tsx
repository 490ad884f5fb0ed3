import * as baker from './baker.js';
import * as crumb from './crumb.js';

const at = (x: number, y: number, scale: number, drawing: string) => `<g transform="translate(${x} ${y})scale(${scale})">${drawing}</g>`;
const shadow = (x: number, width: number) => `<ellipse class="hp-y" cx="${x}" cy="400" rx="${width}" ry="7"/>`;
const stage = (glowX: number) => `<circle class="hp-g" cx="${glowX}" cy="220" r="164"/><path class="hp-n" d="M-400 396H1200v120H-400z"/>`;

const drawings = {
  crumb:
    stage(116) + shadow(116, 58) + shadow(338, 60) + shadow(540, 38) + shadow(634, 22) + shadow(704, 13) +
    at(116, 400, 1.7, crumb.crumbFront) + at(344, 400, 1.7, crumb.crumbSide) +
    at(498, 160, 0.95, crumb.crumbCurious) + at(618, 160, 0.95, crumb.crumbCaught) + at(738, 160, 0.95, crumb.crumbWorried) +
    at(540, 398, 1, crumb.crumbFront) + at(634, 398, 0.55, crumb.crumbFront) + at(704, 398, 0.3, crumb.crumbSide),
  baker:
    stage(160) + shadow(160, 82) + shadow(396, 82) + shadow(640, 40) + shadow(716, 24) + shadow(764, 12) +
    at(160, 400, 1.05, baker.bakerFront) + at(396, 400, 1.05, baker.bakerSide) +
    at(550, 170, 0.8, baker.bakerSorry) + at(712, 170, 0.8, baker.bakerSoot) + at(560, 320, 0.7, baker.bakerRelieved) +
    at(650, 398, 0.45, baker.bakerFront) + at(722, 398, 0.28, baker.bakerFront) + at(764, 398, 0.28, crumb.crumbFront),
  together:
    stage(420) + shadow(300, 82) + shadow(520, 42) + at(300, 400, 1.1, baker.bakerSide) + at(520, 400, 1.1, crumb.crumbSide),
};

const sheet = (name: keyof typeof drawings) =>
  function Sheet() {
    return <svg viewBox="0 0 800 450" data-hp-depth={0} aria-hidden="true" dangerouslySetInnerHTML={{ __html: drawings[name] }} />;
  };

/** Crumb from the front and the side, curious, caught and worried, and as small as he will be. */
export const CrumbSheet = sheet('crumb');

/** Baker from the front and the side, sorry, under soot and relieved, and as small as he will be, with Crumb beside him. */
export const BakerSheet = sheet('baker');

/** Both on one stage: one Baker is 2.2 Crumbs. */
export const TogetherSheet = sheet('together');
