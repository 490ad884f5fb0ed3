/**
 * Markdown, as some status pages have people write it, reduced to its words: links, strong words, code and headings. Lists read well as they are.
 *
 * @example withoutMarks('It was **down**, see [the log](https://example.com).') // 'It was down, see the log.'
 */
export const withoutMarks = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.replace(/^(?:#{1,6} +|```.*\n?)/gm, '').replace(/!?\[([^[\]\n]{0,300})\]\([^()\s]{0,2000}\)/g, '$1').replace(/(\*\*|`)(\S(?:.{0,1000}?\S)?)\1/g, '$2')
    : value;
