import { createElement as h, type CSSProperties, type ReactElement, type ReactNode } from 'react';
import { AddonPanel, SyntaxHighlighter } from 'storybook/internal/components';
import { addons, types, useAddonState, useChannel } from 'storybook/manager-api';
import { handOverEvent, handOverId, type HandOver } from './HandOver.js';

const look = {
  panel: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(24rem, 100%), 1fr))', gap: '1rem 2rem', padding: '1rem 1.25rem', fontSize: '0.875rem', lineHeight: 1.5 },
  part: { minWidth: 0 },
  title: { margin: '0 0 0.25rem', fontSize: '1rem', fontWeight: 700 },
  text: { margin: '0 0 0.5rem' },
  empty: { padding: '2rem', textAlign: 'center' },
} as const satisfies Record<string, CSSProperties>;

const configName = 'humble-pie.config.json';
const command = `npx --package @humble-pie/static humble-pie build --config ${configName} --out public/errors`;

const code = (language: 'jsx' | 'json' | 'bash', text: string) => h(SyntaxHighlighter, { language, copyable: true, bordered: true, padded: true, children: text });
const part = (title: string, ...content: ReactNode[]) => h('section', { style: look.part, 'aria-label': title }, h('h2', { style: look.title }, title), ...content);
const text = (...content: ReactNode[]) => h('p', { style: look.text }, ...content);

function Content(): ReactElement {
  const [page] = useAddonState<HandOver | null>(handOverId, null);
  if (!page) return h('p', { style: look.empty }, 'Only pages are handed over from here. Choose a story under Pages, or press ', h('strong', null, 'Show code'), ' on a docs page.');
  return h(
    'div',
    { style: look.panel },
    part('For an app with React', text('With what you chose in the toolbar and the controls.'), code('jsx', page.code)),
    page.config &&
      part(
        'As a finished file',
        text('Save this as ', h('a', { href: `data:application/json,${encodeURIComponent(page.config)}`, download: configName }, configName), '.'),
        code('json', page.config),
        text('This writes ', h('strong', null, page.file), ', one file that needs nothing else:'),
        code('bash', command),
        page.left && page.left.length > 0 && text(`Not in the file, since only an app knows it: ${page.left.join(', ')}.`),
      ),
  );
}

/** It listens whether or not its panel is open. */
function Title(): ReactElement {
  const [, setPage] = useAddonState<HandOver | null>(handOverId, null);
  useChannel({ [handOverEvent]: (next: HandOver | null) => setPage(next) });
  return h('span', null, 'Hand over');
}

/** Puts the panel beside every story. */
export const registerHandOverPanel = () =>
  addons.register(handOverId, () => {
    addons.add(handOverId, {
      type: types.PANEL,
      title: () => h(Title),
      match: ({ viewMode }) => viewMode === 'story',
      render: ({ active }) => h(AddonPanel, { active: Boolean(active), children: h(Content) }),
    });
  });
