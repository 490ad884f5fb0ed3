/** Colours of the art; the first five are air and change with the scheme. */
export type ArtToken = 'sky' | 'haze' | 'far' | 'mid' | 'near' | 'glow' | 'accent' | 'second' | 'ink' | 'paper';

/** Named mixes of art tokens in Oklab, stored as hex: smaller than `color-mix`, and right in old browsers. */
export type TintToken =
  | 'haze-far' | 'far-mid' | 'mid-near' | 'near-shade' | 'glow-light' | 'crust' | 'crust-shade'
  | 'accent-shade' | 'accent-light' | 'second-shade' | 'fur' | 'fur-shade' | 'paper-shade';

/** Colours of the page around the art: words, panels, and the primary action. */
export type PageToken = 'text' | 'muted' | 'surface' | 'line' | 'button' | 'button-text';

export type ColorToken = ArtToken | TintToken | PageToken;

/** Colours of one scheme, each a CSS colour; the contrast of those in hexadecimal is seen to. */
export type Palette = Readonly<Record<ColorToken, string>>;

/** What does not change with the scheme, each a CSS value. */
export interface Shape {
  /** Font families of the words. */
  readonly font: string;
  /** Font families of the heading. */
  readonly 'font-display': string;
  /** Font families of what is quoted: paths, ids. */
  readonly 'font-mono': string;
  /** Weight of the heading, 1 to 1000. */
  readonly 'weight-display': string;
  /** `letter-spacing` of the heading. */
  readonly 'tracking-display': string;
  /** `text-transform` of the heading. */
  readonly 'case-display': string;
  /** `text-shadow` of the heading. */
  readonly 'shadow-display': string;
  /** `border-radius` of panels. */
  readonly radius: string;
  /** `border-radius` of what is pressed or typed into. */
  readonly 'radius-button': string;
  /** Width of the line around what is pressed or typed into. */
  readonly border: string;
  /** `border-style` of every line. */
  readonly 'border-style': string;
  /** `box-shadow` of panels. */
  readonly shadow: string;
  /** `box-shadow` of buttons; it goes while one is pressed. */
  readonly 'shadow-button': string;
  /** How far a button sinks while it is pressed. */
  readonly press: string;
  /** Time and easing of that, as in `transition`. */
  readonly motion: string;
  /** What the sky is printed on: images of a `background`, without its colour. */
  readonly texture: string;
}

export type ShapeToken = keyof Shape;

/**
 * A theme: plain data, from which one `<style>` of CSS variables is made.
 * A token is `--hp-<token>` to all within a page, and whoever sets that by CSS, on the page or on anything around it, overrides it. `extendTheme` makes one from another.
 */
export interface Theme {
  /** Letters, digits and hyphens; the value of `data-hp-theme`. */
  readonly id: string;
  readonly light: Palette;
  readonly dark: Palette;
  readonly shape: Shape;
}
