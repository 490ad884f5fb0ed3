/** The files of its own that a document names, as it names them and without what a build changes of it. */
const filesOf = (document: Document, { origin }: Location): string[] =>
  [...document.querySelectorAll<HTMLScriptElement & HTMLLinkElement>('script[src],link[href]')].flatMap((element) => {
    const name = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
    const stem = name.replace(/[-.][^/]*$/, '');
    return (element.src || element.href).startsWith(`${origin}/`) ? [stem.length > 4 ? stem : name] : [];
  });

/**
 * Whether an answer comes from the site that this document is of, and not from a network that wants its visitors to sign in first and answers
 * every address with a page of its own. With https the certificate says so. Without, a page counts that names a file which this document
 * names too.
 */
export async function isOwnAnswer(response: Response, { document, location }: Pick<Window, 'document' | 'location'> = window): Promise<boolean> {
  if (location.protocol === 'https:' || !/html/i.test(response.headers.get('content-type') ?? '')) return true;
  const text = await response.text();
  return filesOf(document, location).some((file) => text.includes(file));
}
