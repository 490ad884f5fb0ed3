// Styles are written to be read and sent to be small: white space in styled templates goes when a package is built.
const tags = new Set(['styled', 'css', 'keyframes', 'createGlobalStyle']);

/** Takes out what means nothing in CSS. Quoted text stays as it is, and so does a space that could join or part two tokens. */
export function minifyCss(text) {
  return text
    // An apostrophe in a comment opens no quotation.
    .replace(/\/\*.*?\*\/|("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')/gs, (_, quoted = ' ') => quoted)
    .split(/("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')/)
    .map((piece, at) => (at % 2 === 1 ? piece : piece
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/(?<![\w.])0(?=\.\d)/g, '')
      .replace(/;+\}/g, '}')))
    .join('');
}

function rootName(node) {
  if (node.type === 'CallExpression') return rootName(node.callee);
  if (node.type === 'MemberExpression') return rootName(node.object);
  return node.type === 'Identifier' ? node.name : '';
}

function* templatesIn(node) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && tags.has(rootName(node.tag))) yield node.quasi;
  for (const child of Object.values(node)) {
    if (Array.isArray(child)) for (const item of child) yield* templatesIn(item);
    else yield* templatesIn(child);
  }
}

/** @returns {import('rollup').Plugin} */
export function minifyStyles() {
  return {
    name: 'humble-pie-minify-styles',
    transform(code) {
      if (!code.includes('styled-components')) return null;
      const templates = [...templatesIn(this.parse(code))];
      const edits = templates.flatMap(({ quasis }) => quasis.map(({ start, end }, at) => {
        const text = minifyCss(code.slice(start, end));
        // The ends of the whole template are free; next to an interpolation a space may matter.
        return { start, end, text: at === 0 && at === quasis.length - 1 ? text.trim() : at === 0 ? text.trimStart() : at === quasis.length - 1 ? text.trimEnd() : text };
      }));
      const minified = edits.sort((a, b) => b.start - a.start).reduce((result, { start, end, text }) => result.slice(0, start) + text + result.slice(end), code);
      return { code: minified, map: null };
    },
  };
}
