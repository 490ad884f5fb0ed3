import { addons } from 'storybook/preview-api';
import { GLOBALS_UPDATED, SET_GLOBALS, UPDATE_GLOBALS } from 'storybook/internal/core-events';

interface DocsWindow extends Window {
  __STORYBOOK_PREVIEW__?: { storyStoreValue?: { userGlobals: { globals: object } } };
  __STORYBOOK_ADDONS_CHANNEL__?: { on: (event: string, listener: (payload: { globals: object }) => void) => void };
}

/** The docs page around this frame, if there is one. */
function docsAround(): DocsWindow | undefined {
  try {
    const host = window.parent as DocsWindow;
    return host !== window && host.__STORYBOOK_PREVIEW__ ? host : undefined;
  } catch {
    // A page of another origin: it is no docs page of ours.
    return undefined;
  }
}

/** Docs pages show whole pages in frames, which Storybook leaves out when the toolbar changes. This lets them follow. */
export function followDocsPage() {
  const host = docsAround();
  if (!host) return;
  const channel = addons.getChannel();
  const take = ({ globals }: { globals: object }) => channel.emit(UPDATE_GLOBALS, { globals });
  host.__STORYBOOK_ADDONS_CHANNEL__?.on(GLOBALS_UPDATED, take);
  channel.once(SET_GLOBALS, () => take({ globals: host.__STORYBOOK_PREVIEW__?.storyStoreValue?.userGlobals.globals ?? {} }));
}
