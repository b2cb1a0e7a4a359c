// The plan in force as its files: in one archive, or written into a folder.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { notFound, type Failure } from '#kernel/failure';
import type { OutputFile } from '#formats/sourceFile';
import { zipFiles } from '#formats/zip';
import type { RecordReader } from '#store/record/recordStore';

export async function planArchive(reader: RecordReader): Promise<OutputFile | Failure> {
  const version = await reader.planVersionAt();
  if (version === undefined) return notFound('plan-version', '');
  return { path: `plan-version-${version.number}.zip`, bytes: zipFiles(await reader.planFiles(version.number)) };
}

/** Paths that a plan version may hold: nothing leads out of the folder. */
const PLAN_PATH = /^(?:marshall\.yaml|(?:plan|data)\/(?:[^/\\.][^/\\]*\/)*[^/\\.][^/\\]*)$/;

export interface PlanWritten {
  readonly folder: string;
  readonly version: number;
  readonly files: number;
  /** Paths of files that were not there or differed; the others are as they were, byte by byte. */
  readonly written: readonly string[];
}

/** Writes the files of the version in force below `folder`, only those that differ. */
export async function writePlan(reader: RecordReader, folder: string): Promise<PlanWritten | Failure> {
  const version = await reader.planVersionAt();
  if (version === undefined) return notFound('plan-version', folder);
  const files = await reader.planFiles(version.number);
  const outside = files.find(({ path }) => !PLAN_PATH.test(path));
  if (outside !== undefined) return { failure: 'unreadable', what: 'file', detail: outside.path };
  const written: string[] = [];
  for (const { path, bytes } of files) {
    const file = join(folder, path);
    const present = await readFile(file).catch(() => undefined);
    if (present !== undefined && Buffer.compare(present, bytes) === 0) continue;
    try {
      await mkdir(dirname(file), { recursive: true });
      // A file is whole before it takes the place of the old one.
      await writeFile(`${file}.part`, bytes);
      await rename(`${file}.part`, file);
    } catch (error) {
      return { failure: 'unreadable', what: 'file', detail: error instanceof Error ? error.message : file };
    }
    written.push(path);
  }
  return { folder, version: version.number, files: files.length, written };
}
