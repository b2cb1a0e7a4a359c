// Files of an edition as links: those that were frozen, or those that building it writes.
import type { Language } from '#kernel/language';
import { EDITION_SCOPES, type Edition, type EditionFile, type EditionScope } from '#model/edition/edition';
import { textCell } from '../../cells.ts';
import type { SectionView, Sentence, TableView, TextPiece } from '../../description.ts';
import { listPieces } from '../../names.ts';
import { column, listBlock, noteBlock, section } from '../../pageFrame.ts';
import { compose, joinWith, withCapital } from '../../sentence.ts';
import type { ViewContext } from '../../viewContext.ts';

/** What a reader opens, in the order of the links. */
const FORMATS = {
  edition: ['html', 'docx', 'pdf'],
  annexes: ['xlsx'],
  briefs: ['docx', 'pdf'],
  cards: ['docx', 'pdf'],
} as const;
const DOCUMENTS = Object.keys(FORMATS) as readonly (keyof typeof FORMATS)[];

interface Listed {
  readonly id: string;
  readonly languages: readonly Language[];
  /** Whether there is such a file. */
  readonly has: (path: string) => boolean;
}

function formatsOf(
  { id, has }: Listed,
  scope: EditionScope,
  document: keyof typeof FORMATS,
  language: Language,
): readonly TextPiece[] {
  return FORMATS[document].flatMap((format) => {
    const path = `${scope}/${document}.${language}.${format}`;
    return has(path) ? [{ text: format.toUpperCase(), file: `${id}/${path}` }] : [];
  });
}

/** One line a document: "Internal, edition: Chinese HTML, DOCX, PDF; English HTML, DOCX, PDF". */
function fileLines(context: ViewContext, listed: Listed): readonly Sentence[] {
  const { editionLife: words, common } = context.words;
  const lines = EDITION_SCOPES.flatMap((scope) => DOCUMENTS.map((document) => ({ scope, document })));
  return lines.flatMap(({ scope, document }) => {
    const files = listed.languages.flatMap((language) => {
      const formats = formatsOf(listed, scope, document, language);
      const parts = { language: words.languages[language], formats: listPieces(context, formats) };
      return formats.length === 0 ? [] : [compose(words.fileFormats, parts)];
    });
    if (files.length === 0) return [];
    return [
      compose(words.file, {
        scope: withCapital(words.scopes[scope]),
        document: words.documents[document],
        files: joinWith(files, common.clauseSeparator),
      }),
    ];
  });
}

/** The files that building writes, whether or not it was done. */
export function expectedFiles(context: ViewContext, id: string, languages: readonly Language[]): readonly Sentence[] {
  return fileLines(context, { id, languages, has: () => true });
}

/** Every frozen file with its SHA-256. */
function digestTable(context: ViewContext, id: string, files: readonly EditionFile[]): TableView {
  const { editionLife: words } = context.words;
  const { path, bytes, sha256 } = words.fileColumns;
  return {
    id: 'files',
    title: words.digests,
    columns: [column('path', path), column('bytes', bytes, 'number'), column('sha256', sha256)],
    rows: files.map((file) => ({
      id: file.path,
      cells: [textCell(`${id}/${file.path}`), textCell(String(file.bytes), String(file.bytes)), textCell(file.sha256)],
    })),
    empty: words.digestsEmpty,
  };
}

/** The public edition shows its own files alone. */
function frozenFiles(files: readonly EditionFile[], shown: EditionScope): readonly EditionFile[] {
  return files.filter(({ path }) => shown === 'internal' || path.startsWith('public/'));
}

/** The frozen files of an issued edition, the public ones alone beside the public edition; before that those to be written. */
export function filesSection(
  context: ViewContext,
  { definition, issue }: Edition,
  shown: EditionScope,
): SectionView | undefined {
  const { editionLife: words } = context.words;
  const { id, languages } = definition;
  if (issue === undefined) {
    if (shown === 'public') return undefined;
    const note = noteBlock(compose(words.filesWritten, { id }));
    return section('edition-files', words.files, note, listBlock(expectedFiles(context, id, languages)));
  }
  const paths = new Set(frozenFiles(issue.files, shown).map(({ path }) => path));
  const lines = fileLines(context, { id, languages, has: (path) => paths.has(path) });
  return section('edition-files', words.files, listBlock(lines));
}

/** The frozen files with their digests, those of the scope shown. */
export function digestSection(
  context: ViewContext,
  { definition, issue }: Edition,
  shown: EditionScope,
): SectionView | undefined {
  if (issue === undefined) return undefined;
  const table = digestTable(context, definition.id, frozenFiles(issue.files, shown));
  return section('edition-digests', context.words.editionLife.digests, { kind: 'table', table });
}
