/**
 * Words that have been read once already, for a draft, whose texts are read as HTML: what looks like markup in them was written as words, and stays.
 *
 * @returns anything but text as it is
 */
export const escapeMarkup = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/&/g, '&amp;').replace(/</g, '&lt;') : value);
