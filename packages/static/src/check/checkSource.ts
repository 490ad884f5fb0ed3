import { checkApology, checkedLanguages, type CheckOptions, type Finding } from '@humble-pie/core';
import type { Passage } from './Passage.js';
import { readTexts } from './readers.js';

/** A finding and where it stands in its file. */
export interface LocatedFinding extends Finding {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, as editors count. */
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The words that it is about; `''` for a part that is missing. */
  readonly text: string;
}

/** `locales/de/apology.json`, `errors.fr.md`, `texts-es.yml`: the language in a file's name or path. */
function localeIn(path: string): string | undefined {
  const names = path.split(/[\\/._]/).reverse();
  const tag = names.find((name) => checkedLanguages.includes(name.split('-')[0]!) && /^[a-z]{2}(-[A-Z]{2})?$/.test(name));
  return tag ?? names.map((name) => /^.{2,}-([a-z]{2})$/.exec(name)?.[1]).find((ending) => ending !== undefined && checkedLanguages.includes(ending));
}

/** Turns places in a text into lines and columns. */
function lineFinder(source: string): (offset: number) => { line: number; column: number } {
  const starts = [0, ...[...source.matchAll(/\r\n|[\n\r\u2028\u2029]/g)].map(({ index, 0: { length } }) => index + length)];
  return (offset) => {
    let low = 0;
    for (let high = starts.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

/** Is the path itself, something in it or something around it known only when the program runs? */
const isOpen = (path: string, unknown: readonly string[]) => unknown.some((open) => open === '' || path === open || path.startsWith(`${open}.`) || open.startsWith(`${path}.`));

/**
 * Checks everything in a file that people will read.
 *
 * @param path as it is known in its project: folders above it say nothing of its language
 * @param options its locale wins over what the file and its path say; else English
 * @throws SyntaxError where the file is of a kind that is parsed and can't be
 */
export function checkSource(source: string, path: string, options: CheckOptions): LocatedFinding[] {
  const { passages, apologies, locale: said } = readTexts(source, path);
  const settingsOf = ({ locale }: { readonly locale?: string }) => ({ ...options, locale: options.locale ?? locale ?? said ?? localeIn(path) });
  const placeOf = lineFinder(source);
  const locate = (finding: Finding, start: number, end: number): LocatedFinding => {
    const { line, column } = placeOf(start);
    const { line: endLine, column: endColumn } = placeOf(end);
    return { ...finding, span: { start, end }, line, column, endLine, endColumn, text: source.slice(start, end).replace(/\s+/g, ' ') };
  };
  const locateIn = (finding: Finding, { offsets }: Passage) => {
    const last = offsets[finding.span.end - 1]!;
    return locate(finding, offsets[finding.span.start]!, last + 1);
  };
  const found = [
    ...passages.flatMap((passage) => checkApology(passage.text, settingsOf(passage)).findings.map((finding) => locateIn(finding, passage))),
    ...apologies.flatMap(({ apology, start, passages: texts, unknown, locale }) =>
      checkApology(apology, settingsOf({ locale })).findings.flatMap((finding) => {
        const passage = texts[finding.path ?? ''];
        if (!finding.ruleId.startsWith('struct/')) return passage ? [locateIn(finding, passage)] : [];
        if (isOpen(finding.path ?? '', unknown)) return [];
        // What is missing has no place: that of its apology, or of the text that it is about.
        const at = passage?.offsets[0] ?? start;
        return [locate(finding, at, at)];
      }),
    ),
  ];
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
