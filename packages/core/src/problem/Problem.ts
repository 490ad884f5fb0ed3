/**
 * Something wrong with what a page was given, told to its developer and never to a visitor. Read as one message:
 * `Humble Pie: {what}, so {consequence}. {fix}`
 */
export interface Problem {
  /** What is wrong: a clause, such as `theme is string, not a theme`. */
  readonly what: string;
  /** What the page does about it: a clause, such as `"bakery" is shown`. */
  readonly consequence: string;
  /** What to do: a sentence. */
  readonly fix: string;
}
