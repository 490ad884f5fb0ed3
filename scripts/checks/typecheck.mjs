import { relative } from 'node:path';
import ts from 'typescript';
import { root } from '../source-files.mjs';
import { pathOf, readProgram } from './program.mjs';
import { collectRows } from './rows.mjs';

export function check() {
  const program = readProgram();
  const own = program.getSourceFiles().filter((file) => !file.fileName.includes('/node_modules/') && file.fileName.startsWith(root));
  const { add, rows } = collectRows(own.map(pathOf));
  for (const { file, start, messageText, code } of ts.getPreEmitDiagnostics(program)) {
    const where = file ? relative(root, file.fileName) : 'tsconfig.json';
    const line = file ? `line ${file.getLineAndCharacterOfPosition(start).line + 1}: ` : '';
    add(where, `${line}${ts.flattenDiagnosticMessageText(messageText, '\n')} (TS${code})`);
  }
  return rows();
}
