// Writes output files below a folder: each complete or not at all, and only where the bytes differ.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Failure } from '#kernel/failure';
import type { OutputFile } from '#formats/sourceFile';

export interface Written {
  readonly folder: string;
  readonly written: number;
  readonly unchanged: number;
}

export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<Written | Failure> {
  let written = 0;
  try {
    for (const file of files) if (await writeChanged(join(folder, file.path), file.bytes)) written += 1;
  } catch (error) {
    return { failure: 'unreadable', what: 'folder', detail: error instanceof Error ? error.message : folder };
  }
  return { folder, written, unchanged: files.length - written };
}

async function writeChanged(path: string, bytes: Uint8Array): Promise<boolean> {
  const current = await readFile(path).catch(() => undefined);
  if (current !== undefined && Buffer.compare(current, bytes) === 0) return false;
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.draft`;
  await writeFile(draft, bytes);
  await rename(draft, path);
  return true;
}
