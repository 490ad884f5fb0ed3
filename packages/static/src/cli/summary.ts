import type { BuiltFile } from '../build/buildSite.js';
import { budget } from '../build/measure.js';

const bytes = (count: number) => count.toLocaleString('en');

/** Rows of text as a table: the first and the last column to the left, figures to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('   ')}`.trimEnd());
}

/** The sizes in bytes, and the policy that each file works under. */
export const summary = (files: readonly BuiltFile[]): string[] => [
  ...table([
    ['file', 'raw', 'gzip', 'brotli'],
    ...files.map(({ name, size }) => [name, bytes(size.raw), bytes(size.gzip), bytes(size.brotli)]),
    ['budget', bytes(budget.raw)],
  ]),
  '',
  'Content-Security-Policy',
  ...files.map(({ name, csp }) => `  ${name}   ${csp}`),
];

/** The same for programs. */
export const summaryJson = (folder: string, files: readonly BuiltFile[]): string =>
  JSON.stringify({ folder, budget, files: files.map(({ name, size, csp, problems }) => ({ name, size, csp, problems })) }, null, 2);
