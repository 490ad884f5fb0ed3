export type Scheme = 'auto' | 'light' | 'dark';

/** Tells the ground around pages (walls, desks, tables) what the toolbar says; without it they follow the system. */
export function showScheme(scheme: Scheme) {
  document.documentElement.dataset.ground = scheme;
}
