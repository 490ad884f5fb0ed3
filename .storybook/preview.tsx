import { HumblePieProvider } from '@humble-pie/react';
import * as themes from '@humble-pie/react/themes';
import type { Decorator, Preview, StoryContext } from '@storybook/react-vite';
import { Fragment, useEffect } from 'react';
import { action } from 'storybook/actions';
import { withApologyCheck } from './apology-check/withApologyCheck.js';
import { DocsPage } from './DocsPage.js';
import { docsGlobals } from './docs-globals.js';
import { codeOf } from './hand-over/codeOf.js';
import { withHandOver } from './hand-over/withHandOver.js';
import { lengthened } from './lengthened.js';
import { mirrored } from './mirrored.js';
import { answerStyles, emulateMotion } from './motion.js';
import { showScheme } from './showScheme.js';
import { Surface } from './Surface.js';
import { toolbarProps } from './toolbarProps.js';

type Icon = 'paintbrush' | 'mirror' | 'lightning' | 'transfer' | 'speaker' | 'globe' | 'paragraph' | 'photo' | 'eyeclose' | 'component';

/** A choice of the toolbar; with a key, that key takes the next one, and with Shift the one before. Only those have room for words. */
const toolbar = (title: string, icon: Icon, items: { value: string; title: string }[], key?: string) => ({
  description: title,
  toolbar: {
    icon,
    items,
    dynamicTitle: Boolean(key),
    ...(key && {
      title,
      shortcuts: {
        next: { label: `Next: ${title.toLowerCase()}`, keys: [key] },
        previous: { label: `Previous: ${title.toLowerCase()}`, keys: ['shift', key] },
        reset: { label: `Reset: ${title.toLowerCase()}`, keys: ['alt', 'shift', key] },
      },
    }),
  },
});

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
  showScheme(globals.scheme);
  const defaults = {
    // Each look is a first sight: a designer's tenth one is not a visitor's, and pages that are looked at often grow calm.
    views: 1,
    ...(globals.words === 'longer' && { locale: lengthened.tag, locales: [lengthened] }),
    ...(rtl && { locale: mirrored.tag, locales: [mirrored] }),
    ...toolbarProps(globals),
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

/** What a reader may do to text: nothing may be cut. */
const readers: Readonly<Record<string, string>> = {
  wide: '[data-hp-theme] *{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}[data-hp-theme] p{margin-bottom:2em!important}',
  large: 'html{font-size:200%}',
};

const withSpacing: Decorator = (Story, { globals }) => (
  <>
    {readers[globals.spacing] && <style>{readers[globals.spacing]}</style>}
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
  decorators: [withHandOver, withApologyCheck, withMotion, withSpacing, withDefaults],
  initialGlobals: { theme: 'bakery', scheme: 'auto', motion: 'system', direction: 'ltr', words: 'english', spacing: 'normal', tone: 'auto', intensity: 'auto', calm: 'off', layout: 'story', ...docsGlobals() },
  globalTypes: {
    theme: toolbar('Theme', 'paintbrush', Object.keys(themes).map((id) => ({ value: id, title: named(id) })), 'H'),
    scheme: toolbar('Colour scheme', 'mirror', [
      { value: 'auto', title: 'Scheme of the system' },
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ], 'L'),
    tone: toolbar('Tone', 'speaker', [
      { value: 'auto', title: 'Tone by severity' },
      { value: '0', title: 'Tone 0, plain' },
      { value: '1', title: 'Tone 1, warm' },
      { value: '2', title: 'Tone 2, light' },
      { value: '3', title: 'Tone 3, playful' },
    ], 'J'),
    intensity: toolbar('Picture', 'photo', [
      { value: 'auto', title: 'Picture by tone' },
      { value: 'playful', title: 'Playful' },
      { value: 'full', title: 'Full' },
      { value: 'outline', title: 'Outline' },
    ]),
    calm: toolbar('Calm', 'eyeclose', [
      { value: 'off', title: 'Any visitor' },
      { value: 'on', title: 'A visitor who asked for calm' },
    ]),
    layout: toolbar('Layout', 'component', [
      { value: 'story', title: 'Layout of the story' },
      { value: 'page', title: 'Whole page' },
      { value: 'embedded', title: 'Embedded' },
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
    spacing: toolbar('Text', 'paragraph', [
      { value: 'normal', title: 'Text of the theme' },
      { value: 'wide', title: 'Spacing of WCAG 1.4.12' },
      { value: 'large', title: 'Text at 200 %' },
    ]),
    direction: toolbar('Direction', 'transfer', [
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
  },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'none' },
    docs: {
      container: DocsPage,
      // A page is a document's one `main`: in a docs page each stands in a frame of its own.
      story: { inline: false, height: '600px' },
      codePanel: true,
      source: { transform: (code: string, { title, args, globals }: StoryContext) => (title.startsWith('Pages/') ? codeOf(title, { ...toolbarProps(globals), ...args }) : code) },
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
        card: size('Card, 320 × 256 (or 1280 × 1024 at 400 %)', 320, 256, 'other'),
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
