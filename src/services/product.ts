// The program itself: where it is installed, its version, its shipped catalogue.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '#formats/sourceFile';

/** Folder of the installation: holds package.json, catalog/, build/. */
export const PRODUCT_ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const PROGRAM_VERSION: string = (
  JSON.parse(readFileSync(join(PRODUCT_ROOT, 'package.json'), 'utf8')) as { version: string }
).version;

/** SHA-256 of bytes or of a text in UTF-8, hex. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** The YAML files of the shipped catalogue, with paths `catalog/…`. */
export async function readCatalog(): Promise<SourceFile[]> {
  const folder = join(PRODUCT_ROOT, 'catalog');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    names.map(async (name) => ({ path: `catalog/${name}`, bytes: await readFile(join(folder, name)) })),
  );
}

/** Identifies the program that is running: the stamp its build left, or the version where it runs from source. */
export const PROGRAM_BUILD: string = readStamp(join(PRODUCT_ROOT, 'build', 'stamp.json')) ?? PROGRAM_VERSION;

function readStamp(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
