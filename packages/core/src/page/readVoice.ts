import type { Words } from '../copy/Copy.js';
import { cleanText } from '../text/cleanText.js';
import type { PageModel } from './PageModel.js';

/**
 * What a page says: the words of a tone, with those that are known better laid over them.
 *
 * @param words of the status, in one tone
 * @param better words that take their place one by one: what the facts have made truer, then the user's own
 * @param until when it will be over; a heading that names the moment is used only while it is to come
 */
export function readVoice(words: Words, better: Partial<Words>, until: PageModel['until']) {
  const { heading, headingUntil, message, work, next } = { ...words, ...better };
  return {
    heading: cleanText((until && !until.past && headingUntil) || heading, 300).replace('{until}', until?.text ?? '').trim() || words.heading,
    message: [message, next].map((text) => cleanText(text)).filter(Boolean).join(' '),
    work: cleanText(work),
  };
}
