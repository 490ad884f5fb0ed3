import { timeLeft } from '@humble-pie/core';

/**
 * Lets the countdown run: `data-hp-until` is when it ends, in milliseconds since 1970, `data-hp-label`
 * and `data-hp-overdue` are what it says before and after.
 */
export function startCountdown(document: Document): void {
  const timer = document.querySelector<HTMLElement>('[data-hp-until]')!;
  const { hpUntil, hpLabel, hpOverdue } = timer.dataset;
  const tick = () => {
    const left = Number(hpUntil) - Date.now();
    timer.textContent = left > 0 ? `${hpLabel}: ${timeLeft(left, document.documentElement.lang)}` : hpOverdue!;
    // By the minute while it is far, by the second at the end; nothing runs once it is over.
    if (left > 0) setTimeout(tick, left > 6e4 ? (left % 6e4) + 50 : 1000);
  };
  tick();
  // A countdown that stands still would be a lie: without script it is not shown.
  timer.hidden = timer.parentElement!.hidden = false;
}
