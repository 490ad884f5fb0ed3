/** A message that a test waits for, or one that came. */
interface Message {
  readonly level: Level;
  readonly text: string;
}

type Level = 'error' | 'warn';

interface Expectation {
  readonly level: Level;
  readonly pattern: string | RegExp;
  readonly times: number | 'any';
}

let messages: Message[] = [];
let expectations: Expectation[] = [];

/**
 * Says that the test at hand logs a message; any other `console.error` or `console.warn` fails it.
 *
 * @param level `error` or `warn`
 * @param pattern what the message contains, or a pattern that it matches
 * @param times how often it comes, once unless given; `any` when the number doesn't matter (none is fine then)
 *
 * @example
 * it('says so when the status is unknown', () => {
 *   expectConsole('warn', /no status 9999/);
 *   render(<ErrorPage status={9999} />);
 * });
 */
export function expectConsole(level: Level, pattern: string | RegExp, times: number | 'any' = 1): void {
  expectations.push({ level, pattern, times });
}

/** `console.error('%s is %s', a, b)` as one line of text. */
function format(args: readonly unknown[]): string {
  const [first, ...rest] = args;
  const text = typeof first === 'string' ? first.replace(/%[sdifoOc]/g, () => String(rest.shift())) : String(first);
  return [text, ...rest].map(String).join(' ');
}

const matches = (message: Message, { level, pattern }: Expectation): boolean =>
  message.level === level && (typeof pattern === 'string' ? message.text.includes(pattern) : pattern.test(message.text));

export function recordMessage(level: Level, args: readonly unknown[]): void {
  messages.push({ level, text: format(args) });
}

/** Complaints about the test that has just run; forgets its messages and expectations. */
export function settleConsole(): string[] {
  const came = messages;
  const wanted = expectations;
  messages = [];
  expectations = [];
  const unexpected = came.filter((message) => !wanted.some((expectation) => matches(message, expectation)));
  const miscounted = wanted.flatMap((expectation) => {
    const count = came.filter((message) => matches(message, expectation)).length;
    if (expectation.times === 'any' || expectation.times === count) return [];
    return [`console.${expectation.level} was to be called ${expectation.times} time(s) with ${expectation.pattern}, and was called ${count} time(s).`];
  });
  return [...unexpected.map(({ level, text }) => `console.${level} was called: ${text}`), ...miscounted];
}
