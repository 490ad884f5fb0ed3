import { commands, type Command, type Options } from './commands.js';

/** Two columns, the first as wide as its longest. */
const columns = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`);
};

const optionRows = (options: Options): [string, string][] =>
  Object.entries(options).map(([name, { short, value, help }]) => [`${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`, help]);

/** What `humble-pie --help` says. */
export const overview = (): string[] => [
  'Error pages that apologise well, as self-contained files.',
  '',
  'Usage: humble-pie <command> [options]',
  '',
  'Commands',
  ...columns(Object.entries(commands).map(([name, { summary }]) => [name, summary])),
  '',
  'Options',
  ...columns([
    ['-h, --help', 'show this help, or that of a command'],
    ['-v, --version', 'show the version'],
  ]),
  '',
  'Example: humble-pie build --config humble-pie.config.json --out public/errors',
];

/** What `humble-pie <command> --help` says. */
export const commandHelp = (name: string, { summary, details, options, words }: Command): string[] => [
  `humble-pie ${name}: ${summary}`,
  '',
  `Usage: humble-pie ${name} ${words ? `${words} ` : ''}[options]`,
  '',
  ...details,
  '',
  'Options',
  ...columns(optionRows(options)),
];
