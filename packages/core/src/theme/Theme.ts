/** Colours of the art; the first five are air and change with the scheme. */
export type ArtToken = 'sky' | 'haze' | 'far' | 'mid' | 'near' | 'glow' | 'accent' | 'second' | 'ink' | 'paper';

/** Named mixes of art tokens in Oklab, stored as hex: smaller than `color-mix`, and right in old browsers. */
export type TintToken =
  | 'haze-far' | 'far-mid' | 'mid-near' | 'near-shade' | 'glow-light' | 'crust' | 'crust-shade'
  | 'accent-shade' | 'accent-light' | 'second-shade' | 'fur' | 'fur-shade' | 'paper-shade';

/** Colours of the page around the art. */
export type PageToken = 'text' | 'muted' | 'surface' | 'line';

export type ColorToken = ArtToken | TintToken | PageToken;

/** Colours of one scheme, each a CSS colour. */
export type Palette = Readonly<Record<ColorToken, string>>;

/** What does not change with the scheme, each a CSS value. */
export type ShapeToken = 'font' | 'font-display' | 'font-mono' | 'weight-display' | 'radius' | 'radius-button' | 'border' | 'shadow';

/**
 * A theme: plain data, from which one `<style>` of CSS variables is made.
 * Every token is `--hp-<token>` and can be overridden by CSS.
 */
export interface Theme {
  /** Letters, digits and hyphens; the value of `data-hp-theme`. */
  readonly id: string;
  readonly light: Palette;
  readonly dark: Palette;
  readonly shape: Readonly<Record<ShapeToken, string>>;
}
