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
    stage(160) + shadow(160, 82) + shadow(386, 82) + shadow(606, 42) + shadow(694, 24) + shadow(750, 14) +
    at(160, 400, 1.05, baker.bakerFront) + at(386, 400, 1.05, baker.bakerSide) +
    at(524, 176, 0.64, baker.bakerSorry) + at(636, 176, 0.64, baker.bakerSoot) + at(746, 176, 0.64, baker.bakerRelieved) +
    at(606, 398, 0.48, baker.bakerFront) + at(696, 398, 0.28, baker.bakerFront) + at(750, 398, 0.28, crumb.crumbFront),
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
