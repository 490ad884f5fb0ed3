import { clone, generate, List, walk, type Atrule, type Block, type CssNode, type Declaration, type ListItem, type Rule, type StyleSheet, type Value } from 'css-tree';
import { selectIn, type HtmlDocument, type HtmlElement } from '../htmlDocument.js';
import { isCertain, type IsSettled } from './certainty.js';
import { loosen } from './loosen.js';

interface Standing {
  readonly rule: Rule;
  readonly media: Atrule | null;
  readonly elements: ReadonlySet<HtmlElement>;
  readonly certain: boolean;
}

/** Every rule but those of keyframes, in order, with the elements that it may match. */
function rulesIn(sheet: StyleSheet, document: HtmlDocument, isSettled: IsSettled): Standing[] {
  const found: Standing[] = [];
  walk(sheet, {
    visit: 'Rule',
    enter(this: { atrule: Atrule | null }, rule: Rule) {
      if (this.atrule?.name.endsWith('keyframes') || rule.prelude.type !== 'SelectorList') return;
      const selectors = rule.prelude.children.toArray().filter((node) => node.type === 'Selector');
      found.push({
        rule,
        media: this.atrule,
        elements: new Set(selectors.flatMap((selector) => selectIn(document, loosen(selector, isSettled)))),
        certain: selectors.every((selector) => isCertain(selector, isSettled)),
      });
    },
  });
  return found;
}

const declarations = ({ block }: Rule): Declaration[] => block.children.toArray().filter((node) => node.type === 'Declaration');
const sameElements = (a: ReadonlySet<HtmlElement>, b: ReadonlySet<HtmlElement>) => a.size === b.size && [...a].every((element) => b.has(element));

function remove(block: Block, node: CssNode): void {
  block.children.forEach((each, item: ListItem<CssNode>, list) => {
    if (each === node) list.remove(item);
  });
}

/**
 * A colour that the theme sets twice, for light and for dark, and that one rule alone reads, is written into that rule, and
 * into a copy of it for the dark: a name less for each. The copies stand at the end, where nothing that counts follows.
 */
export function settleColors(sheet: StyleSheet, document: HtmlDocument, isSettled: IsSettled): void {
  const rules = rulesIn(sheet, document, isSettled);
  const css = generate(sheet);
  const timesRead = (name: string) => css.split(`var(${name})`).length - 1 + (css.includes(`var(${name},`) ? 2 : 0);
  /** Whether a later rule may set the same for one of the elements. */
  const isOverridden = ({ rule, elements }: Standing, property: string) =>
    rules.slice(rules.findIndex((each) => each.rule === rule) + 1).some((later) => declarations(later.rule).some((each) => each.property === property) && [...later.elements].some((element) => elements.has(element)));

  const dark = rules.find(({ rule, media, certain }) => certain && media?.block?.children.size === 1 && declarations(rule).some(({ property }) => property === 'color-scheme'));
  if (!dark?.media?.block || declarations(dark.rule).some(({ property }) => isOverridden(dark, property))) return;

  const copies = new List<CssNode>();
  for (const setting of declarations(dark.rule)) {
    const name = setting.property;
    const settings = rules.filter(({ rule }) => declarations(rule).some(({ property }) => property === name));
    const light = settings.find((each) => each.certain && !each.media && sameElements(each.elements, dark.elements));
    const reader = rules.find(({ rule, media }) => !media && declarations(rule).some(({ property, value }) => property === 'color' && generate(value) === `var(${name})`));
    if (!name.startsWith('--') || settings.length !== 2 || !light || !reader || timesRead(name) !== 1 || isOverridden(reader, 'color')) continue;
    const given = declarations(light.rule).find(({ property }) => property === name)!;
    const read = declarations(reader.rule).find(({ property }) => property === 'color')!;
    read.value = clone(given.value) as Value;
    copies.appendData({
      type: 'Rule',
      prelude: clone(reader.rule.prelude) as Rule['prelude'],
      block: { type: 'Block', children: new List<CssNode>().fromArray([{ type: 'Declaration', important: false, property: 'color', value: clone(setting.value) as Value }]) },
    });
    remove(light.rule.block, given);
    remove(dark.rule.block, setting);
  }
  if (copies.isEmpty) return;
  dark.media.block.children.appendList(copies);
  sheet.children.forEach((node, item, list) => {
    if (node === dark.media) list.remove(item);
  });
  sheet.children.appendData(dark.media);
}
