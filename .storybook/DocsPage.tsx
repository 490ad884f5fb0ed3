import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { useEffect, useState, type PropsWithChildren } from 'react';
import { addons } from 'storybook/preview-api';
import { brand } from './brand.js';
import { docsGlobals } from './docs-globals.js';
import { showScheme, type Scheme } from './showScheme.js';

/** A docs page in the scheme of the toolbar, like the stories on it. */
export function DocsPage({ children, ...props }: PropsWithChildren<DocsContainerProps>) {
  const [scheme, setScheme] = useState(() => (docsGlobals(window).scheme as Scheme | undefined) ?? 'auto');
  useEffect(() => {
    const hear = ({ globals }: { globals: { scheme?: Scheme } }) => setScheme(globals.scheme ?? 'auto');
    const channel = addons.getChannel();
    channel.on('globalsUpdated', hear);
    return () => channel.off('globalsUpdated', hear);
  }, []);
  useEffect(() => showScheme(scheme), [scheme]);
  return (
    <DocsContainer {...props} theme={brand(scheme)}>
      {children}
    </DocsContainer>
  );
}
