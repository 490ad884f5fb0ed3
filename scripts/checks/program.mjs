import { join, relative } from 'node:path';
import ts from 'typescript';
import { root } from '../source-files.mjs';

/** The whole repository as TypeScript sees it, after tsconfig.json. */
export function readProgram() {
  const file = join(root, 'tsconfig.json');
  const { options, fileNames } = ts.parseJsonConfigFileContent(ts.readConfigFile(file, ts.sys.readFile).config, ts.sys, root);
  return ts.createProgram(fileNames, options);
}

export const pathOf = (sourceFile) => relative(root, sourceFile.fileName).split('\\').join('/');

export const lineOf = (sourceFile, node) => sourceFile.getLineAndCharacterOfPosition(node.getStart(sourceFile)).line + 1;

/** Parses one file by itself, for checks of syntax alone. */
export function parseFile(path, text) {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : undefined);
}

/** Calls `visit` for every node under `node`. */
export function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/**
 * Every import of a file: `import`, `export … from`, `import()` and `import('…').Type`.
 *
 * @returns {{ specifier: string, node: ts.Node, types: boolean, names: ts.Node[] | null }[]}
 *   `types`: the import is gone after compiling; `names`: what is taken, `null` for the whole module
 */
export function importsOf(sourceFile) {
  const found = [];
  walk(sourceFile, (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const clause = ts.isImportDeclaration(node) ? node.importClause : node;
      const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
      const elements = bindings && (ts.isNamedImports(bindings) || ts.isNamedExports(bindings)) ? [...bindings.elements] : null;
      const whole = Boolean(clause?.isTypeOnly) || clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      const specifier = node.moduleSpecifier.text;
      if (!elements) found.push({ specifier, node, types: whole, names: null });
      for (const types of [true, false]) {
        const names = elements?.filter((element) => (whole || element.isTypeOnly) === types) ?? [];
        if (names.length > 0) found.push({ specifier, node, types, names });
      }
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && ts.isStringLiteralLike(node.arguments[0])) {
      found.push({ specifier: node.arguments[0].text, node, types: false, names: null });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      found.push({ specifier: node.argument.literal.text, node, types: true, names: node.qualifier ? [node.qualifier] : null });
    }
  });
  return found;
}
