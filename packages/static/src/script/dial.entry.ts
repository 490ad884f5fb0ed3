// Turns the hand of a dial with the time: `data-hp-dial` is its way in degrees, `data-hp-since` and `data-hp-until`
// are the ends in milliseconds since 1970.
const hand = document.querySelector<SVGElement>('[data-hp-dial]')!;
const { hpDial, hpSince, hpUntil } = hand.dataset;

function turn(): void {
  // Without a beginning it can only tell that it is over.
  const since = +hpSince! || +hpUntil!;
  const share = (Date.now() - since) / (+hpUntil! - since);
  hand.setAttribute('transform', `rotate(${Math.round(+hpDial! * Math.max(0, Math.min(1, share)))})`);
}

turn();
setInterval(turn, 3e4);

export {};
