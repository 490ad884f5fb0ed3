import { relative } from 'node:path';
import { ESLint } from 'eslint';
import { root } from '../source-files.mjs';

export async function check() {
  const results = await new ESLint({ cwd: root }).lintFiles(['.']);
  return results.map(({ filePath, messages }) => ({
    item: relative(root, filePath),
    problems: messages.map(({ line, message, ruleId }) => `line ${line}: ${message} (${ruleId ?? 'syntax'})`),
  }));
}
