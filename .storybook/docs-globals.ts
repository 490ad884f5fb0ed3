interface DocsWindow extends Window {
  __STORYBOOK_PREVIEW__?: { storyStoreValue?: { userGlobals: { globals: Record<string, unknown> } } };
}

/**
 * What the toolbar says on a docs page: by default on the one around this frame; nothing when there is none. Storybook loads the
 * frames of a docs page anew when the toolbar changes, and tells them nothing of it.
 */
export function docsGlobals(host: DocsWindow | null = window.parent === window ? null : window.parent): Record<string, unknown> {
  try {
    return host?.__STORYBOOK_PREVIEW__?.storyStoreValue?.userGlobals.globals ?? {};
  } catch {
    // A page of another origin: it is no docs page of ours.
    return {};
  }
}
