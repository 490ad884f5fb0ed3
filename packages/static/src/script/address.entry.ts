// Completes the addresses that depend on the path asked for, which a file knows only in the browser. Without script they lead to the same
// place, without the path. As a path, `//host` would lead whoever has signed in to another site.
const facts: Record<string, string> = { path: location.pathname.replace(/^\/+/, '/') + location.search, referrer: document.referrer };
document.querySelectorAll<HTMLAnchorElement>('[data-hp-fill]').forEach((link) => {
  link.href = link.dataset.hpFill!.replace(/\{(path|referrer)\}/g, (_, name: string) => encodeURIComponent(facts[name]!));
});

export {};
