// The files of an edition: documents in every format, annexes and data, for each scope and language, with a list of all of them.
import type { OutputFile } from '#formats/sourceFile';
import type { Language } from '#kernel/language';
import { DOCUMENT_FORMATS, type DocumentFormat, type RenderJob } from '#compute/renderJob';
import { renderDocuments, type RenderOptions } from '#compute/renderDocuments';
import { EDITION_SCOPES, type EditionFile, type EditionScope } from '#model/edition/edition';
import { utf8 } from '#report/bytes';
import { annexWorkbook } from '#report/edition/data/annexWorkbook';
import { dataPackage } from '#report/edition/data/dataPackage';
import { sdmxFiles } from '#report/edition/data/sdmxFiles';
import { editionBriefs } from '#views/edition/briefs';
import { editionCards } from '#views/edition/cards';
import type { EditionDocument } from '#views/edition/editionDocument';
import { editionOpinions } from '#views/edition/opinions';
import { editionReport } from '#views/edition/editionReport';
import { sha256 } from '../product.ts';
import { type EditionSubject, scopedSubject } from './editionSubject.ts';

export interface OutputOptions extends RenderOptions {
  readonly scopes?: readonly EditionScope[] | undefined;
  readonly languages?: readonly Language[] | undefined;
  readonly formats?: readonly DocumentFormat[] | undefined;
}

/** The manifest is the last file; paths are those below the folder of the edition. */
export async function editionOutput(
  subject: EditionSubject,
  options: OutputOptions = {},
): Promise<readonly OutputFile[]> {
  const { scopes = EDITION_SCOPES, languages = subject.definition.languages, formats = DOCUMENT_FORMATS } = options;
  const parts = scopes.map((scope) => scopedFiles(subject, scope, languages, formats));
  const rendered = await renderDocuments(
    parts.flatMap(({ jobs }) => jobs),
    options,
  );
  const files = [...rendered, ...parts.flatMap((part) => part.files)].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return [...files, manifest(subject, files)];
}

interface ScopedFiles {
  readonly jobs: readonly RenderJob[];
  readonly files: readonly OutputFile[];
}

function scopedFiles(
  subject: EditionSubject,
  scope: EditionScope,
  languages: readonly Language[],
  formats: readonly DocumentFormat[],
): ScopedFiles {
  const { assessment, input } = scopedSubject(subject, scope);
  const paged = formats.filter((format) => format !== 'html');
  const of = languages.map((language): ScopedFiles => {
    const job = (name: string, document: EditionDocument, wanted: readonly DocumentFormat[]): RenderJob[] =>
      wanted.length === 0 || document.sections.length === 0
        ? []
        : [{ document, formats: wanted, path: `${scope}/${name}.${language}` }];
    const report = editionReport(assessment, input, language);
    return {
      jobs: [
        ...job('edition', report, formats),
        ...job('briefs', editionBriefs(assessment, input, language), paged),
        ...job('cards', editionCards(assessment, input, language), paged),
        ...(scope === 'internal' && input.texts.opinions.length > 0
          ? job('opinions', editionOpinions(assessment, input, language), paged)
          : []),
      ],
      files: [
        { path: `${scope}/annexes.${language}.xlsx`, bytes: annexWorkbook(report) },
        { path: documentPath(scope, language), bytes: utf8(`${JSON.stringify(report)}\n`) },
      ],
    };
  });
  const data = { assessment, input, date: subject.issuedOn ?? subject.definition.asOf };
  const open = [...dataPackage(data), ...sdmxFiles(data)].map(({ path, bytes }) => ({
    path: `${scope}/data/${path}`,
    bytes,
  }));
  return { jobs: of.flatMap(({ jobs }) => jobs), files: [...of.flatMap(({ files }) => files), ...open] };
}

/** The report as it was described, from which an issued edition is shown. */
export function documentPath(scope: EditionScope, language: Language): string {
  return `${scope}/document.${language}.json`;
}

export const MANIFEST = 'edition.json';

export function listed(files: readonly OutputFile[]): readonly EditionFile[] {
  return files.map(({ path, bytes }) => ({ path, sha256: sha256(bytes), bytes: bytes.length }));
}

function manifest(subject: EditionSubject, files: readonly OutputFile[]): OutputFile {
  const { definition, state, draft, issuedOn, basis } = subject;
  const content = { ...definition, state, draft, issuedOn, ...basis, files: listed(files) };
  return { path: MANIFEST, bytes: utf8(`${JSON.stringify(content, undefined, 2)}\n`) };
}
