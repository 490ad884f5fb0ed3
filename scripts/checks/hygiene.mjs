// What a glance at the tracked files can find: nothing too large, no drawers, no tests that don't run, no machine's own paths.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../source-files.mjs';
import { collectRows } from './rows.mjs';

const mebibyte = 1024 * 1024;
const sources = /^(packages|stories|scripts|\.storybook)\/.*\.(ts|tsx|mjs|js|mdx)$/;

/** `path` says which files a row looks at, `text` what they may not contain; a row without `text` looks at the name alone. */
const forbidden = [
  {
    path: /(^|\/)(utils?|helpers?|types|constants|common|misc)\.[cm]?[jt]sx?$/,
    says: 'is named as a drawer. Nobody can guess what is in it, and everything ends up there. Name it after its one subject.',
  },
  {
    path: /(^|\/)(node_modules|dist|coverage|\.cache|storybook-static)\/|\.(tgz|log)$|\.tsbuildinfo$/,
    says: 'is made by a tool. It would be out of date after the next run. Remove it from git.',
  },
  {
    path: /\.test\.[mc]?[jt]sx?$/,
    text: /\b(it|test|describe)\.(only|skip|todo)\b|expect\(true\)/,
    says: 'has a test that does not run or proves nothing. A bug could hide there. Mend it or take it out.',
  },
  {
    path: sources,
    text: /@ts-(ignore|nocheck)/,
    says: 'silences the type checker. An error could hide there. Mend the type, or use @ts-expect-error with a reason.',
  },
  {
    path: /^package-lock\.json$/,
    text: /"resolved": "(https?|git)/,
    says: 'names addresses of a registry. Others install from their own. Run npm install with the options in .npmrc.',
  },
];

export function check() {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter((path) => path && existsSync(join(root, path)));
  const { add, rows } = collectRows(files);
  for (const path of files) {
    const { size } = statSync(join(root, path));
    if (size > mebibyte && path !== 'package-lock.json') {
      add(path, `has ${size} bytes, over 1 MiB. Every clone would carry it for ever. Make it smaller, or have it made when needed.`);
    }
    for (const { path: applies, text, says } of forbidden) {
      if (applies.test(path) && (!text || text.test(readFileSync(join(root, path), 'utf8')))) add(path, says);
    }
  }
  return rows();
}
