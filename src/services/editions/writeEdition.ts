// Writes the files of an edition below editions/<id>/ and removes those of the one written there before.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isFailure, type Failure } from '#kernel/failure';
import type { OutputFile } from '#formats/sourceFile';
import type { EditionBuilt } from '#model/edition/editionChecks';
import { writeFiles } from '../writeFiles.ts';
import { MANIFEST } from './editionOutput.ts';

export interface WrittenEdition extends EditionBuilt {
  readonly written: number;
}

export async function writeEdition(
  folder: string,
  id: string,
  files: readonly OutputFile[],
): Promise<WrittenEdition | Failure> {
  const target = join(folder, 'editions', id);
  const before = await listedFiles(target);
  const written = await writeFiles(target, files);
  if (isFailure(written)) return written;
  const now = new Set(files.map(({ path }) => path));
  await removeFiles(target, before, now);
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  return { edition: id, folder: target, files: files.length, bytes, written: written.written };
}

const LISTED = /^(?:[a-z0-9-]+\/){0,3}[A-Za-z0-9.-]+$/;

/** Files that the edition written here before lists as its own. */
async function listedFiles(target: string): Promise<readonly string[]> {
  try {
    const manifest = JSON.parse(await readFile(join(target, MANIFEST), 'utf8')) as {
      files?: { path?: unknown }[];
    };
    return (manifest.files ?? [])
      .map(({ path }) => String(path))
      .filter((path) => LISTED.test(path) && !path.includes('..'));
  } catch {
    return []; // no edition yet, or one whose list is damaged: nothing is known to be ours
  }
}

/** Files of the edition before that this one no longer has; what the program did not write stays. */
async function removeFiles(target: string, before: readonly string[], now: ReadonlySet<string>): Promise<void> {
  await Promise.all(before.filter((path) => !now.has(path)).map((path) => rm(join(target, path), { force: true })));
}
