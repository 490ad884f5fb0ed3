// Tells the scene the time. `data-hp-until`, in milliseconds since 1970, is when something ends: its element is marked
// with `data-hp-over` from then on. With `data-hp-dial`, its way in degrees, and `data-hp-since` it is a hand, which turns.
function tick(): void {
  let next = 3e4;
  document.querySelectorAll<SVGElement>('[data-hp-until]:not([data-hp-left])').forEach((element) => {
    const { hpDial, hpSince, hpUntil } = element.dataset;
    const left = +hpUntil! - Date.now();
    if (left > 0) next = Math.min(next, left);
    else element.dataset.hpOver = '';
    // Without a beginning a hand can only tell that it is over.
    const span = +hpUntil! - (+hpSince! || +hpUntil!);
    if (hpDial) element.setAttribute('transform', `rotate(${Math.round(+hpDial * Math.max(0, Math.min(1, left > 0 ? 1 - left / (span || left) : 1)))})`);
  });
  setTimeout(tick, next);
}

tick();

export {};
