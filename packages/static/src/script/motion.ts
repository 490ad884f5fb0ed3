// A stage in one closure, because every byte of this stands in every page. It does what core's createStage does with its spring,
// pointer, focus, surprise and switch (and is held to the same tests), without what a static page never needs: more inputs, planes that
// come and go, cleanups, and browsers so old that they are better served by a still picture.

/** Gives the scenes of a static page their depth. A scene without a motion switch stays still: motion must be stoppable. */
export function startMotion(document: Document): void {
  document.querySelectorAll<HTMLElement>('[data-hp-motion=css] [data-hp-part=motion]').forEach((button) => {
    const root = button.closest<HTMLElement>('[data-hp-motion=css]')!;
    const { dataset } = root;
    const reduced = matchMedia('(prefers-reduced-motion)');
    const planes = [...root.querySelectorAll<HTMLElement>('[data-hp-depth]')].map((plane) => [plane.style, +plane.dataset.hpDepth!] as const);
    let seen = false, paused = false, frame = 0, last = 0;
    // A critically damped spring: the pose follows a lead that follows the goal.
    let x = 0, y = 0, leadX = 0, leadY = 0, goalX = 0, goalY = 0;
    let timer: ReturnType<typeof setTimeout>;

    // The mark, not `reduced`: Chromium skips the change event of a query that was read in the frame of the change.
    const running = () => dataset.hpMotion !== 'off' && seen && !document.hidden;

    const tick = (now: number) => {
      const time = (last ? now - last : 8) / 91;
      const decay = Math.exp(-time);
      x = goalX + (x - goalX + (leadX - goalX) * time) * decay;
      y = goalY + (y - goalY + (leadY - goalY) * time) * decay;
      leadX = goalX + (leadX - goalX) * decay;
      leadY = goalY + (leadY - goalY) * decay;
      for (const [style, depth] of planes) style.transform = `translate3d(${(x * depth * 3).toFixed(2)}%,${(y * depth * 2.7).toFixed(2)}%,0)`;
      last = now;
      frame = running() && Math.hypot(leadX - goalX, leadY - goalY, x - goalX, y - goalY) > 0.001 ? requestAnimationFrame(tick) : (last = 0);
    };

    const lookAt = (clientX: number, clientY: number) => {
      if (!running()) return;
      goalX = Math.max(-1, Math.min(1, (clientX / innerWidth) * 2 - 1));
      goalY = Math.max(-1, Math.min(1, (clientY / innerHeight) * 2 - 1));
      if (frame) return;
      dataset.hpMotion = 'live';
      frame = requestAnimationFrame(tick);
    };

    const update = () => {
      if (reduced.matches) tick((last = x = y = leadX = leadY = goalX = goalY = 0));
      dataset.hpMotion = paused || reduced.matches ? 'off' : 'live';
      button.setAttribute('aria-pressed', `${paused}`);
    };

    try {
      paused = localStorage['hp-motion'] === 'off';
    } catch {
      // Storage is blocked: as if never paused.
    }
    if (paused || reduced.matches) update();
    reduced.onchange = update;
    button.hidden = false;
    button.onclick = () => {
      paused = !paused;
      update();
      try {
        localStorage['hp-motion'] = paused ? 'off' : '';
      } catch {
        // It is paused on this page all the same.
      }
    };

    new IntersectionObserver((entries) => {
      seen = entries.pop()!.isIntersecting;
    }).observe(root);
    addEventListener('pointermove', (event) => {
      if (event.pointerType !== 'touch' || root.contains(event.target as Node)) lookAt(event.clientX, event.clientY);
    });
    addEventListener('focusin', ({ target }) => {
      const { x, y, width, height } = (target as Element).getBoundingClientRect();
      if ((target as Element).matches('a,button,input')) lookAt(x + width / 2, y + height / 2);
      if ((target as Element).matches('[data-hp-primary]:focus-visible')) {
        timer = setTimeout(() => {
          dataset.hpSurprise = '';
        }, 1000);
      }
    });
    addEventListener('focusout', () => {
      clearTimeout(timer);
      delete dataset.hpSurprise;
    });
  });
}
