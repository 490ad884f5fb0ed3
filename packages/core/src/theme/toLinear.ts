/** How much light a channel of sRGB (0 to 255) stands for, 0 to 1: light is added up linearly, sRGB stores it bent. */
export const toLinear = (channel: number): number => (channel < 11 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
