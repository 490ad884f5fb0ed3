import { existsSync, readFileSync } from 'node:fs';

function readPackages(url) {
  return existsSync(url) ? JSON.parse(readFileSync(url, 'utf8')).packages : {};
}

/**
 * Compares the lockfile with what npm says it has installed (`node_modules/.package-lock.json`, which npm
 * writes last), so that an interrupted or outdated installation is noticed and a good one is left alone.
 *
 * @param {URL} root folder of package-lock.json
 * @returns {string[]} paths of the packages that are missing or of another version
 */
export function missingPackages(root) {
  const wanted = readPackages(new URL('package-lock.json', root));
  const installed = readPackages(new URL('node_modules/.package-lock.json', root));
  return Object.entries(wanted)
    .filter(([path, entry]) => path.startsWith('node_modules/') && !entry.optional && !entry.devOptional)
    .filter(([path, entry]) => !existsSync(new URL(path, root)) || installed[path]?.version !== entry.version || installed[path]?.integrity !== entry.integrity)
    .map(([path]) => path);
}
