// Puts what was probably meant by the path asked for before the places that many look for. `data-hp-routes` holds the routes, one a line,
// with its name behind a tab. Each suggestion is a copy of the first, which stands in for them where there is none.
import { suggestPaths } from '@humble-pie/core';

const nav = document.querySelector<HTMLElement>('[data-hp-routes]')!;
const list = nav.querySelector('ul')!;
const first = list.children[0]!;
const routes = nav.dataset.hpRoutes!.split('\n').map((line) => {
  const [href, label] = line.split('\t') as [string, string?];
  return label ? { href, label } : href;
});
const near = suggestPaths(location.pathname, routes).map(({ label, href }) => {
  list.querySelectorAll('a').forEach((link) => link.getAttribute('href') === href && link.parentElement!.remove());
  const item = first.cloneNode(true) as Element;
  const link = item.querySelector('a')!;
  link.href = href;
  link.textContent = label;
  return item;
});

if (near.length) {
  if (nav.hidden) first.remove();
  list.prepend(...near);
  nav.hidden = nav.parentElement!.hidden = false;
}

export {};
