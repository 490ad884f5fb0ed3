import { HumblePieProvider } from '@humble-pie/react';
import * as themes from '@humble-pie/react/themes';
import type { Decorator, Preview } from '@storybook/react-vite';
import { Fragment, useEffect } from 'react';
import { action } from 'storybook/actions';
import { withApologyCheck } from './apology-check/withApologyCheck.js';
import { brand } from './brand.js';
import { docsGlobals } from './docs-globals.js';
import { lengthened } from './lengthened.js';
import { mirrored } from './mirrored.js';
import { answerStyles, emulateMotion } from './motion.js';
import { Surface } from './Surface.js';

const toolbar = (title: string, icon: 'paintbrush' | 'mirror' | 'lightning' | 'transfer' | 'speaker' | 'globe' | 'paragraph', items: { value: string; title: string }[]) => ({ description: title, toolbar: { title, icon, items, dynamicTitle: true } });

const named = (id: string) => id.charAt(0).toUpperCase() + id.slice(1);

/** A link in a story would open Storybook in its own frame; it is logged instead. `''` loads the page again, and may. */
const stayHere = (event: Event) => {
  const target = event.target as Element;
  const link = target.closest<HTMLAnchorElement>('#storybook-root a[href], .sb-story a[href]');
  const form = event.type === 'submit' ? target.closest<HTMLFormElement>('#storybook-root form[action], .sb-story form[action]') : null;
  if (event.defaultPrevented || (!link?.getAttribute('href') && !form)) return;
  event.preventDefault();
  action('goes to')(link ? link.getAttribute('href') : `${form!.getAttribute('action')}?${new URLSearchParams(new FormData(form!) as never)}`);
};
document.addEventListener('click', stayHere);
document.addEventListener('submit', stayHere);

/** The toolbar's choices as the defaults of an app: what a story sets itself wins. */
const withDefaults: Decorator = (Story, { globals, parameters, viewMode }) => {
  const theme = themes[globals.theme as keyof typeof themes] ?? themes.bakery;
  const rtl = globals.direction === 'rtl';
  const defaults = {
    theme,
    colorScheme: globals.scheme,
    // Each look is a first sight: a designer's tenth one is not a visitor's, and pages that are looked at often grow calm.
    views: 1,
    ...(globals.words === 'longer' && { locale: lengthened.tag, locales: [lengthened] }),
    ...(rtl && { locale: mirrored.tag, locales: [mirrored] }),
    ...(globals.tone !== 'auto' && { tone: Number(globals.tone) as 0 | 1 | 2 | 3 }),
  };
  const story = <Story />;
  return (
    <HumblePieProvider {...defaults}>
      {parameters.surface ? (
        <Surface theme={theme} scheme={globals.scheme} dir={rtl ? 'rtl' : 'ltr'} as={viewMode === 'docs' ? 'div' : 'main'}>
          {story}
        </Surface>
      ) : (
        story
      )}
    </HumblePieProvider>
  );
};

/** Before the story renders, so that it never moves first; once more after, for the styles that came with it. */
const withMotion: Decorator = (Story, { globals }) => {
  emulateMotion(globals.motion);
  useEffect(answerStyles);
  return (
    <Fragment key={globals.motion}>
      <Story />
    </Fragment>
  );
};

/** As wide as a reader may set text: nothing may be cut. */
const withSpacing: Decorator = (Story, { globals }) => (
  <>
    {globals.spacing === 'wide' && <style>{'[data-hp-theme] *{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}[data-hp-theme] p{margin-bottom:2em!important}'}</style>}
    <Story />
  </>
);

const size = (name: string, width: number, height: number, type: 'desktop' | 'tablet' | 'mobile' | 'other') => ({ name, styles: { width: `${width}px`, height: `${height}px` }, type });

/** What a visitor did to one story, such as to tick "Just the facts", is not done to the next. */
const forget = () => {
  for (const key of Object.keys(localStorage)) if (/^hp-(\d|calm$)/.test(key)) localStorage.removeItem(key);
};

const preview: Preview = {
  tags: ['autodocs'],
  beforeEach: forget,
  decorators: [withApologyCheck, withMotion, withSpacing, withDefaults],
  initialGlobals: { theme: 'bakery', scheme: 'auto', motion: 'system', direction: 'ltr', words: 'english', spacing: 'normal', tone: 'auto', ...docsGlobals() },
  globalTypes: {
    theme: toolbar('Theme', 'paintbrush', Object.keys(themes).map((id) => ({ value: id, title: named(id) }))),
    scheme: toolbar('Colour scheme', 'mirror', [
      { value: 'auto', title: 'Scheme of the system' },
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
    motion: toolbar('Motion', 'lightning', [
      { value: 'system', title: 'Motion as the system says' },
      { value: 'reduced', title: 'Reduced motion' },
      { value: 'off', title: 'Paused by the visitor' },
    ]),
    words: toolbar('Length of words', 'globe', [
      { value: 'english', title: 'English' },
      { value: 'longer', title: 'Accents, 60 % longer' },
    ]),
    spacing: toolbar('Text spacing', 'paragraph', [
      { value: 'normal', title: 'Spacing of the theme' },
      { value: 'wide', title: 'Spacing of WCAG 1.4.12' },
    ]),
    direction: toolbar('Direction', 'transfer', [
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
    tone: toolbar('Tone', 'speaker', [
      { value: 'auto', title: 'Tone by severity' },
      { value: '0', title: 'Tone 0, plain' },
      { value: '1', title: 'Tone 1, warm' },
      { value: '2', title: 'Tone 2, light' },
      { value: '3', title: 'Tone 3, playful' },
    ]),
  },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'none' },
    docs: {
      theme: brand,
      // A page is a document's one `main`: in a docs page each stands in a frame of its own.
      story: { inline: false, height: '600px' },
      codePanel: true,
    },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Gallery',
          ['Pages', 'Themes', '*'],
          'Pages',
          ['NotFound', 'ServerError', 'Maintenance', 'Unavailable', 'SignInRequired', 'Forbidden', 'Timeout', 'Gone', 'TooLarge', 'Teapot', 'TooManyRequests', 'LegallyBlocked', 'BadGateway', 'Offline', 'NewVersion'],
          'Guides',
          ['Theming', 'Tone', 'Apologising', 'Incidents', 'Bringing visitors back', 'Making good and learning', 'Draw your own scene', '*'],
          'Components',
          ['ErrorPage', 'Apology', 'IncidentTimeline', 'AutoReturn', 'Parade', 'MakeGood', 'Postmortem', 'PostmortemLibrary', 'Countdown', 'Parallax', '*'],
          'Adapters',
          'Art',
        ],
      },
    },
    backgrounds: { disable: true },
    viewport: {
      options: {
        desktop: size('Desktop, 1440 × 900', 1440, 900, 'desktop'),
        laptop: size('Laptop, 1024 × 768', 1024, 768, 'desktop'),
        wall: size('4K, 3840 × 2160', 3840, 2160, 'desktop'),
        phone: size('Phone, 390 × 844', 390, 844, 'mobile'),
        small: size('Small phone, 320 × 568', 320, 568, 'mobile'),
        card: size('Card, 320 × 256', 320, 256, 'other'),
      },
    },
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      config: {
        rules: [
          // Storybook leaves it out, because parts of pages have no landmarks; these are whole pages.
          { id: 'region', enabled: true },
          { id: 'target-size', enabled: true },
        ],
      },
    },
  },
};

export default preview;
