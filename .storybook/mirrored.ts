import { en, type Locale } from '@humble-pie/core';

/**
 * English set from right to left: what a layout has to stand before it meets Arabic or Hebrew, readable for whoever
 * speaks neither. `ar-XB` is the tag that browsers and Android use for it; dates come out in Arabic, as they would.
 */
export const mirrored: Locale = { ...en, tag: 'ar-XB', dir: 'rtl' };
