// Two styled components with one id share a class: the rules of one would dress the other.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root, sourcesOf } from '../source-files.mjs';
import { lineOf, parseFile, walk } from './program.mjs';
import { collectRows } from './rows.mjs';

export function check() {
  const homes = new Map();
  for (const path of sourcesOf('react')) {
    const file = parseFile(path, readFileSync(join(root, path), 'utf8'));
    walk(file, (node) => {
      if (!ts.isPropertyAssignment(node) || node.name.getText(file) !== 'componentId' || !ts.isStringLiteralLike(node.initializer)) return;
      const id = node.initializer.text;
      homes.set(id, [...(homes.get(id) ?? []), `${path}:${lineOf(file, node)}`]);
    });
  }
  const { add, rows } = collectRows(homes.keys());
  for (const [id, places] of homes) {
    if (places.length > 1) add(id, `is the componentId at ${places.join(' and ')}. The rules of one would dress the other. Rename one.`);
  }
  return rows();
}
