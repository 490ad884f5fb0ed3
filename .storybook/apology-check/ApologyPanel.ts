import type { ApologyPart, FindingSeverity } from '@humble-pie/core';
import { createElement as h, useState, type CSSProperties, type ReactElement } from 'react';
import { AddonPanel, Badge } from 'storybook/internal/components';
import { addons, types, useAddonState, useChannel } from 'storybook/manager-api';
import { useTheme as useEmotionTheme, type StorybookTheme } from 'storybook/theming';
import { addonId, reportEvent, type ApologyReport } from './ApologyReport.js';

const look = {
  panel: { display: 'grid', gap: '1.25rem', padding: '1rem 1.25rem 1.5rem', maxWidth: '56rem', lineHeight: 1.5, fontSize: '0.875rem' },
  head: { display: 'grid', gridTemplateColumns: 'auto minmax(8rem, 1fr)', gap: '0.25rem 1rem', alignItems: 'center' },
  score: { gridRow: 'span 2', fontSize: '2.25rem', fontWeight: 800, lineHeight: 1, fontVariantNumeric: 'tabular-nums' },
  track: { position: 'relative', height: '0.5rem', borderRadius: 99 },
  fill: { height: '100%', borderRadius: 99 },
  tick: { position: 'absolute', top: '-0.25rem', width: 2, height: '1rem', background: 'currentColor' },
  list: { display: 'grid', gap: '0.5rem', listStyle: 'none', padding: 0, margin: 0 },
  item: { padding: '0.625rem 0.875rem', borderWidth: '1px 1px 1px 4px', borderStyle: 'solid', borderRadius: 8 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '0.25rem 0.75rem', alignItems: 'baseline' },
  end: { marginInlineStart: 'auto', fontFamily: 'ui-monospace, monospace', fontSize: '0.75rem' },
  mark: { padding: '0 0.2em', borderRadius: 3, fontWeight: 700 },
  title: { fontSize: '1rem', fontWeight: 700, margin: '0 0 0.5rem' },
  text: { margin: 0 },
  better: { flex: '1 1 16rem', margin: 0 },
  copy: { padding: '0.25rem 0.75rem', borderWidth: 1, borderStyle: 'solid', borderRadius: 99, background: 'none', color: 'inherit', font: 'inherit', fontSize: '0.8125rem', cursor: 'pointer' },
  empty: { maxWidth: '32rem', margin: '0 auto', padding: '2rem 1.25rem', textAlign: 'center', lineHeight: 1.5, fontSize: '0.875rem' },
} as const satisfies Record<string, CSSProperties>;

/** Worst first, in words that say what a finding does to the apology. */
const levels = {
  error: { label: 'Undoes it', light: '#a83226', dark: '#ff9d8a' },
  warn: { label: 'Weakens it', light: '#855300', dark: '#ffc46b' },
  info: { label: 'Could be better', light: '#55605c', dark: '#bcb3ad' },
} as const satisfies Record<FindingSeverity, unknown>;
const order = Object.keys(levels);
const good = { light: '#23694f', dark: '#7fd1ae' } as const;

const parts: Readonly<Record<ApologyPart, string>> = {
  harm: 'What people could not do',
  regret: 'Regret',
  responsibility: 'Responsibility',
  repair: 'Repair',
  explanation: 'Explanation',
  prevention: 'Prevention',
  data: 'What became of data',
  nextUpdate: 'The next update',
  signer: 'Who signs',
  makeGood: 'What is given in return',
};

const useTheme = () => useEmotionTheme() as StorybookTheme;
const schemeOf = ({ base }: StorybookTheme) => (base === 'dark' ? 'dark' : 'light');

function Score({ score, needed }: NonNullable<ApologyReport['score']>): ReactElement {
  const theme = useTheme();
  const short = score < needed;
  return h(
    'div',
    { style: look.head },
    h('span', { style: { ...look.score, color: short ? levels.error[schemeOf(theme)] : undefined } }, `${score}`),
    h(
      'div',
      { role: 'meter', 'aria-label': 'Score of the apology', 'aria-valuemin': 0, 'aria-valuemax': 100, 'aria-valuenow': score, style: { ...look.track, background: theme.appBorderColor } },
      h('div', { style: { ...look.fill, width: `${score}%`, background: short ? levels.error[schemeOf(theme)] : good[schemeOf(theme)] } }),
      needed > 0 && h('div', { style: { ...look.tick, left: `${needed}%` } }),
    ),
    h('span', { role: 'status' }, needed ? `of 100. This severity asks for ${needed}${short ? `: ${needed - score} to go.` : ', and it has them.'}` : 'of 100. This severity asks for none in particular.'),
  );
}

/** A better wording can be taken to the control; a browser that refuses leaves it to be selected. */
function Copy({ text }: { text: string }): ReactElement {
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true), () => setCopied(false));
  return h('button', { type: 'button', style: look.copy, onClick: copy, onBlur: () => setCopied(false) }, copied ? 'Copied' : 'Copy');
}

function Findings({ findings }: Pick<ApologyReport, 'findings'>): ReactElement {
  const theme = useTheme();
  const scheme = schemeOf(theme);
  if (findings.length === 0) return h('p', { style: look.text }, h('strong', { style: { color: good[scheme] } }, '✓ '), 'Nothing in it only sounds like an apology.');
  const sorted = [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return h(
    'section',
    { 'aria-label': 'Say it better' },
    h('h2', { style: look.title }, 'Say it better'),
    h(
      'ul',
      { style: look.list },
      sorted.map(({ ruleId, severity, path, text, why, better }, index) => {
        const { label, [scheme]: color } = levels[severity];
        return h(
          'li',
          { key: index, style: { ...look.item, borderColor: theme.appBorderColor, borderLeftColor: color } },
          h('div', { style: look.row }, h('strong', { style: { color } }, label), text && h('mark', { style: { ...look.mark, color: 'inherit', background: `color-mix(in srgb, ${color} 22%, transparent)` } }, `“${text}”`), h('span', { style: { ...look.end, color: theme.textMutedColor } }, path ? `${path} · ${ruleId}` : ruleId)),
          h('p', { style: look.text }, why),
          h('div', { style: look.row }, h('p', { style: look.better }, 'Better: ', h('em', null, better)), h(Copy, { text: better })),
        );
      }),
    ),
  );
}

function Missing({ missing }: NonNullable<ApologyReport['score']>): ReactElement | null {
  const theme = useTheme();
  if (missing.length === 0) return null;
  return h(
    'section',
    { 'aria-label': 'What is missing' },
    h('h2', { style: look.title }, 'What is missing'),
    h(
      'ul',
      { style: look.list },
      missing.map(({ part, points, hint }) =>
        h(
          'li',
          { key: part, style: { ...look.item, borderColor: theme.appBorderColor } },
          h('div', { style: look.row }, h('strong', null, parts[part]), h('span', { style: { ...look.end, color: theme.textMutedColor } }, points ? `+${points} points` : 'owed')),
          h('p', { style: look.text }, hint),
        ),
      ),
    ),
  );
}

function Content(): ReactElement {
  const [report] = useAddonState<ApologyReport | null>(addonId, null);
  const theme = useTheme();
  if (!report) {
    return h(
      'div',
      { style: look.empty },
      h('p', null, h('strong', null, 'This story has no apology.')),
      h('p', { style: look.text }, 'Give it one with the control ', h('code', null, 'apology'), ', and it is checked here as you write. ', h('a', { href: './?path=/docs/guides-apologising--docs', style: { color: theme.color.secondary } }, 'What belongs in one')),
    );
  }
  return h('div', { style: look.panel }, report.score && h(Score, report.score), h(Findings, report), report.score && h(Missing, report.score));
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
