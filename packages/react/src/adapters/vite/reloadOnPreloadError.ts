import { reloadOnce, type ReloadOnceOptions } from '../../components/new-version/reloadOnce.js';

/**
 * Loads the page again when a part of it is gone because the site was deployed meanwhile: once for each build, never over
 * something typed. Whatever that does not mend reaches the app's error boundary, where `NewVersion` can say it.
 *
 * @returns ends it
 *
 * @example
 * import { reloadOnPreloadError } from '@humble-pie/react/vite';
 * reloadOnPreloadError();
 */
export function reloadOnPreloadError(options: ReloadOnceOptions = {}): () => void {
  const { window = globalThis.window } = options;
  const onError = (event: Event) => {
    // Handled: Vite throws the error otherwise.
    if (reloadOnce(options)) event.preventDefault();
  };
  window.addEventListener('vite:preloadError', onError);
  return () => window.removeEventListener('vite:preloadError', onError);
}
