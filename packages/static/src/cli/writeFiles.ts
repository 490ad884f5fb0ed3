import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface FileToWrite {
  /** A name without a folder. */
  readonly name: string;
  readonly text: string;
}

/** Its mode, so that a server that could read the old file can read the new one; `undefined` when there is none. */
async function modeOf(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) throw Object.assign(new Error(`EISDIR: ${path} is a folder`), { code: 'EISDIR', path });
  return found?.mode;
}

/** Writes a file and waits until it is on the disk. */
async function writeWhole(path: string, text: string, mode: number | undefined): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
    if (mode !== undefined) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Writes files so that whoever reads them sees the old or the new one, whole. All of them are written beside
 * their places first and then renamed: when one can't be written, every old one stays. Other files are
 * never touched.
 *
 * @throws whatever the file system does; nothing of ours is then left behind
 */
export async function writeFiles(folder: string, files: readonly FileToWrite[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const staged: { from: string; to: string }[] = [];
  try {
    for (const { name, text } of files) {
      const to = join(folder, name);
      const from = join(dirname(to), `.${name}.${process.pid}.tmp`);
      const mode = await modeOf(to);
      staged.push({ from, to });
      await writeWhole(from, text, mode);
    }
    for (const { from, to } of staged) await rename(from, to);
  } catch (error) {
    await Promise.all(staged.map(({ from }) => rm(from, { force: true }).catch(() => undefined)));
    throw error;
  }
}
