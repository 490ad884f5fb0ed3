// `'use client'` stands where and only where a module needs the browser's React, in the sources and in what is built.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { root, sourcesOf } from '../source-files.mjs';
import { importsOf, lineOf, parseFile, walk } from './program.mjs';
import { collectRows } from './rows.mjs';

/** Hooks that React's server build has too. */
const serverHooks = new Set(['useId', 'useMemo', 'useCallback', 'useDebugValue']);

/** Modules whose hooks have a twin for the server, chosen by the `react-server` condition. */
const twinned = new Set(['#defaults']);

/** Libraries that call `createContext` on import: a server that loads one crashes. */
const clientLibraries = new Set(['framer-motion']);

const isFunction = (node) => Boolean(node) && (ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isFunctionDeclaration(node));

const calledName = ({ expression }) => (ts.isIdentifier(expression) ? expression.text : ts.isPropertyAccessExpression(expression) ? expression.name.text : '');

/** What makes a module a client module: one sentence each, with its line. */
export function clientReasons(file) {
  const safe = new Set(serverHooks);
  const functions = new Set();
  walk(file, (node) => {
    if (ts.isImportDeclaration(node) && twinned.has(node.moduleSpecifier.text)) {
      node.importClause?.namedBindings?.elements?.forEach((element) => safe.add(element.name.text));
    }
    if (ts.isFunctionDeclaration(node) && node.name) functions.add(node.name.text);
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && isFunction(node.initializer)) functions.add(node.name.text);
  });
  const reasons = [];
  walk(file, (node) => {
    const at = () => `(line ${lineOf(file, node)})`;
    if (ts.isCallExpression(node)) {
      const name = calledName(node);
      if (/^use[A-Z]/.test(name) && !safe.has(name)) reasons.push(`calls ${name} ${at()}`);
    } else if (ts.isHeritageClause(node) && /\b(Pure)?Component\b/.test(node.types[0].expression.getText(file))) {
      reasons.push(`has a class component ${at()}`);
    } else if (ts.isJsxAttribute(node) && /^on[A-Z]/.test(node.name.getText(file)) && node.initializer && ts.isJsxExpression(node.initializer)) {
      const value = node.initializer.expression;
      // A handler that was passed in is the caller's business; one that is made here is a function no server can send.
      if (isFunction(value) || (value && ts.isIdentifier(value) && functions.has(value.text))) reasons.push(`has its own ${node.name.getText(file)} handler ${at()}`);
    }
  });
  return reasons;
}

/**
 * What makes a module unfit for a server although it is no client module itself: it must be imported by client
 * modules alone.
 */
export function serverDangers(file) {
  const dangers = importsOf(file).filter(({ specifier, types }) => !types && clientLibraries.has(specifier)).map(({ specifier }) => `imports ${specifier}`);
  walk(file, (node) => {
    if (ts.isCallExpression(node) && calledName(node) === 'createContext') dangers.push('creates a context');
  });
  return dangers;
}

/** Whether a value that is made here, and could be a function, is handed to a component: to an island, only a client module can. */
export function handsOver(file) {
  const made = new Set();
  let found = false;
  walk(file, (node) => {
    if (!ts.isVariableStatement(node) || node.parent !== file) return;
    for (const { name, initializer } of node.declarationList.declarations) {
      if (ts.isIdentifier(name) && initializer && (isFunction(initializer) || ts.isCallExpression(initializer))) made.add(name.text);
    }
  });
  walk(file, (node) => {
    if (!ts.isJsxAttribute(node) || !node.initializer || !ts.isJsxExpression(node.initializer)) return;
    const component = /^[A-Z]/.test(node.parent.parent.tagName.getText(file));
    const value = node.initializer.expression;
    if (component && value && (isFunction(value) || (ts.isIdentifier(value) && made.has(value.text)))) found = true;
  });
  return found;
}

export function hasDirective(file) {
  for (const statement of file.statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isStringLiteral(statement.expression)) return false;
    if (statement.expression.text === 'use client') return true;
  }
  return false;
}

/** The sources that a module runs when it is loaded; twins are left out, since the server loads the other one. */
function loadedBy(path, file, sources) {
  return importsOf(file).filter(({ specifier, types }) => !types && specifier.startsWith('.')).flatMap(({ specifier }) => {
    const stem = join(dirname(path), specifier).split('\\').join('/').replace(/\.js$/, '');
    return sources.filter((source) => source === `${stem}.ts` || source === `${stem}.tsx`);
  });
}

function read(path) {
  return parseFile(path, readFileSync(join(root, path), 'utf8'));
}

export function check() {
  const sources = sourcesOf('react');
  const { add, rows } = collectRows(sources);
  const files = new Map(sources.map((path) => [path, read(path)]));
  for (const [path, file] of files) {
    const reasons = clientReasons(file);
    const marked = hasDirective(file);
    const dangerous = loadedBy(path, file, sources).filter((other) => !hasDirective(files.get(other)) && serverDangers(files.get(other)).length > 0);
    if (reasons.length > 0 && !marked) {
      add(path, `${reasons[0]} and has no 'use client'. A server component that imports it would crash. Put 'use client' on its first line, or do without.`);
    }
    const justified = reasons.length + dangerous.length + serverDangers(file).length > 0 || handsOver(file);
    if (marked && !justified) {
      add(path, 'says \'use client\' and has no hook, class component, handler or function for an island. It would be sent to every browser for nothing. Take the line out.');
    }
    if (!marked && serverDangers(file).length === 0) {
      for (const other of dangerous) {
        add(path, `imports ${other}, which ${serverDangers(files.get(other))[0]}. A server would run that and crash. Import it from a module with 'use client'.`);
      }
    }
    const built = path.replace('/src/', '/dist/').replace(/\.tsx?$/, '.js');
    if (!existsSync(join(root, built))) continue; // types alone leave no module
    if (hasDirective(read(built)) !== marked) {
      add(path, `${marked ? 'says' : 'does not say'} 'use client', and ${built} ${marked ? 'does not' : 'does'}. `
        + 'Frameworks read the built file. Look at the directives plugin in rollup.config.mjs.');
    }
  }
  return rows();
}
