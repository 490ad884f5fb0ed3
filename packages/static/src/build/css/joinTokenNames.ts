/** `--hp_x:var(--hp-x,value);` of a theme, in which no value has a semicolon. */
const computed = /--hp_([\w-]+):var\(--hp-\1,([^;]*)\);/g;
/** Rules that hand tokens on: `--hp-x:var(--hp_x)` within a page, `--hp-x:initial` on a page within another. */
const handedOn = /:where\([^{}]*\)\{(--hp-[\w-]+:(var\(--hp_[\w-]+\)|initial);)+\}/g;

/**
 * A theme has two names for a token, one that a site may set around a page and one that the page computes from it.
 * A page that is alone in its file has nothing around it: one name is enough.
 */
export const joinTokenNames = (css: string): string => css.replace(handedOn, '').replace(computed, '--hp-$1:$2;').replaceAll('--hp_', '--hp-');
