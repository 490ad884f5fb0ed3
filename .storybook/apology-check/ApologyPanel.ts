import { createElement as h, type CSSProperties, type ReactElement } from 'react';
import { AddonPanel, Badge } from 'storybook/internal/components';
import { addons, types, useAddonState, useChannel } from 'storybook/manager-api';
import { addonId, reportEvent, type ApologyReport } from './ApologyReport.js';

const look = {
  panel: { padding: '1rem 1.25rem', maxWidth: '60rem', lineHeight: 1.5, fontSize: '0.875rem' },
  head: { display: 'flex', alignItems: 'baseline', gap: '0.75rem', margin: '0 0 0.75rem' },
  score: { fontSize: '1.75rem', fontWeight: 800 },
  list: { listStyle: 'none', padding: 0, margin: '0 0 1.25rem' },
  item: { padding: '0.5rem 0', borderTop: '1px solid #e8d3bd' },
  level: { display: 'inline-block', minWidth: '3.5rem', fontWeight: 700 },
  rule: { fontFamily: 'ui-monospace, monospace', fontSize: '0.75rem', opacity: 0.8 },
  title: { fontSize: '0.875rem', fontWeight: 700, margin: '0 0 0.25rem' },
} as const satisfies Record<string, CSSProperties>;

const colors = { error: '#a83226', warn: '#8a5a00', info: '#604242' } as const;

const scoreOf = ({ score, needed }: NonNullable<ApologyReport['score']>) =>
  h('p', { style: look.head }, h('span', { style: look.score }, `${score}`), h('span', null, needed ? `of 100; ${needed} are needed here${score < needed ? ', so it is not enough yet' : ''}` : 'of 100'));

const missingOf = ({ missing }: NonNullable<ApologyReport['score']>) =>
  missing.length
    ? h(
        'section',
        { 'aria-label': 'Missing parts' },
        h('h2', { style: look.title }, 'Missing'),
        h('ul', { style: look.list }, missing.map(({ part, points, hint }) => h('li', { key: part, style: look.item }, h('strong', null, part), points ? ` (${points} points)` : '', `: ${hint}`))),
      )
    : null;

const findingsOf = (findings: ApologyReport['findings']) =>
  h(
    'section',
    { 'aria-label': 'Findings' },
    h('h2', { style: look.title }, findings.length ? 'Say it better' : 'Nothing in it only sounds like an apology.'),
    h(
      'ul',
      { style: look.list },
      findings.map(({ ruleId, severity, path, text, why, better }, index) =>
        h(
          'li',
          { key: index, style: look.item },
          h('div', null, h('span', { style: { ...look.level, color: colors[severity] } }, severity), text ? h('strong', null, `“${text}” `) : '', h('span', { style: look.rule }, `${path ? `${path} · ` : ''}${ruleId}`)),
          h('div', null, why),
          h('div', null, '→ ', h('em', null, better)),
        ),
      ),
    ),
  );

function Content(): ReactElement {
  const [report] = useAddonState<ApologyReport | null>(addonId, null);
  if (!report) return h('p', { style: look.panel }, 'This story has no apology.');
  return h('div', { style: look.panel }, report.score && scoreOf(report.score), findingsOf(report.findings), report.score && missingOf(report.score));
}

/** It listens whether or not its panel is open, so that the number is right. */
function Title(): ReactElement {
  const [report, setReport] = useAddonState<ApologyReport | null>(addonId, null);
  useChannel({ [reportEvent]: (next: ApologyReport | null) => setReport(next) });
  const count = (report?.findings ?? []).filter(({ severity }) => severity !== 'info').length;
  return h('div', { style: { display: 'flex', alignItems: 'center', gap: '0.4em' } }, 'Apology check', count > 0 && h(Badge, { compact: true }, count));
}

/** Puts the panel beside every story. */
export const registerApologyPanel = () =>
  addons.register(addonId, () => {
    addons.add(addonId, {
      type: types.PANEL,
      title: () => h(Title),
      match: ({ viewMode }) => viewMode === 'story',
      render: ({ active }) => h(AddonPanel, { active: Boolean(active), children: h(Content) }),
    });
  });
