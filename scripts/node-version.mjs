// Read by whatever Node a machine happens to have: nothing here is newer than ES2017.

function parse(version) {
  return version.replace(/^v/, '').split('.').map(Number);
}

function isAtLeast(version, minimum) {
  for (let i = 0; i < 3; i++) {
    if (version[i] !== minimum[i]) return version[i] > minimum[i];
  }
  return true;
}

/**
 * Says what is wrong with a version of Node, or nothing.
 *
 * @param {string} current `process.version`, such as `v20.19.0`
 * @param {string} range `engines.node` of package.json: `^a.b.c` and `>=a.b.c`, joined by ` || `
 * @returns {string | null} what is wrong, what follows and what to do; `null` when the version will do
 */
export function nodeVersionProblem(current, range) {
  const version = parse(current);
  const lines = range.split('||').map((part) => {
    const text = part.trim();
    return { sameMajor: text[0] === '^', minimum: parse(text.replace(/^[^\d]+/, '')) };
  });
  const fits = lines.some((line) => isAtLeast(version, line.minimum) && (!line.sameMajor || version[0] === line.minimum[0]));
  if (fits) return null;
  const wanted = lines.map((line) => `${line.minimum[0]}.${line.minimum[1]}${line.sameMajor ? '' : ' or later'}`).join(', ');
  return `Humble Pie: this is Node ${version.join('.')}, and the tools need ${wanted}. `
    + 'Nothing was installed or built. Install a newer Node from https://nodejs.org and run the command again.';
}
