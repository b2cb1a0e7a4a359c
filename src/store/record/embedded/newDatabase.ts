// A new database in its place: made beside it, or copied from the one that the build keeps, written through, then renamed.
import { existsSync, readFileSync } from 'node:fs';
import { cp, open, readdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EngineThread } from './engineThread.ts';

/** Whether `folder` holds a database. One that was only begun never stands under this name. */
export function hasDatabase(folder: string): boolean {
  return existsSync(join(folder, 'PG_VERSION'));
}

/**
 * Makes an empty database: beside its place, written through to the disk, then renamed, so that one that stands in its place is
 * whole. What an interrupted try left is removed.
 */
export async function makeDatabase(folder: string): Promise<void> {
  const begun = `${folder}.new`;
  await rm(begun, { recursive: true, force: true });
  const template = templateFolder();
  if (hasDatabase(template)) await cp(template, begun, { recursive: true });
  else await EngineThread.make(begun);
  await syncBelow(begun);
  await rename(begun, folder);
  await syncFile(dirname(folder));
}

/** Keeps an empty database with the build: a copy of it takes a tenth of the time of making one. */
export async function keepTemplate(): Promise<void> {
  const template = templateFolder();
  if (!hasDatabase(template)) await makeDatabase(template);
}

/** Below build/, of the very version of the engine. */
function templateFolder(): string {
  const manifest = join(dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite')), '..', 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };
  return fileURLToPath(new URL(`../../../../build/record-template-${version}`, import.meta.url));
}

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Many at once: the disk writes them in few turns. */
async function syncBelow(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? syncBelow(path) : syncFile(path);
    }),
  );
  await syncFile(folder);
}
