import type { Decorator } from '@storybook/react-vite';
import { useEffect } from 'react';
import { addons } from 'storybook/preview-api';
import { toolbarProps } from '../toolbarProps.js';
import { codeOf } from './codeOf.js';
import { configOf } from './configOf.js';
import { handOverEvent, type HandOver } from './HandOver.js';

/** Tells the panel what is shown, whenever controls or toolbar change. */
export const withHandOver: Decorator = (Story, { title, args, globals, viewMode }) => {
  useEffect(() => {
    if (viewMode === 'docs') return;
    const props = { ...toolbarProps(globals), ...args };
    const page: HandOver | null = title.startsWith('Pages/') ? { code: codeOf(title, props), ...configOf(title, props) } : null;
    addons.getChannel().emit(handOverEvent, page);
  });
  return <Story />;
};
