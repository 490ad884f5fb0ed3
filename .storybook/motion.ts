/** What the toolbar offers: the system's own setting, a system that prefers reduced motion, or a visitor who pressed "Pause motion". */
export type Motion = 'system' | 'reduced' | 'off';

const asks = /prefers-reduced-motion/;
const wantsMotion = /prefers-reduced-motion:\s*no-preference/;
/** Where the pages remember that their motion switch was pressed. */
const switchKey = 'hp-motion';

let shown: Motion | undefined;
let installed = false;
const queries = new Set<MediaQueryList>();

/** Script asks `matchMedia`: its answer is the toolbar's. Installed once, before anything has rendered. */
function answerScript() {
  if (installed) return;
  installed = true;
  const ask = window.matchMedia.bind(window);
  const { get: answer } = Object.getOwnPropertyDescriptor(MediaQueryList.prototype, 'matches')!;
  window.matchMedia = (media) => {
    const query = ask(media);
    if (!asks.test(media)) return query;
    queries.add(query);
    return Object.defineProperty(query, 'matches', { get: () => (shown === 'reduced' ? !wantsMotion.test(media) : answer!.call(query)) });
  };
}

const originals = new Map<MediaList, string>();

/** CSS can't be asked, so its media conditions are rewritten to what they would come to. */
function answerCss(rules: CSSRuleList) {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && (asks.test(rule.media.mediaText) || originals.has(rule.media))) {
      const original = originals.get(rule.media) ?? rule.media.mediaText;
      originals.set(rule.media, original);
      const wanted = shown === 'reduced' ? (wantsMotion.test(original) ? 'not all' : 'all') : original;
      if (rule.media.mediaText !== wanted) rule.media.mediaText = wanted;
    }
    if (rule instanceof CSSGroupingRule) answerCss(rule.cssRules);
  }
}

/** Again and again while reduced motion is shown: styles are added with each component that renders for the first time. */
export function answerStyles() {
  if (shown !== 'reduced' && originals.size === 0) return;
  for (const { cssRules } of document.styleSheets) answerCss(cssRules);
}

/** Shows every page below as someone with this setting sees it, live. */
export function emulateMotion(motion: Motion) {
  answerScript();
  if (motion === shown) return;
  shown = motion;
  // A switch that was pressed in one story should not silence the next one.
  if (motion === 'off') localStorage.setItem(switchKey, 'off');
  else localStorage.removeItem(switchKey);
  answerStyles();
  for (const query of queries) query.dispatchEvent(new MediaQueryListEvent('change', { media: query.media, matches: query.matches }));
}
