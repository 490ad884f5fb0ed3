type Events = HTMLElementEventMap & WindowEventMap;

/** Listens, and returns the way to stop. */
export function listen<Kind extends keyof Events>(target: EventTarget, kind: Kind, listener: (event: Events[Kind]) => void): () => void {
  target.addEventListener(kind, listener as EventListener);
  return () => target.removeEventListener(kind, listener as EventListener);
}
