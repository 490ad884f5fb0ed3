import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { postmortemTemplate } from '../learn/postmortemTemplate.js';
import { CommandError, reasonOf } from './CommandError.js';
import type { Values } from './commands.js';
import type { Terminal } from './Terminal.js';

/** Writes a file that is not there yet. */
async function writeNew(path: string, shown: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new CommandError(
      isThere
        ? { what: `${shown} is there already`, consequence: 'it was left as it is', fix: 'Choose another --name or --out, or edit the file.' }
        : { what: `${shown} could not be written (${reasonOf(error)})`, consequence: 'nothing was written', fix: 'Choose another folder with --out, or allow writing there.' },
      { cause: error },
    );
  }
}

const configuration = {
  $schema: './node_modules/@humble-pie/static/schema.json',
  site: { name: 'Your site', homeHref: '/', supportHref: 'mailto:help@example.com' },
  theme: 'bakery',
  timeZone: 'UTC',
};

interface Kind {
  readonly folder: string;
  readonly file: (name: string, today: string) => string;
  readonly text: (name: string, today: string) => string;
  readonly next: string;
}

const slug = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'incident';

/** What can be begun, by the word after `init`. */
const kinds: Readonly<Record<string, Kind>> = {
  config: {
    folder: '.',
    file: () => 'humble-pie.config.json',
    text: () => `${JSON.stringify(configuration, null, 2)}\n`,
    next: 'Edit it, then run "humble-pie build".',
  },
  postmortem: {
    folder: 'postmortems',
    file: (name, today) => `${today}-${slug(name)}.md`,
    text: (name, today) => postmortemTemplate(`${today}-${slug(name)}`, today),
    next: 'Fill it in, name its folder as "postmortems" in the configuration, and run "humble-pie build".',
  },
};

/** `humble-pie init`: writes a file to begin with. */
export async function init(values: Values, { out, cwd }: Terminal, words: readonly string[]): Promise<void> {
  const [word = 'config', ...more] = words;
  const kind = Object.hasOwn(kinds, word) ? kinds[word] : undefined;
  if (!kind || more.length) {
    const wrong = kind ? more[0]! : word;
    throw new CommandError({ what: `"${wrong}" is nothing that can be begun`, consequence: 'nothing was written', fix: 'Use "humble-pie init" or "humble-pie init postmortem".' }, { code: 2 });
  }
  const name = String(values.name ?? 'incident');
  const today = new Date().toISOString().slice(0, 10);
  const path = join(resolve(cwd, String(values.out ?? kind.folder)), kind.file(name, today));
  const shown = relative(cwd, path);
  await writeNew(path, shown, kind.text(name, today));
  out(`Wrote ${shown}`);
  out(kind.next);
}
