import { readFile, stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { checkedLanguages, type CheckOptions, type FindingSeverity, type Problem, type Severity } from '@humble-pie/core';
import { checkSource, type LocatedFinding } from '../check/checkSource.js';
import { findFiles } from '../check/findFiles.js';
import { CommandError, reasonOf } from './CommandError.js';
import type { Values } from './commands.js';
import { tell } from './tell.js';
import type { Terminal } from './Terminal.js';

const severities: readonly Severity[] = ['notice', 'minor', 'major', 'critical', 'grave'];
const levels: readonly FindingSeverity[] = ['error', 'warn', 'info'];
/** A text that someone wrote is shorter. */
const most = 2 * 1024 * 1024;

interface CheckedFile {
  readonly file: string;
  readonly findings: readonly LocatedFinding[];
}

function oneOf<T extends string>(values: Values, option: string, allowed: readonly T[]): T | undefined {
  const given = values[option];
  if (given === undefined) return undefined;
  if (allowed.includes(given as T)) return given as T;
  throw new CommandError({ what: `--${option} is "${String(given)}"`, consequence: 'nothing was checked', fix: `Use one of: ${allowed.join(', ')}.` }, { code: 2 });
}

function numberOf(values: Values, option: string): number {
  const given = values[option];
  if (given === undefined) return Infinity;
  if (/^\d+$/.test(String(given))) return Number(given);
  throw new CommandError({ what: `--${option} is "${String(given)}"`, consequence: 'nothing was checked', fix: 'Give a whole number, such as 0.' }, { code: 2 });
}

const unread = (what: string, fix: string): Problem => ({ what, consequence: 'it was not checked', fix });

/** A file as text. */
async function read(path: string): Promise<string> {
  const { size } = await stat(path);
  if (size > most) throw new CommandError(unread(`it has ${size.toLocaleString('en')} bytes`, `Name smaller files: at most ${most.toLocaleString('en')} bytes.`));
  const bytes = await readFile(path);
  if (bytes.includes(0)) throw new CommandError(unread('it is no text', 'Leave it out.'));
  try {
    // The mark at the beginning is kept, as a space: places are counted with it.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).replace(/^\ufeff/, ' ');
  } catch {
    throw new CommandError(unread('it is not in UTF-8', 'Save it as UTF-8.'));
  }
}

/** What went wrong with a file, as one problem. */
function problemWith(error: unknown): Problem {
  if (error instanceof CommandError) return error.problems[0]!;
  const { code, loc } = error as NodeJS.ErrnoException & { loc?: { line: number; column: number } };
  if (code === 'EACCES' || code === 'EPERM') return unread('it may not be read (permission denied)', 'Allow reading it, or leave it out.');
  if (loc) return unread(`it can't be parsed (${loc.line}:${loc.column + 1}: ${reasonOf(error).replace(/ \(\d+:\d+\)$/, '')})`, 'Mend the file, or leave it out.');
  return unread(`it can't be read (${reasonOf(error)})`, 'Mend the file, or leave it out.');
}

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
const numberIn = (checked: readonly CheckedFile[], level: FindingSeverity) => checked.reduce((sum, { findings }) => sum + findings.filter(({ severity }) => severity === level).length, 0);

/** `file:line:column: severity rule "words": why → better` */
const lineOf = (file: string, { line, column, severity, ruleId, text, why, better, path }: LocatedFinding) =>
  `${file}:${line}:${column}: ${severity} ${ruleId}${text ? ` "${text.length > 60 ? `${text.slice(0, 59)}…` : text}"` : ''}${path ? ` (${path})` : ''}: ${why} → ${better}`;

/** `humble-pie check`: tells what only sounds like an apology in texts, configurations, pages and programs. */
export async function check(values: Values, { out, err, cwd, input }: Terminal, words: readonly string[]): Promise<void> {
  const options: CheckOptions = { severity: oneOf(values, 'severity', severities), locale: values.locale as string | undefined, now: Date.now() };
  if (options.locale !== undefined && !checkedLanguages.includes(options.locale.toLowerCase().split(/[-_]/)[0]!)) {
    throw new CommandError({ what: `--locale is "${options.locale}"`, consequence: 'nothing was checked', fix: `There are rules for ${checkedLanguages.join(', ')}.` }, { code: 2 });
  }
  const shown = levels.slice(0, levels.indexOf(values.quiet ? 'error' : (oneOf(values, 'level', levels) ?? 'info')) + 1);
  const mostWarnings = numberOf(values, 'max-warnings');
  if (words.length === 0) {
    throw new CommandError({ what: 'no file was named', consequence: 'nothing was checked', fix: 'Name files, folders or patterns, or "-" for the standard input: humble-pie check content' }, { code: 2 });
  }

  const { files, missing } = await findFiles(words.filter((word) => word !== '-'), cwd);
  const failures = missing.map((word) => ({ file: word, problem: unread('there is no such file, and no file of a kind that can be read fits it', 'Correct the name, and put patterns in quotes.') }));
  const checked: CheckedFile[] = [];
  const run = async (file: string, text: () => Promise<string>, name: string) => {
    try {
      checked.push({ file, findings: checkSource(await text(), name, options).filter(({ severity }) => shown.includes(severity)) });
    } catch (error) {
      failures.push({ file, problem: problemWith(error) });
    }
  };
  if (words.includes('-')) await run('<stdin>', input, String(values['stdin-name'] ?? 'stdin.txt'));
  for (const path of files) await run(relative(cwd, path) || path, () => read(path), relative(cwd, path) || path);

  const [errors, warnings, hints] = levels.map((level) => numberIn(checked, level)) as [number, number, number];
  for (const { file, problem } of failures) err(tell(problem, file));
  if (values.json) out(JSON.stringify({ files: checked, errors, warnings, hints, unread: failures.map(({ file, problem }) => ({ file, ...problem })) }, null, 2));
  else {
    for (const { file, findings } of checked) for (const finding of findings) out(lineOf(file, finding));
    if (!values.quiet) out(`${errors + warnings + hints ? '\n' : ''}${count(checked.length, 'file')} checked: ${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(hints, 'hint')}`);
  }
  if (warnings > mostWarnings && !values.json) err(tell({ what: `there are ${count(warnings, 'warning')}, more than the ${mostWarnings} allowed`, consequence: 'the check failed', fix: 'Say it better, or raise --max-warnings.' }));
  if (missing.length) throw new CommandError([], { code: 2 });
  if (errors || warnings > mostWarnings || failures.length) throw new CommandError([]);
}
