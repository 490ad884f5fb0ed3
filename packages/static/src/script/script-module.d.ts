/** The text of a finished, minified browser script, bundled from the entry when the package is built. */
declare module '*.entry.ts?script' {
  const text: string;
  export default text;
}
