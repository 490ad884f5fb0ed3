/** Red, green and blue of a hexadecimal colour, 0 to 255 each; `null` for any other text. */
export function hexChannels(color: string): [number, number, number] | null {
  if (!/^#([\da-f]{3}){1,2}$/i.test(color)) return null;
  const size = color.length > 4 ? 2 : 1;
  const channel = (at: number) => Number.parseInt(color.slice(at * size + 1).slice(0, size).repeat(3 - size), 16);
  return [channel(0), channel(1), channel(2)];
}
