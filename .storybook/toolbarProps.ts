import type { PageProps } from '@humble-pie/react';
import * as themes from '@humble-pie/react/themes';
import type { Args } from '@storybook/react-vite';

/** What the toolbar says, as the props that an app would set; nothing for what it leaves to the page. */
export const toolbarProps = ({ theme, scheme, tone, intensity, calm, layout }: Args): Partial<PageProps> => ({
  ...(theme !== 'bakery' && theme in themes && { theme: themes[theme as keyof typeof themes] }),
  ...(scheme !== 'auto' && { colorScheme: scheme }),
  ...(tone !== 'auto' && { tone: Number(tone) as 0 | 1 | 2 | 3 }),
  ...(intensity !== 'auto' && { intensity }),
  ...(calm === 'on' && { calm: true }),
  ...(layout !== 'story' && { layout }),
});
