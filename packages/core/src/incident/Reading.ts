/** What is kept while a payload is read. */
export interface Reading {
  /** Milliseconds since 1970, where it is known what time it is. */
  readonly now?: number;
  /** Adds what could not be understood, each thing once. */
  warn(warning: string): void;
}
