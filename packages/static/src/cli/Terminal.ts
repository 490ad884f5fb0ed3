/** Where a command speaks, and where it stands. */
export interface Terminal {
  /** A line of what was asked for. */
  readonly out: (line: string) => void;
  /** A line about what went wrong. */
  readonly err: (line: string) => void;
  /** What is given on the standard input. */
  readonly input: () => Promise<string>;
  /** The folder that relative paths start from. */
  readonly cwd: string;
}
