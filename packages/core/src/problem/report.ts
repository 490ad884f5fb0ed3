import type { Problem } from './Problem.js';

const told = new Set<string>();

/** Tells a developer what was wrong with a page's input, each thing once. Silent in production. */
export function report(problems: readonly Problem[]): void {
  if (process.env.NODE_ENV === 'production') return;
  for (const { what, consequence, fix } of problems) {
    const message = `Humble Pie: ${what}, so ${consequence}. ${fix}`;
    if (told.has(message)) continue;
    told.add(message);
    console.error(message);
  }
}
