// Writes the edition of an assessment: HTML in the workspace's languages, tables as XLSX and CSV.
import { join } from 'node:path';
import { isFailure, type Failure } from '#kernel/failure';
import { nameIn, type Language } from '#kernel/language';
import type { OutputFile } from '#formats/sourceFile';
import type { Assessment } from '#model/assessment';
import { editionFiles } from '#report/editionFiles';
import { editionPages } from '#views/edition';
import { sha256 } from './product.ts';
import { writeFiles, type Written } from './writeFiles.ts';

export interface WrittenEdition extends Written {
  readonly id: string;
  readonly files: readonly string[];
}

/** Id of the half-year that the as-of date falls in: 2025-h2. */
export function editionId(asOf: string): string {
  return `${asOf.slice(0, 4)}-h${Number(asOf.slice(5, 7)) <= 6 ? 1 : 2}`;
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
  const written = await writeFiles(join(folder, 'editions', id), files);
  return isFailure(written) ? written : { ...written, id, files: files.map((file) => file.path) };
}
