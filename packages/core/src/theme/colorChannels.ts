/**
 * Red, green and blue of an opaque colour, 0 to 255 each.
 *
 * @param color hexadecimal, of three or six digits, or `rgb()` with three numbers
 * @returns `null` for any other text: what `var(--x)`, a name or something translucent looks like depends on where it stands
 * @example colorChannels('rgb(255 204 0)') // [255, 204, 0]
 */
export function colorChannels(color: string): number[] | null {
  const [, digits, numbers = ''] = /^(?:#((?:[\da-f]{3}){1,2})|rgb\(([\d., ]+)\))$/i.exec(color) ?? [];
  // A single digit stands for two of it.
  const channels = digits ? digits.match(digits[3] ? /../g : /./g)!.map((hex) => Number.parseInt(hex + hex, 16) & 255) : numbers.split(/[, ]+/).map(Number);
  return channels.length === 3 ? channels : null;
}
