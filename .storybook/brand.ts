import { create } from 'storybook/theming';

/** The pie with one slice beside it, in the brand's colours. */
const logo = (words: string) =>
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 208 48" width="208" height="48">' +
  '<g stroke="#33161c" stroke-width="3" stroke-linejoin="round" stroke-linecap="round">' +
  '<path fill="#f29748" d="M24 26V6a20 20 0 1 0 20 20z"/><path fill="#d63f30" d="M30 20V4a16 16 0 0 1 16 16z"/>' +
  '<path fill="none" d="M13 17l8 9M9 28l13 8M24 26l-12 12"/></g>' +
  `<text x="58" y="32" font-family="ui-rounded,Nunito,system-ui,sans-serif" font-size="23" font-weight="800" letter-spacing="-.4" fill="${words}">Humble Pie</text></svg>`;

const schemes = {
  light: {
    colorPrimary: '#a83226',
    colorSecondary: '#a83226',
    appBg: '#fff5e3',
    appContentBg: '#fffdf9',
    appPreviewBg: '#fffdf9',
    appBorderColor: '#e8d3bd',
    barBg: '#fffaf0',
    barTextColor: '#604242',
    barSelectedColor: '#a83226',
    barHoverColor: '#a83226',
    textColor: '#33161c',
    textMutedColor: '#604242',
    textInverseColor: '#fffaf0',
    inputBg: '#fffdf9',
    inputBorder: '#cfb5a3',
    inputTextColor: '#33161c',
  },
  dark: {
    colorPrimary: '#d2604e',
    colorSecondary: '#d2604e',
    appBg: '#1a0f13',
    appContentBg: '#23151a',
    appPreviewBg: '#23151a',
    appBorderColor: '#4d343a',
    barBg: '#2a1a20',
    barTextColor: '#d9bfae',
    barSelectedColor: '#ffc46b',
    barHoverColor: '#ffc46b',
    textColor: '#fff1de',
    textMutedColor: '#d9bfae',
    textInverseColor: '#1a0f13',
    inputBg: '#1a0f13',
    inputBorder: '#7d6064',
    inputTextColor: '#fff1de',
  },
} as const;

const brandBy = (base: 'light' | 'dark') =>
  create({
    base,
    brandTitle: 'Humble Pie',
    brandImage: `data:image/svg+xml,${encodeURIComponent(logo(schemes[base].textColor))}`,
    brandUrl: './',
    brandTarget: '_self',
    fontBase: 'ui-rounded, Nunito, system-ui, sans-serif',
    fontCode: 'ui-monospace, monospace',
    appBorderRadius: 10,
    inputBorderRadius: 8,
    ...schemes[base],
  });

const brands = { light: brandBy('light'), dark: brandBy('dark') };

/** Storybook's own frame and its docs pages, in the colours of the bakery theme; `auto` is as the system says. */
export const brand = (scheme: 'auto' | 'light' | 'dark' = 'auto') => brands[scheme === 'auto' ? (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light') : scheme];
