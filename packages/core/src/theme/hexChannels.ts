/** Red, green and blue of a hexadecimal colour, 0 to 255 each; `null` for any other text. */
export function hexChannels(color: string): [number, number, number] | null {
  const [, digits] = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(color) ?? [];
  if (!digits) return null;
  const size = digits.length / 3;
  const channel = (at: number) => Number.parseInt(digits.slice(at * size, (at + 1) * size).repeat(3 - size), 16);
  return [channel(0), channel(1), channel(2)];
}
