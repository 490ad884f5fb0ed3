/**
 * Every styled component names its `componentId`. Left to itself styled-components counts, and a server that
 * imports everything counts otherwise than a browser from whose bundle a component was shaken.
 */
export const componentId = {
  meta: {
    type: 'problem',
    docs: { description: 'require .withConfig({ componentId: \'hp-…\' }) on every styled component' },
    messages: {
      missing: 'This styled component has no componentId. Its class name would differ between server and browser, a hydration error. '
        + 'Write {{ base }}.withConfig({ componentId: \'hp-…\' })`…`.',
      prefix: 'This componentId does not begin with "hp-". It could meet a class of the site. Begin it with "hp-".',
    },
    schema: [],
  },
  create(context) {
    let imported = false;
    const isStyled = (node) => imported && node.type === 'Identifier' && node.name === 'styled';
    const isBase = (node) => (node.type === 'MemberExpression' && isStyled(node.object)) || (node.type === 'CallExpression' && isStyled(node.callee));

    /** Walks `styled.a.attrs(…).withConfig(…)` back to `styled.a`. */
    function readChain(node) {
      let config = null;
      let current = node;
      while (!isBase(current)) {
        if (current.type !== 'CallExpression' || current.callee.type !== 'MemberExpression') return null;
        if (current.callee.property.name === 'withConfig') [config] = current.arguments;
        current = current.callee.object;
      }
      return { base: current, config };
    }

    function inspect(node, tag) {
      const chain = readChain(tag);
      if (!chain) return;
      const id = chain.config?.properties?.find((property) => property.key?.name === 'componentId')?.value;
      if (!id) context.report({ node, messageId: 'missing', data: { base: context.sourceCode.getText(chain.base) } });
      else if (!String(id.value ?? id.quasis?.[0]?.value.raw ?? 'hp-').startsWith('hp-')) context.report({ node: id, messageId: 'prefix' });
    }

    return {
      ImportDeclaration(node) {
        if (node.source.value === 'styled-components') imported ||= node.specifiers.some((specifier) => specifier.local.name === 'styled');
      },
      TaggedTemplateExpression: (node) => inspect(node, node.tag),
      // styled.div({ … }) and styled.div(): styles as an object, with the chain as the callee.
      CallExpression(node) {
        const { callee } = node;
        const method = callee.type === 'MemberExpression' && ['withConfig', 'attrs'].includes(callee.property.name);
        if (!method && !isBase(node) && readChain(callee)) inspect(node, callee);
      },
    };
  },
};
