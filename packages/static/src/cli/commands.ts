import type { ParseArgsConfig } from 'node:util';
import type { Terminal } from './Terminal.js';

/** An option as `parseArgs` reads it, with its line of help. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** How its value is called in the help. */
  readonly value?: string;
  readonly help: string;
}

export type Options = Readonly<Record<string, Option>>;
export type Values = Readonly<Record<string, string | boolean | undefined>>;

export interface Command {
  readonly summary: string;
  /** More than the summary, for its own help. */
  readonly details: readonly string[];
  readonly options: Options;
  /** The words that it takes besides options, as the usage line shows them. Default: none. */
  readonly words?: string;
  /** Loads what it needs only when it runs, so that help and errors come at once. */
  readonly load: () => Promise<(values: Values, terminal: Terminal, words: readonly string[]) => Promise<void>>;
}

/** What every command understands. */
export const sharedOptions = {
  help: { type: 'boolean', short: 'h', help: 'show this help' },
  verbose: { type: 'boolean', help: 'show the stack of an error' },
} as const satisfies Options;

/** A new command is a row here and a file beside. */
export const commands: Readonly<Record<string, Command>> = {
  build: {
    summary: 'write the error pages as self-contained files',
    details: [
      'Without a configuration it writes 404.html, 500.html and 503.html (maintenance) as they come.',
      'It looks for humble-pie.config.ts, .mts, .js, .mjs or .json in the current folder.',
      'All pages are rendered before the first is written, and each file is replaced in one step: when something',
      'fails, the old pages stay. Other files in the folder are never touched.',
    ],
    options: {
      config: { type: 'string', short: 'c', value: 'FILE', help: 'the configuration: TypeScript, JavaScript or JSON' },
      out: { type: 'string', short: 'o', value: 'DIR', help: 'the folder to write to (error-pages)' },
      readable: { type: 'boolean', help: 'keep all names and rules, for editing by hand' },
      json: { type: 'boolean', help: 'print the summary as JSON' },
      quiet: { type: 'boolean', short: 'q', help: 'print nothing but what is wrong' },
      ...sharedOptions,
    },
    load: async () => (await import('./build.js')).build,
  },
  check: {
    summary: 'find what only sounds like an apology',
    details: [
      'Reads Markdown, HTML, JSX, JavaScript, TypeScript, JSON, YAML and text; looks for them in folders; nothing is run.',
      'A structured apology in them is checked for the parts that it lacks, too.',
      'The language is that of --locale, or what the file says (lang, locale, a key such as "de" around the texts), or its path',
      '(de/…, errors.fr.md), or English.',
      '',
      'Examples',
      '  humble-pie check humble-pie.config.json content',
      "  humble-pie check 'src/**/*.tsx' --severity major --max-warnings 0",
      '  pbpaste | humble-pie check -',
      '',
      'It ends with 0 when no error was found, 1 when one was (or a file could not be read), 2 when it was called wrongly.',
    ],
    words: '<files…>',
    options: {
      severity: { type: 'string', short: 's', value: 'HOW-BAD', help: 'how bad the failure is: notice, minor, major, critical or grave (what an apology says, else minor)' },
      locale: { type: 'string', short: 'l', value: 'TAG', help: 'the language: en, de, fr, es, pt or ja' },
      level: { type: 'string', value: 'LEVEL', help: 'show error, warn or info, and what is worse (info)' },
      'max-warnings': { type: 'string', value: 'N', help: 'end with 1 when there are more warnings than this' },
      'stdin-name': { type: 'string', value: 'FILE', help: 'what the standard input would be called, for its kind (stdin.txt)' },
      json: { type: 'boolean', help: 'print everything as JSON' },
      quiet: { type: 'boolean', short: 'q', help: 'print errors and nothing else' },
      ...sharedOptions,
    },
    load: async () => (await import('./check.js')).check,
  },
  init: {
    summary: 'write a first configuration, or a postmortem to fill in',
    details: [
      'init              writes humble-pie.config.json into the current folder.',
      'init postmortem   writes postmortems/<today>-<name>.md: every field explained, questions that help, no culprit.',
      'A file that is there already is never overwritten.',
    ],
    words: '[postmortem]',
    options: {
      name: { type: 'string', short: 'n', value: 'NAME', help: 'what the incident is called in its file and address (incident)' },
      out: { type: 'string', short: 'o', value: 'DIR', help: 'the folder to write to (. or postmortems)' },
      ...sharedOptions,
    },
    load: async () => (await import('./init.js')).init,
  },
};

/** The options as `parseArgs` wants them. */
export const forParser = (options: Options): NonNullable<ParseArgsConfig['options']> =>
  Object.fromEntries(Object.entries(options).map(([name, { type, short }]) => [name, short ? { type, short } : { type }]));
