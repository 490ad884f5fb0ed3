import { parse, parseExpression, type ParserOptions } from '@babel/parser';
import { checkedLanguages, type Apology } from '@humble-pie/core';
import { gap, slice, type FileTexts, type FoundApology, type Passage } from './Passage.js';

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is SyntaxNode => typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string' && typeof (value as SyntaxNode).start === 'number';
const nodesIn = (value: unknown): SyntaxNode[] => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []);
const childrenOf = (node: SyntaxNode): SyntaxNode[] => Object.entries(node).flatMap(([key, value]) => (/Comments$|^extra$|^loc$/.test(key) ? [] : nodesIn(value)));

const join = (passages: readonly Passage[]): Passage => ({ text: passages.map(({ text }) => text).join(''), offsets: passages.flatMap(({ offsets }) => offsets) });
const sign = (text: string, at: number): Passage => ({ text, offsets: Array.from({ length: text.length }, () => at) });

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', 0: '\0' };

/** A string's text from what stands between its quotes, each sign at its own place. */
function unescape(source: string, start: number, end: number): Passage {
  const parts: Passage[] = [];
  for (const { 0: raw, index } of source.slice(start, end).matchAll(/\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|\r\n|[^])|[^\\]+|\\/gi)) {
    const at = start + index;
    if (!raw.startsWith('\\')) parts.push(slice(source, at, at + raw.length));
    else {
      const code = /^\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2}))$/i.exec(raw);
      const value = code ? parseInt(code[1] ?? code[2] ?? code[3]!, 16) : NaN;
      parts.push(sign(value <= 0x10ffff ? String.fromCodePoint(value) : /[\r\n]/.test(raw) ? '' : (escapes[raw[1]!] ?? raw.slice(1)), at));
    }
  }
  return join(parts);
}

/** The text of an expression: strings, templates and sums of them; what else is in it leaves a gap. `null` where there is none. */
function textOf(node: SyntaxNode, source: string): Passage | null {
  if (node.type === 'StringLiteral') return unescape(source, node.start + 1, node.end - 1);
  if (node.type === 'TemplateLiteral') {
    return join(nodesIn(node.quasis).flatMap((quasi, index) => [...(index ? [sign(gap, quasi.start)] : []), unescape(source, quasi.start, quasi.end)]));
  }
  if (node.type === 'BinaryExpression' && node.operator === '+') {
    const [left, right] = [node.left as SyntaxNode, node.right as SyntaxNode].map((side) => textOf(side, source));
    return left || right ? join([left ?? sign(gap, node.start), right ?? sign(gap, node.end - 1)]) : null;
  }
  if (/^(TSAsExpression|TSSatisfiesExpression|TSNonNullExpression|ParenthesizedExpression)$/.test(node.type)) return textOf(node.expression as SyntaxNode, source);
  return null;
}

const nameOf = (key: unknown) => (isNode(key) ? String(key.name ?? key.value ?? '') : '');

const inline = /^(a|abbr|b|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|u|Link|Trans)$/;

/** The words of an element: what stands inline is one text with what is around it. */
function textInElement(node: SyntaxNode, source: string): Passage {
  return join(
    nodesIn(node.children).flatMap((child): Passage[] => {
      if (child.type === 'JSXText') return [slice(source, child.start, child.end)];
      if (child.type === 'JSXExpressionContainer') return [textOf(child.expression as SyntaxNode, source) ?? sign(gap, child.start)];
      if (child.type !== 'JSXElement' && child.type !== 'JSXFragment') return [];
      const name = nameOf((child.openingElement as SyntaxNode | undefined)?.name);
      if (name === 'code') return [sign(gap, child.start)];
      if (name === 'br') return [sign(' ', child.start)];
      const text = textInElement(child, source);
      return child.type === 'JSXFragment' || inline.test(name) ? [text] : [sign('\n\n', child.start), text, sign('\n\n', child.end - 1)];
    }),
  );
}

/** Attributes whose text is for people. */
const spoken = /^(title|alt|label|placeholder|content|aria-(label|description|placeholder|roledescription|valuetext)|.*(text|message|heading|description|copy|regret|caption|note|children))$/i;

/** Names of attributes and members whose text is for machines. */
const unspoken = /^(class(Name|es|Names)?|style|id|key|href|src|srcset|d|type|rel|target|role|data-.*|testId)$/;

/** The language that a member names: `locale: 'de'` in an object, or the key of what is in it (`{ de: { … } }`). */
const isTag = (text: string) => /^[a-z]{2}([-_]\w+)?$/i.test(text);
const isChecked = (text: string) => isTag(text) && checkedLanguages.includes(text.slice(0, 2).toLowerCase());

/** Is it for people? A path, a class or a key is not. */
const isProse = (text: string) => /\p{L}[^]*\s[^]*\p{L}/u.test(text) || /^\p{Lu}\p{L}+[.!?…]*\s*(\p{Extended_Pictographic}|$)/u.test(text.trim()) || /[\u3040-\u30ff\u4e00-\u9fff]{3}/u.test(text);

const parts = ['regret', 'responsibility', 'repair', 'harm'];

/** An object as a value, with the place of each text in it. */
function valueOf(node: SyntaxNode, source: string, path: string, passages: Record<string, Passage>, unknown: string[]): unknown {
  const inside = (key: string | number) => (path ? `${path}.${key}` : String(key));
  if (node.type === 'ObjectExpression') {
    return Object.fromEntries(
      nodesIn(node.properties).flatMap((property): [string, unknown][] => {
        // What is spread in, or named by a variable, may be anything.
        if (property.type !== 'ObjectProperty' || property.computed) return unknown.push(property.type === 'ObjectMethod' ? inside(nameOf(property.key)) : path), [];
        const key = nameOf(property.key);
        return [[key, valueOf(property.value as SyntaxNode, source, inside(key), passages, unknown)]];
      }),
    );
  }
  if (node.type === 'ArrayExpression') return nodesIn(node.elements).map((element, index) => valueOf(element, source, inside(index), passages, unknown));
  if (node.type === 'NumericLiteral' || node.type === 'BooleanLiteral') return node.value;
  if (node.type === 'NullLiteral') return undefined;
  if (/^(TSAsExpression|TSSatisfiesExpression|TSNonNullExpression|ParenthesizedExpression)$/.test(node.type)) return valueOf(node.expression as SyntaxNode, source, path, passages, unknown);
  const text = textOf(node, source);
  if (!text) return void unknown.push(path);
  passages[path] = text;
  return text.text;
}

const untold = /^(ImportDeclaration|ExportAllDeclaration|TSLiteralType|TSExternalModuleReference|Directive|DirectiveLiteral|ImportExpression|TSModuleDeclaration|TSImportType)$/;
const tagsOfTexts = /^(html|md|markdown|t|msg|msgid|i18n|text)$/;

const options: ParserOptions = { sourceType: 'unambiguous', errorRecovery: true, allowReturnOutsideFunction: true, allowAwaitOutsideFunction: true, allowUndeclaredExports: true, attachComment: false };

function syntaxOf(source: string, extension: string): SyntaxNode {
  if (/^\.json/.test(extension)) return parseExpression(source, { errorRecovery: true, attachComment: false }) as unknown as SyntaxNode;
  const types = /^\.[mc]?tsx?$/.test(extension);
  const jsx = !/^\.[mc]?ts$/.test(extension);
  return parse(source, { ...options, plugins: [...(types ? (['typescript'] as const) : []), ...(jsx ? (['jsx'] as const) : []), 'decorators'] }).program as unknown as SyntaxNode;
}

/**
 * Finds what is for people in JavaScript, TypeScript, JSX and JSON: strings that are prose, the text of elements, and apologies.
 * Names of things are no prose: imports, keys, types, classes, addresses. Nothing is run.
 *
 * @throws SyntaxError where it can't be parsed
 */
export function readScript(source: string, extension: string): FileTexts {
  const passages: Passage[] = [];
  const apologies: FoundApology[] = [];
  let locale: string | undefined;
  let inside: string | undefined;
  const take = (passage: Passage) => isProse(passage.text) && passages.push({ ...passage, locale: inside });
  const visitIn = (tag: string | undefined, node: SyntaxNode) => {
    const around = inside;
    inside = tag ?? inside;
    visit(node);
    inside = around;
  };

  const visit = (node: SyntaxNode): void => {
    if (untold.test(node.type)) return;
    if (node.type === 'CallExpression' && /^console\./.test(source.slice((node.callee as SyntaxNode).start, (node.callee as SyntaxNode).end))) return;
    if (node.type === 'TaggedTemplateExpression' && !tagsOfTexts.test(source.slice((node.tag as SyntaxNode).start, (node.tag as SyntaxNode).end))) return;
    if (node.type === 'JSXAttribute') {
      const { value } = node;
      if (isNode(value) && value.type === 'StringLiteral') return void (spoken.test(nameOf(node.name)) && take(slice(source, value.start + 1, value.end - 1)));
      if (unspoken.test(nameOf(node.name)) || nameOf(node.name) === 'name') return;
    }
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      take(textInElement(node, source));
      return elementParts(node);
    }
    if (node.type === 'ObjectProperty') {
      const key = nameOf(node.key);
      const value = node.value as SyntaxNode;
      if (unspoken.test(key) && textOf(value, source)) return;
      return visitIn(isChecked(key) ? key : undefined, value);
    }
    if (node.type === 'ObjectExpression') {
      const members = nodesIn(node.properties);
      const said = members.find(({ key, value }) => isNode(value) && value.type === 'StringLiteral' && ((nameOf(key) === 'locale' && isTag(String(value.value))) || (/^(lang|language|tag)$/.test(nameOf(key)) && isChecked(String(value.value)))));
      const tag = said && String((said.value as SyntaxNode).value);
      locale ??= tag;
      const keys = members.map(({ key }) => nameOf(key));
      if (parts.filter((part) => keys.includes(part)).length >= 2) {
        const found: Record<string, Passage> = {};
        const unknown: string[] = [];
        const apology = valueOf(node, source, '', found, unknown) as Apology;
        apologies.push({ apology, start: node.start, passages: found, unknown, locale: tag ?? inside });
        return;
      }
      return members.forEach((member) => visitIn(tag, member));
    }
    const text = textOf(node, source);
    if (text) {
      take(text);
      if (node.type === 'TemplateLiteral') nodesIn(node.expressions).forEach(visit);
      return;
    }
    childrenOf(node).forEach(visit);
  };

  /** The texts of an element are taken with its own; what is left are attributes and programs in it. */
  const elementParts = (node: SyntaxNode): void => {
    nodesIn((node.openingElement as SyntaxNode | undefined)?.attributes).forEach(visit);
    for (const child of nodesIn(node.children)) {
      if (child.type === 'JSXElement' || child.type === 'JSXFragment') elementParts(child);
      else if (child.type === 'JSXExpressionContainer' && !textOf(child.expression as SyntaxNode, source)) visit(child.expression as SyntaxNode);
    }
  };

  visit(syntaxOf(source, extension));
  return { passages, apologies, locale };
}
