/** What a design token may be worth; composite values hold others. */
export type TokenValue = string | number | boolean | null | readonly TokenValue[] | { readonly [part: string]: TokenValue };

/** A design token. */
export interface DesignToken {
  readonly $value: TokenValue;
  readonly $type?: string;
  readonly $description?: string;
}

/** A group of design tokens, or a whole file of them. */
export interface TokenGroup {
  readonly $type?: string;
  readonly $description?: string;
  readonly $extensions?: Readonly<Record<string, unknown>>;
  readonly [name: string]: TokenGroup | DesignToken | string | Readonly<Record<string, unknown>> | undefined;
}

/**
 * A theme as design tokens: the groups `light`, `dark` (colours) and `shape`.
 *
 * @see https://www.designtokens.org/tr/2025.10/format/ and https://www.designtokens.org/tr/2025.10/color/
 */
export interface ThemeTokens extends TokenGroup {
  readonly light: TokenGroup;
  readonly dark: TokenGroup;
  readonly shape: TokenGroup;
}

/** Under this name in a file's `$extensions` stand the theme's id, and the CSS of tokens for which the format has no type. */
export const vendor = 'org.humble-pie';
