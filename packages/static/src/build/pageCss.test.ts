import { expect, it } from 'vitest';
import { parseHtml, writeHtml } from './htmlDocument.js';
import { pageCss } from './pageCss.js';

interface Case {
  readonly does: string;
  readonly css: string;
  readonly html: string;
  readonly script?: string;
  readonly wanted: string;
  /** What the markup becomes. Default: what it was. */
  readonly written?: string;
}

const cases: readonly Case[] = [
  { does: 'drops a rule that nothing matches', css: 'p{margin:0}ul{margin:0}', html: '<p></p>', wanted: 'p{margin:0}' },
  { does: 'drops one selector of several', css: 'p,ul{margin:0}', html: '<p></p>', wanted: 'p{margin:0}' },
  { does: 'follows combinators', css: 'main>p{margin:0}main>a{margin:0}', html: '<main><p><a></a></p></main>', wanted: 'main>p{margin:0}' },
  { does: 'counts elements', css: 'p:nth-child(n+2){margin:0}a:nth-child(n+3):hover{margin:0}', html: '<p></p><a></a><p></p>', wanted: 'p:nth-child(n+2){margin:0}' },
  { does: 'writes a colour that one rule reads into it, for light and for dark', css: 'main{color-scheme:light;--x:red;--y:#00f}@media(prefers-color-scheme:dark){main{color-scheme:dark;--x:lime;--y:gold}}.a{color:var(--x)}.b{color:var(--y)}.c{fill:var(--y)}', html: '<main class="c"><p class="a"></p><p class="b"></p></main>', wanted: 'main{color-scheme:light;--a:#00f}.a{color:red}.b{color:var(--a)}.c{fill:var(--a)}@media(prefers-color-scheme:dark){main{color-scheme:dark;--a:gold}.a{color:#0f0}}', written: '<main class="c"><p class="a"></p><p class="b"></p></main>' },
  { does: 'keeps what the visitor may bring about', css: 'a:hover{color:red}details[open]{color:red}ul:hover{color:red}', html: '<a></a><details></details>', wanted: 'a:hover{color:red}details[open]{color:red}' },
  { does: 'keeps what the script may set', css: '[data-hp-motion=live]{color:red}', html: '<p data-hp-motion="css"></p>', script: 'e.dataset.hpMotion="live"', wanted: '[data-hp-motion=live]{color:red}' },
  { does: 'drops what no script will set', css: '[data-hp-motion=live]{color:red}', html: '<p data-hp-motion="css"></p>', wanted: '', written: '<p></p>' },
  { does: 'keeps selectors inside :is() that may come true', css: 'p:is([data-hp-surprise] *){color:red}', html: '<p></p>', script: 'e.hpSurprise=""', wanted: 'p:is([data-hp-surprise] *){color:red}' },
  { does: 'thins out :where(), which weighs nothing', css: ':where(p,ul){margin:0}', html: '<p></p>', wanted: ':where(p){margin:0}' },
  { does: 'takes the :where() off a theme', css: ':where([data-hp-theme=x]){--x:red}:where([data-hp-theme=y]){--x:lime}p{color:var(--x)}', html: '<p data-hp-theme="x"></p>', wanted: 'p{color:red}', written: '<p></p>' },
  { does: 'drops shadows that are none', css: 'p{--s:none;box-shadow:var(--s);margin:0}p:hover{box-shadow:none}', html: '<p></p>', wanted: 'p{margin:0}' },
  { does: 'drops the image that a background has not', css: 'p{--t:none;background:var(--t) red}ul{background:none}', html: '<p></p><ul></ul>', wanted: 'p{background:red}ul{background:none}' },
  { does: 'keeps a shadow, and what takes it away', css: 'p{box-shadow:0 1px red}p:hover{box-shadow:none}', html: '<p></p>', wanted: 'p{box-shadow:0 1px red}p:hover{box-shadow:none}' },
  { does: 'drops keyframes that nothing runs', css: '@keyframes on{to{top:0}}@keyframes off{to{top:0}}p{animation:on 1s}', html: '<p></p>', wanted: '@keyframes a{to{top:0}}p{animation:a 1s}' },
  { does: 'drops queries of containers that do not exist', css: '@container hp-page (width<9px){p{margin:0}}@container (width<9px){p{margin:0}}', html: '<p></p>', wanted: '@container (width<9px){p{margin:0}}' },
  { does: 'drops variables that nothing reads, and those that only they read', css: 'p{--a:var(--b);--b:1px;margin:0}', html: '<p></p>', wanted: 'p{margin:0}' },
  { does: 'puts in the fallback of a variable that is never set', css: 'p{color:var(--x,var(--y,red))}', html: '<p></p>', wanted: 'p{color:red}' },
  { does: 'puts in a variable that is set once for all', css: 'main{--size:3px}p{margin:var(--size);padding:var(--size)}', html: '<main><p></p></main>', wanted: 'p{margin:3px;padding:3px}' },
  { does: 'keeps a variable that a media query sets anew', css: 'main{--c:red}@media print{main{--c:blue}}p{color:var(--c,green)}', html: '<main><p></p></main>', wanted: 'main{--a:red}@media print{main{--a:blue}}p{color:var(--a)}' },
  { does: 'drops a setting that is always overridden on the way down', css: 'main{--c:red}div{--c:blue}p{color:var(--c)}', html: '<main><div><p></p></div></main>', wanted: 'p{color:#00f}' },
  { does: 'looks at a shape from where it is used too', css: 'main{--c:red}g{--c:blue}path{color:var(--c)}', html: '<main><svg><g><path id="x"></path></g><use href="#x"></use></svg></main>', wanted: 'main{--a:red}g{--a:blue}path{color:var(--a)}', written: '<main><svg><g><path id="x"/></g><use href="#x"/></svg></main>' },
  { does: 'keeps the fallback where a variable may be missing', css: 'p[open]{--c:red}p{color:var(--c,blue)}', html: '<p></p>', wanted: 'p[open]{--a:red}p{color:var(--a,blue)}' },
  { does: 'leaves variables that attributes read alone', css: 'p{--hp-x:red}', html: '<p fill="var(--hp-x)"></p>', wanted: 'p{--hp-x:red}' },
  { does: 'shortens classes and drops those without a rule', css: '.hp-long{margin:0}', html: '<p class="hp-long hp-none"></p><p class="hp-none"></p>', wanted: '.a{margin:0}', written: '<p class="a"></p><p></p>' },
  { does: 'leaves classes alone that are matched by their text', css: '[class^=hp]{margin:0}.hp-a{margin:1px}', html: '<p class="hp-a"></p>', wanted: '[class^=hp]{margin:0}.hp-a{margin:1px}' },
  { does: 'selects by class what an attribute selected', css: '[data-hp-part=body]{margin:0}[data-hp-part=body] p{margin:0}', html: '<main data-hp-part="body"><p></p></main>', wanted: '.a,.a p{margin:0}', written: '<main class="a"><p></p></main>' },
  { does: 'keeps an attribute that the script looks for', css: '[data-hp-part=motion]{margin:0}', html: '<b data-hp-part="motion"></b>', script: 'querySelector("[data-hp-part=motion]")', wanted: '.a{margin:0}', written: '<b data-hp-part="motion" class="a"></b>' },
  { does: 'keeps the weight of a negation that is always true', css: '.x:not([data-hp-scheme=light],[data-hp-scheme=light] *){color:red}', html: '<p class="x"></p>', wanted: '.a.a{color:red}', written: '<p class="a"></p>' },
  { does: 'keeps a negation that says something', css: '.x:not([data-hp-primary]){color:red}', html: '<p class="x" data-hp-primary=""></p><p class="x"></p>', wanted: '.a:not(.b){color:red}', written: '<p class="a b"></p><p class="a"></p>' },
  { does: 'keeps a negation that may come false', css: '.x:not([open]){color:red}', html: '<p class="x"></p>', wanted: '.a:not([open]){color:red}', written: '<p class="a"></p>' },
  { does: 'cannot be left through an end tag', css: 'p::before{content:"</style><script>"}', html: '<p></p>', wanted: 'p:before{content:"<\\/style><script>"}' },
];

it.each(cases)('$does', async ({ css, html, script = '', wanted, written = html }) => {
  const document = parseHtml(html);
  expect(await pageCss(css, document, script, true)).toBe(`body{margin:0}${wanted}`);
  expect(writeHtml(document)).toBe(written);
});

it('changes nothing that is to be read by hand', async () => {
  const document = parseHtml('<p class="hp-long"></p>');
  expect(await pageCss('.hp-long{color:var(--x,red)}ul{margin:0}', document, '', false)).toBe('body{margin:0}.hp-long{color:var(--x,red)}ul{margin:0}');
  expect(writeHtml(document)).toBe('<p class="hp-long"></p>');
});
