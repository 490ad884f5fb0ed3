type Events = HTMLElementEventMap & WindowEventMap;

/** Listens, and returns the way to stop. Captures: a scroller's scroll event doesn't bubble, and nobody below can stop the others. */
export function listen<Kind extends keyof Events>(target: EventTarget, kind: Kind, listener: (event: Events[Kind]) => void): () => void {
  target.addEventListener(kind, listener as EventListener, true);
  return () => target.removeEventListener(kind, listener as EventListener, true);
}
