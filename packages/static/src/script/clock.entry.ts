// Tells the page the time. `data-hp-until`, in milliseconds since 1970, is when something ends: its element is marked
// with `data-hp-over` from then on. With `data-hp-dial`, its way in degrees, and `data-hp-since` it is a hand, which turns;
// with `data-hp-left` and `data-hp-overdue` it is the countdown, and these are its words before and after.
import { timeLeft } from '@humble-pie/core';

let before: number;

function tick(): void {
  let next = Infinity;
  document.querySelectorAll<HTMLElement>('[data-hp-until]').forEach((element) => {
    const { hpDial, hpLeft, hpOverdue, hpSince, hpUntil } = element.dataset;
    if (!hpUntil) return;
    const left = +hpUntil - Date.now();
    // By the minute while it is far, by the second at the end; nothing runs once it is over.
    if (left > 0) next = Math.min(next, left > 6e4 ? Math.min(3e4, (left % 6e4) + 50) : 1e3);
    else element.dataset.hpOver = '';
    // Without a beginning a hand can only tell that it is over.
    if (hpDial) element.setAttribute('transform', `rotate(${Math.round(left > 0 ? +hpSince! && +hpDial * Math.max(0, 1 - left / (+hpUntil - +hpSince!)) : +hpDial)})`);
    if (hpLeft) {
      element.textContent = left > 0 ? `${hpLeft}: ${timeLeft(left, document.documentElement.lang)}` : hpOverdue!;
      // A countdown that stands still would be a lie: without script it is not shown. Weeks off, it says more of the visitor's clock than of the wait.
      if (Math.abs(left) < 2 ** 31) element.hidden = element.parentElement!.hidden = false;
      // Whoever listens is told at five minutes, at one, and when it is over.
      if ([3e5, 6e4, 0].some((mark) => before > mark && left <= mark)) element.parentElement!.querySelector('[role=status]')!.textContent = element.textContent;
      before = left;
    }
  });
  if (next < Infinity) setTimeout(tick, next);
}

tick();
