// Reader: the questions to the record, asked in one transaction.
import type { RecordReader } from '../recordStore.ts';
import type { Session } from '../session.ts';
import { changes } from './changes.ts';
import { compare } from './compare.ts';
import { draftFiles, openDraft } from './drafts.ts';
import { edition, editionDraft, editionFile, editions } from './editions.ts';
import { editionTexts } from './editionTexts.ts';
import { countFigures, figures, figuresByIndicator, figuresOfChange, vintages } from './figures.ts';
import { head, knownBy } from './head.ts';
import { importOf, imports, refusedRows } from './imports.ts';
import { planFiles, planVersionAt, planVersions } from './planVersions.ts';
import { round, rounds } from './rounds.ts';
import { entryDraft, explanations, sources } from './sources.ts';

type Question<A extends readonly unknown[], R> = (session: Session, ...args: A) => Promise<R>;

const QUESTIONS = {
  head,
  knownBy,
  planVersions,
  planVersionAt,
  planFiles,
  figures,
  countFigures,
  figuresByIndicator,
  vintages,
  figuresOfChange,
  sources,
  imports,
  importOf,
  refusedRows,
  changes,
  openDraft,
  draftFiles,
  rounds,
  round,
  explanations,
  entryDraft,
  compare,
  editions,
  edition,
  editionTexts,
  editionDraft,
  editionFile,
} satisfies { [K in keyof RecordReader]: Question<Parameters<RecordReader[K]>, Awaited<ReturnType<RecordReader[K]>>> };

/** Every question, asked in the session that `within` gives for it. */
export function readerIn(within: <T>(ask: (session: Session) => Promise<T>) => Promise<T>): RecordReader {
  return Object.fromEntries(
    Object.entries(QUESTIONS).map(([name, question]) => [
      name,
      (...args: unknown[]) => within((session) => (question as Question<unknown[], unknown>)(session, ...args)),
    ]),
  ) as unknown as RecordReader;
}
