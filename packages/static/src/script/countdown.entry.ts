// Lets the countdown run. `data-hp-until` is when it ends, in milliseconds since 1970; `data-hp-left` and
// `data-hp-overdue` are what it says before and after.
import { timeLeft } from '@humble-pie/core';

const timer = document.querySelector<HTMLElement>('[data-hp-left]')!;
const { hpUntil, hpLeft, hpOverdue } = timer.dataset;

function tick(): void {
  const left = +hpUntil! - Date.now();
  timer.textContent = left > 0 ? `${hpLeft}: ${timeLeft(left, document.documentElement.lang)}` : hpOverdue!;
  // By the minute while it is far, by the second at the end; nothing runs once it is over.
  if (left > 0) setTimeout(tick, left > 6e4 ? (left % 6e4) + 50 : 1000);
}

tick();
// A countdown that stands still would be a lie: without script it is not shown.
timer.hidden = timer.parentElement!.hidden = false;
