/** What is a function inside a styled template runs on every render, and reads a theme that server components don't have. */
export const staticStyles = {
  meta: {
    type: 'problem',
    docs: { description: 'forbid functions inside styled templates' },
    messages: {
      dynamic: 'This style is computed from props. In a server component props.theme is undefined, and each value makes a class of its own. '
        + 'Put the state into a data attribute (&[data-tone=\'0\']) and colours into CSS variables.',
    },
    schema: [],
  },
  create(context) {
    const tags = new Set(['styled', 'css', 'keyframes', 'createGlobalStyle']);
    function rootOf(node) {
      if (node.type === 'CallExpression') return rootOf(node.callee);
      return node.type === 'MemberExpression' ? rootOf(node.object) : node;
    }
    return {
      'TaggedTemplateExpression > TemplateLiteral > :function'(node) {
        const root = rootOf(node.parent.parent.tag);
        if (root.type === 'Identifier' && tags.has(root.name)) context.report({ node, messageId: 'dynamic' });
      },
    };
  },
};
