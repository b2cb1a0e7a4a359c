// Import from the pages: a preview of what every row would do, the import itself as a job, the refused rows as a workbook.
import { isFailure, notFound, type Failure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import type { OutputFile, SourceFile } from '#formats/sourceFile';
import { detectMapping } from '#ingest/tableImport/detectMapping';
import { validateFigures } from '#ingest/validation/validateFigures';
import type { Incoming } from '#model/entry';
import type { ImportMapping } from '#model/importMapping';
import type { ImportPreview } from '#model/importPreview';
import type { RefusedRow } from '#model/importRun';
import type { Observation } from '#model/observation';
import { refusedWorkbook } from '#report/refusedWorkbook';
import type { RecordReader } from '#store/record/recordStore';
import { diagnosticWords } from '#words/diagnostic';
import { findingView } from '#views/findingViews';
import type { PreviewAnswer } from '#views/recordAnswers';
import type { ViewContext } from '#views/viewContext';
import { type ActingContext, wordsOf } from '../actingContext.ts';
import { incomingWords } from '../figures/incomingWords.ts';
import { sha256 } from '../../product.ts';
import { importTable } from './commitImport.ts';
import { nounChoices, unknownWords } from './fileWords.ts';
import type { Job } from './jobs.ts';
import { mappingHash, namesOf, readTable } from './readTable.ts';

/** Figures of each effect, and refused rows, that a preview shows. */
const SHOWN = 500;
/** Figures that a preview holds against the rules; of more, the first. */
const VALIDATED = 20_000;
const COMPARED_AT_ONCE = 10_000;

export async function previewImport(
  context: ActingContext,
  input: { readonly language: Language; readonly upload: string; readonly mapping?: ImportMapping | undefined },
): Promise<PreviewAnswer | Failure> {
  const words = await wordsOf(context, input.language);
  if (isFailure(words)) return words;
  const file = await context.uploads.read(input.upload);
  if (isFailure(file)) return file;
  const preview = await previewTable(context.store, file, words, input.mapping);
  context.uploads.keepMapping(input.upload, preview.mapping);
  return inWords(preview, words);
}

/** What the table holds and what importing it would do; nothing is stored. */
export async function previewTable(
  store: RecordReader,
  file: SourceFile,
  words: ViewContext,
  declared?: ImportMapping,
): Promise<ImportPreview> {
  const detected = detectMapping(file, namesOf(words), declared?.sheet);
  const mapping = declared === undefined ? detected.mapping : completed(declared, detected.mapping);
  const table = readTable(file, mapping, words);
  const effects = { new: 0, revised: 0, unchanged: 0, conflict: 0 };
  const shown: Incoming[] = [];
  const figures: Observation[] = [];
  const compare = async (rows: readonly { readonly observation: Observation }[]): Promise<void> => {
    for (const one of await store.compare(rows)) {
      if (effects[one.effect] < SHOWN) shown.push(one);
      effects[one.effect] += 1;
    }
  };
  let waiting: { readonly observation: Observation }[] = [];
  for (const batch of table.batches()) {
    waiting.push(...batch);
    if (figures.length < VALIDATED) figures.push(...batch.map(({ observation }) => observation));
    if (waiting.length < COMPARED_AT_ONCE) continue;
    await compare(waiting);
    waiting = [];
  }
  await compare(waiting);
  const hash = sha256(file.bytes);
  const found = validateFigures(figures, await knownBeside(store, figures), {
    book: words.book,
    breaks: words.evidence.breaks,
  });
  const { conflict: _, ...counts } = effects;
  return {
    file: file.path,
    sha256: hash,
    bytes: file.bytes.length,
    known: await store.importOf(hash, mappingHash(mapping)),
    sheets: detected.sheets,
    mapping,
    detected: declared === undefined,
    counts: { ...table.counts, ...counts },
    incoming: shown.toSorted((a, b) => ORDER.indexOf(a.effect) - ORDER.indexOf(b.effect)),
    refused: table.refused.slice(0, SHOWN),
    diagnostics: [...table.reading.diagnostics, ...found],
  };
}

/** Of a mapping that names a sheet and nothing of its table, the rest is detected. */
function completed(declared: ImportMapping, detected: ImportMapping): ImportMapping {
  if (declared.header !== undefined || declared.columns !== undefined || declared.sheet === undefined) return declared;
  return {
    ...declared,
    ...detected,
    constants: { ...detected.constants, ...declared.constants },
    values: { ...detected.values, ...declared.values },
  };
}

/** What a person has to look at comes first. */
const ORDER: readonly Incoming['effect'][] = ['conflict', 'revised', 'new', 'unchanged'];

async function knownBeside(store: RecordReader, figures: readonly Observation[]): Promise<readonly Observation[]> {
  if (figures.length === 0) return [];
  const indicators = [...new Set(figures.map(({ indicator }) => indicator)), 'gdp'];
  const places = [...new Set(figures.map(({ place }) => place))];
  return store.figures({ indicators, places, limit: VALIDATED });
}

function inWords(preview: ImportPreview, words: ViewContext): PreviewAnswer {
  const { incoming, refused, diagnostics, ...rest } = preview;
  const nouns = nounChoices(words);
  return {
    ...rest,
    incoming: incoming.map((one) => incomingWords(words, one)),
    refused: refused.map((row) => ({
      ...rowWords(row, words.language),
      row: row.row,
      cells: row.cells,
      ...sheetOf(row),
    })),
    findings: diagnostics.map((one) => findingView(words, one)),
    unknown: unknownWords(refused, nouns),
    nouns,
    sources: words.evidence.sources.map(({ id, title }) => ({ id, title })),
  };
}

const sheetOf = ({ sheet }: RefusedRow) => (sheet === undefined ? {} : { sheet });

/** Why a row was refused, and what to do, in words. */
export function rowWords(
  { code, args }: RefusedRow,
  language: Language,
): { readonly what: string; readonly todo: string } {
  const { what, todo } = diagnosticWords({ code, args }, language);
  return { what, todo };
}

export async function commitImport(
  context: ActingContext,
  input: {
    readonly upload: string;
    readonly mapping: ImportMapping;
    readonly reason?: string | undefined;
    readonly leaveRefused: boolean;
  },
): Promise<Job | Failure> {
  const words = await wordsOf(context, 'zh');
  if (isFailure(words)) return words;
  const file = await context.uploads.read(input.upload);
  if (isFailure(file)) return file;
  const { mapping, reason, leaveRefused } = input;
  const request = { file, sha256: sha256(file.bytes), mapping, reason, leaveRefused, actor: context.actor };
  return context.jobs.begin((progress) => importTable(context.store, request, words, progress));
}

/** The refused rows of an upload by the mapping it was previewed by, or of an import, with the reason in a column. */
export async function refusedRowsFile(
  context: ActingContext,
  input: { readonly language: Language; readonly upload?: string | undefined; readonly import?: number | undefined },
): Promise<OutputFile | Failure> {
  if (input.import !== undefined) {
    const rows = await context.store.refusedRows(input.import);
    if (rows.length === 0) return notFound('refused-rows', String(input.import));
    return named(`refused-${input.import}`, refusedWorkbook(rows, [], input.language));
  }
  const words = await wordsOf(context, input.language);
  if (isFailure(words)) return words;
  const upload = input.upload ?? '';
  const file = await context.uploads.read(upload);
  if (isFailure(file)) return file;
  const mapping = context.uploads.mappingOf(upload) ?? detectMapping(file, namesOf(words)).mapping;
  const table = readTable(file, mapping, words);
  for (const _ of table.batches());
  if (table.refused.length === 0) return notFound('refused-rows', file.path);
  const name = `${file.path.replace(/\.[^.]*$/, '')}-refused`;
  return named(name, refusedWorkbook(table.refused, table.reading.headers, input.language));
}

const named = (name: string, bytes: Uint8Array): OutputFile => ({ path: `${name}.xlsx`, bytes });
