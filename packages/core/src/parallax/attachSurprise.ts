import { listen } from './listen.js';

/**
 * Sets `data-hp-surprise` on the scene when the keyboard's focus has rested for a second on the page's primary action
 * (`data-hp-primary`), so that the surprise can be found without a pointer and without a tab stop of its own. It goes with the focus.
 *
 * @param page Where the primary action is. Default: the document.
 * @returns Its cleanup.
 */
export function attachSurprise({ dataset }: HTMLElement, page: EventTarget = document): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const end = () => {
    clearTimeout(timer);
    delete dataset.hpSurprise;
  };
  const offIn = listen(page, 'focusin', ({ target }) => {
    if ((target as Element).matches('[data-hp-primary]:focus-visible')) {
      timer = setTimeout(() => {
        dataset.hpSurprise = '';
      }, 1000);
    }
  });
  const offOut = listen(page, 'focusout', end);
  return () => {
    offIn();
    offOut();
    end();
  };
}
