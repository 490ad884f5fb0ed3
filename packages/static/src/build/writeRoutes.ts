import { cleanText, type Problem, type Route } from '@humble-pie/core';

/** A page is one file, and what it weighs is loaded by whoever is lost already: so many characters of routes, some hundreds of them. */
const most = 8192;
/** An address of this site: no pattern such as `/pies/:id`, and what is longer is never suggested. */
const isAddress = (href: unknown): href is string => typeof href === 'string' && href.length <= 200 && /^\/(?!\/)[^:*[{\\\s]*$/.test(href);

/**
 * The routes as a page carries them, one a line, with the name behind a tab where there is one. Those that do not fit are left out, from the end.
 *
 * @example writeRoutes(['/pies', { label: 'Contact', href: '/contact' }], []) // '/pies\n/contact\tContact'
 */
export function writeRoutes(routes: readonly Route[] | undefined, problems: Problem[]): string {
  const lines = (Array.isArray(routes) ? (routes as readonly Route[]) : []).flatMap((route) => {
    const { href, label } = typeof route === 'string' ? { href: route, label: '' } : { ...route };
    const name = cleanText(label, 200).replace(/\s+/g, ' ');
    return isAddress(href) ? [name && name !== href ? `${href}\t${name}` : href] : [];
  });
  const unique = [...new Set(lines)];
  let size = 0;
  const kept = unique.filter((line) => (size += line.length + 1) <= most);
  if (kept.length < unique.length) {
    problems.push({
      what: `routes are ${unique.length.toLocaleString('en-US')} addresses, more than the ${most.toLocaleString('en-US')} characters that a page has for them`,
      consequence: `the page knows the first ${kept.length.toLocaleString('en-US')}`,
      fix: 'Put those first that people look for, or leave out what nobody types. For all of them, call suggestPaths on a server.',
    });
  }
  return kept.join('\n');
}
