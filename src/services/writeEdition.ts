// Writes the edition of an assessment: HTML in the workspace's languages, tables as XLSX and CSV.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isFailure, type Failure } from '#kernel/failure';
import { nameIn, type Language } from '#kernel/language';
import type { OutputFile } from '#formats/sourceFile';
import type { Assessment } from '#model/assessment';
import { editionId } from '#model/editionId';
import { editionFiles } from '#report/editionFiles';
import { editionPages } from '#views/edition';
import { sha256 } from './product.ts';
import { writeFiles, type Written } from './writeFiles.ts';

export interface WrittenEdition extends Written {
  readonly id: string;
  readonly files: readonly string[];
}

export function editionOutput(assessment: Assessment, languages: readonly Language[]): OutputFile[] {
  return editionFiles(
    languages.map((language) => ({
      language,
      title: nameIn(assessment.book.workspace.name, language),
      workspaceName: nameIn(assessment.book.workspace.name, language),
      asOf: assessment.asOf,
      program: assessment.program,
      digest: assessment.digest,
      pages: editionPages(assessment, language),
    })),
    { digest: sha256 },
  );
}

export async function writeEdition(
  assessment: Assessment,
  folder: string,
  languages: readonly Language[] = assessment.book.workspace.languages,
): Promise<WrittenEdition | Failure> {
  const id = editionId(assessment.asOf);
  const files = editionOutput(assessment, languages);
  const target = join(folder, 'editions', id);
  const before = await listedFiles(target);
  const written = await writeFiles(target, files);
  if (!isFailure(written)) await removeFiles(target, before, new Set(files.map((file) => file.path)));
  return isFailure(written) ? written : { ...written, id, files: files.map((file) => file.path) };
}

const LISTED = /^(?:tables\/)?[a-z0-9.-]+$/;

/** Files that the edition written here before lists as its own. */
async function listedFiles(target: string): Promise<readonly string[]> {
  try {
    const manifest = JSON.parse(await readFile(join(target, 'edition.json'), 'utf8')) as {
      files?: { path?: unknown }[];
    };
    return (manifest.files ?? []).map(({ path }) => String(path)).filter((path) => LISTED.test(path));
  } catch {
    return []; // no edition yet, or one whose list is damaged: nothing is known to be ours
  }
}

/** Files of the edition before that this one no longer has; what the program did not write stays. */
async function removeFiles(target: string, before: readonly string[], now: ReadonlySet<string>): Promise<void> {
  await Promise.all(before.filter((path) => !now.has(path)).map((path) => rm(join(target, path), { force: true })));
}
