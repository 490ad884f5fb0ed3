/** What Chromium, Firefox, Safari and Vite say when a part of a build can't be had; and webpack. */
const said = /dynamically imported module|importing a module script failed|unable to preload css|loading (css )?chunk \S+ failed/i;

/**
 * Whether an error is that of a part of the site that can't be had, most often because the site was deployed meanwhile.
 *
 * @example
 * isStaleChunk(error) ? <NewVersion /> : <ServerError error={error} />
 */
export const isStaleChunk = (error: unknown): boolean => error instanceof Error && (error.name === 'ChunkLoadError' || said.test(error.message));
