// Editions from the command line: listed, opened, moved, issued, verified, compared.
import { readFile } from 'node:fs/promises';
import { isFailure, notFound, type Failure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import type { PlainDate } from '#kernel/plainDate';
import type { Edition, EditionState } from '#model/edition/edition';
import type { DocumentEdits, EditionBuilt, VerifiedEdition } from '#model/edition/editionChecks';
import type { EditionDifferences } from '#model/edition/editionDifference';
import { editionId } from '#model/editionId';
import { figureTable, statusTable, wordsTable } from '#views/record/editions/differenceTables';
import type { CellView } from '#views/description';
import { viewContext } from '#views/viewContext';
import { assess } from '../assess.ts';
import { openPresent } from '../openPresent.ts';
import { issueEditionNow } from '../record/editions/issueEdition.ts';
import { moveEdition, openEdition } from '../record/editions/lifeOfEdition.ts';
import { withDiskContext } from '../record/keeping/diskContext.ts';
import { hasRecord } from '../record/recordPlace.ts';
import { compareEditionFile } from './compareEditionFile.ts';
import { compareEditions } from './compareEditions.ts';
import type { AssessmentAt } from './editionSubject.ts';
import type { OutputOptions } from './editionOutput.ts';
import { verifyEdition } from './verifyEdition.ts';

export function listEditions(folder: string): Promise<readonly Edition[] | Failure> {
  return withDiskContext(folder, ({ store }) => store.editions());
}

export function openEditionOnDisk(
  folder: string,
  input: { readonly asOf?: string | undefined; readonly previous?: string | undefined },
): Promise<{ readonly edition: string } | Failure> {
  return withDiskContext(folder, async (context) => {
    const assessment = await context.assessment({ asOf: input.asOf });
    if (isFailure(assessment)) return assessment;
    const { asOf } = assessment;
    const { previous } = input;
    return openEdition(context, { id: editionId(asOf), asOf, ...(previous === undefined ? {} : { previous }) });
  });
}

export function moveEditionOnDisk(
  folder: string,
  input: {
    readonly edition: string;
    readonly to: Exclude<EditionState, 'issued'>;
    readonly reason?: string | undefined;
  },
): Promise<{ readonly number: number } | Failure> {
  return withDiskContext(folder, (context) => moveEdition(context, input));
}

export function issueEditionOnDisk(
  folder: string,
  input: { readonly edition: string; readonly issuedOn: PlainDate },
  progress?: OutputOptions['progress'],
): Promise<EditionBuilt | Failure> {
  return withDiskContext(folder, (context) => issueEditionNow(context, input, progress));
}

export function verifyEditionOnDisk(folder: string, edition: string): Promise<VerifiedEdition | Failure> {
  return withDiskContext(folder, ({ store, assessment }) => verifyEdition(store, folder, assessment, edition));
}

export async function compareFileOnDisk(folder: string, file: string): Promise<DocumentEdits | Failure> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) return notFound('file', file);
  return withDiskContext(folder, ({ store, assessment }) => compareEditionFile(store, assessment, bytes));
}

export interface ComparedEditions {
  readonly differences: EditionDifferences;
  /** One line a changed status, figure or paragraph, in words. */
  readonly lines: readonly string[];
}

export async function compareEditionsOnDisk(
  folder: string,
  names: { readonly before: string; readonly after: string },
  language: Language,
): Promise<ComparedEditions | Failure> {
  if (await hasRecord(folder)) {
    return withDiskContext(folder, ({ store, assessment }) =>
      comparedBy(assessment, () => compareEditions(store, assessment, names), language),
    );
  }
  const open = await openPresent(folder);
  if (isFailure(open)) return open;
  const assessmentAt: AssessmentAt = ({ asOf }) => assess(open, { asOf });
  return comparedBy(assessmentAt, () => compareEditions(undefined, assessmentAt, names), language);
}

async function comparedBy(
  assessmentAt: AssessmentAt,
  compare: () => Promise<EditionDifferences | Failure>,
  language: Language,
): Promise<ComparedEditions | Failure> {
  const differences = await compare();
  if (isFailure(differences)) return differences;
  const assessment = await assessmentAt({});
  if (isFailure(assessment)) return assessment;
  const context = viewContext(assessment, language);
  const rows = [
    ...statusTable(context, { ...differences, sameStatuses: [] }).rows,
    ...figureTable(context, differences).rows,
    ...wordsTable(context, differences).rows,
  ];
  return { differences, lines: rows.map(({ cells }) => lineOf(cells)) };
}

const lineOf = (cells: readonly CellView[]): string =>
  cells
    .map(({ text, more = [] }) => [text, ...more.map((piece) => piece.text)].filter((part) => part !== '').join(' '))
    .filter((text) => text !== '')
    .join('  ');
