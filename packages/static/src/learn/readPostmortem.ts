import type { Postmortem, Problem } from '@humble-pie/core';
import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { postmortemSchema } from './postmortemSchema.js';

/** A postmortem as its file has it. */
export interface ReadPostmortem {
  readonly postmortem: Postmortem;
  /** What follows the front matter: Markdown. */
  readonly body: string;
}

const consequence = 'this postmortem is not published';
const fence = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Where in the document a path leads, or the nearest that there is. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = document.getIn(path.slice(0, depth - 1), true) ?? document.contents;
    const key = path[depth - 1];
    const pair = isMap(parent) ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key) : undefined;
    const node = (pair?.key ?? document.getIn(path.slice(0, depth), true)) as { range?: readonly [number, number, number] | null } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

const shown = (value: unknown) => (value === undefined ? 'missing' : typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : Array.isArray(value) ? 'a list' : typeof value === 'object' && value ? 'an object' : String(value));

/**
 * Reads a postmortem from Markdown with YAML front matter (see `postmortem.schema.json`).
 *
 * @param text the whole file
 * @param file its name, for messages
 * @param problems receives what is wrong with it, each with file and line
 * @returns `null` when it can't be published
 */
export function readPostmortem(text: string, file: string, problems: Problem[]): ReadPostmortem | null {
  const found = fence.exec(text.replace(/^\ufeff/, ''));
  if (!found) {
    problems.push({ what: `${file}:1: there is no front matter`, consequence, fix: 'Begin the file with a line ---, YAML, and a line ---. "humble-pie init postmortem" writes a template.' });
    return null;
  }
  const lines = new LineCounter();
  // Aliases are bounded, so that a few lines cannot become a billion.
  const document = parseDocument(found[1]!, { lineCounter: lines, prettyErrors: false, maxAliasCount: 100 } as never);
  const at = (offset: number) => `${file}:${lines.linePos(offset).line + 1}`;
  const broken = document.errors.map(({ message, pos }) => ({ what: `${at(pos[0])}: the front matter can't be read (${message.split('\n')[0]})`, consequence, fix: 'Mend the YAML; put text with a colon or a hash in it into quotes.' }));
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    broken.push({ what: `${file}:2: the front matter can't be read (${(error as Error).message})`, consequence, fix: 'Write its parts out.' });
  }
  if (broken.length) {
    problems.push(...broken.slice(0, 3));
    return null;
  }
  const result = postmortemSchema.safeParse(data);
  if (result.success) return { postmortem: result.data as Postmortem, body: text.slice(found[0].length + (text.startsWith('\ufeff') ? 1 : 0)).trim() };

  const valueAt = (path: readonly PropertyKey[]): unknown => path.reduce((inner: unknown, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], data);
  problems.push(...result.error.issues.flatMap((issue: z.core.$ZodIssue): Problem[] => {
    const name = (path: readonly PropertyKey[]) => path.map(String).join('.') || 'the front matter';
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ what: `${at(offsetOf(document, [...issue.path, key]))}: ${name([...issue.path, key])} is not known`, consequence, fix: 'Correct its name, or say it in the text below the front matter.' }));
    }
    return [{ what: `${at(offsetOf(document, issue.path))}: ${name(issue.path)} is ${shown(valueAt(issue.path))}`, consequence, fix: `Give ${issue.message}.` }];
  }));
  return null;
}
