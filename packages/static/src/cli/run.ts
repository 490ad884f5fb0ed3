import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CommandError, reasonOf } from './CommandError.js';
import { commands, forParser, type Command, type Values } from './commands.js';
import { commandHelp, overview } from './help.js';
import { tell } from './tell.js';
import type { Terminal } from './Terminal.js';

const version = (): string => (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

/** What `parseArgs` found wrong, by its error code; `$` is the word that it is about. */
const mistakes: Readonly<Record<string, string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: 'there is no option $',
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: '"$" is no option',
};

function readArguments(name: string, command: Command, args: readonly string[]): { values: Values; words: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: forParser(command.options), strict: true, allowPositionals: !!command.words });
    return { values: values as Values, words: positionals };
  } catch (error) {
    const { code = '' } = error as { code?: string };
    const word = /'([^']+)'/.exec(reasonOf(error))?.[1] ?? '';
    const what = mistakes[code]?.replace('$', word) ?? reasonOf(error).replace(/\.$/, '').replace(/^\w/, (letter) => letter.toLowerCase());
    throw new CommandError({ what, consequence: 'nothing was done', fix: `Run "humble-pie ${name} --help" to see what there is.` }, { code: 2, cause: error });
  }
}

function commandOf(name: string): Command {
  if (Object.hasOwn(commands, name)) return commands[name]!;
  const what = name.startsWith('-') ? `there is no option ${name}` : `there is no command "${name}"`;
  throw new CommandError({ what, consequence: 'nothing was done', fix: `Use one of: ${Object.keys(commands).join(', ')}; "humble-pie --help" says more.` }, { code: 2 });
}

async function runCommand([name, ...args]: readonly string[], terminal: Terminal): Promise<void> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    return (name === 'help' && args[0] ? commandHelp(args[0], commandOf(args[0])) : overview()).forEach((line) => terminal.out(line));
  }
  if (name === '--version' || name === '-v') return terminal.out(version());
  const command = commandOf(name);
  const { values, words } = readArguments(name, command, args);
  const empty = Object.keys(values).find((option) => values[option] === '');
  if (empty) throw new CommandError({ what: `--${empty} is empty`, consequence: 'nothing was done', fix: 'Give it a value, or leave it out.' }, { code: 2 });
  if (values.help) return commandHelp(name, command).forEach((line) => terminal.out(line));
  await (await command.load())(values, terminal, words);
}

/**
 * Runs the command line.
 *
 * @param args the words after `humble-pie`
 * @returns the exit code: 0, 1 when it failed, 2 when it was called wrongly
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await runCommand(args, terminal);
    return 0;
  } catch (error) {
    const isOurs = error instanceof CommandError;
    if (isOurs) error.problems.forEach((problem) => terminal.err(tell(problem)));
    else terminal.err(tell({ what: `something unexpected happened (${reasonOf(error)})`, consequence: 'nothing was finished', fix: 'Run it again with --verbose and report what it prints.' }));
    if (args.includes('--verbose')) terminal.err(String((isOurs ? (error.cause as Error | undefined)?.stack : (error as Error).stack) ?? error));
    return isOurs ? error.code : 1;
  }
}
