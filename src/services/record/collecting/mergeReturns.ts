// Returned workbooks of a round, merged in one go: each is registered as the submission of its reporter, or refused with the reason.
import type { Diagnostic } from '#kernel/diagnostic';
import { isFailure, type Failure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import type { SourceFile } from '#formats/sourceFile';
import { readReturnedWorkbook } from '#ingest/returnedWorkbook';
import { validateFigures } from '#ingest/validation/validateFigures';
import type { Entry } from '#model/entry';
import type { Round } from '#model/round';
import { findingView } from '#views/findingViews';
import type { MergedReturn } from '#views/recordAnswers';
import type { ViewContext } from '#views/viewContext';
import { diagnosticWords } from '#words/diagnostic';
import { recordWords } from '#words/record';
import { type ActingContext, wordsOf } from '../actingContext.ts';
import { toFigure } from '../figures/toFigure.ts';
import { sha256 } from '../../product.ts';
import { figuresOfRound, openRoundOf } from './rounds.ts';

interface ReadReturn {
  readonly file: SourceFile;
  readonly hash: string;
  readonly reporter?: string | undefined;
  readonly entries?: readonly Entry[] | undefined;
  readonly fault?: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export async function mergeReturns(
  context: ActingContext,
  input: { readonly language: Language; readonly round: string; readonly uploads: readonly string[] },
): Promise<{ readonly returns: readonly MergedReturn[] } | Failure> {
  const words = await wordsOf(context, input.language);
  if (isFailure(words)) return words;
  const files: SourceFile[] = [];
  for (const upload of input.uploads) {
    const file = await context.uploads.read(upload);
    if (isFailure(file)) return file;
    files.push(file);
  }
  return mergeFiles(context, { ...input, files }, words);
}

/** All submissions in one change; of several files of a reporter the last counts, of the same file sent twice the first. */
export async function mergeFiles(
  context: ActingContext,
  input: { readonly language: Language; readonly round: string; readonly files: readonly SourceFile[] },
  words: ViewContext,
): Promise<{ readonly returns: readonly MergedReturn[] } | Failure> {
  const { store, actor } = context;
  const round = await openRoundOf(store, input.round);
  if (isFailure(round)) return round;
  const known = await figuresOfRound(store, round.definition);
  const read: ReadReturn[] = [];
  for (const file of input.files) {
    const one = readReturn(file, round, words, known);
    const isSame = read.some(({ hash, entries }) => hash === one.hash && entries !== undefined);
    read.push(isSame ? sameAgain(one, words) : one);
  }
  const taken = read.filter(({ entries }) => entries !== undefined);
  const numbers = new Map<ReadReturn, number>();
  if (taken.length > 0) {
    const subject = { kind: 'round', id: input.round } as const;
    const written = await store.write({ actor, action: 'submit', subject }, async (writer) => {
      for (const one of taken) {
        const { file, hash, reporter = '', entries = [], diagnostics } = one;
        numbers.set(
          one,
          await writer.addSubmission(input.round, { reporter, file: file.path, sha256: hash, entries, diagnostics }),
        );
      }
      writer.describe({ files: taken.map(({ file }) => file.path), reporters: taken.map(({ reporter }) => reporter) });
      return writer.change;
    });
    if (isFailure(written)) return written;
  }
  return {
    returns: read.map((one) => ({
      file: one.file.path,
      reporter: one.reporter,
      submission: numbers.get(one),
      figures: one.entries?.length ?? 0,
      fault: one.fault,
      findings: one.diagnostics.map((each) => findingView(words, each)),
    })),
  };
}

function sameAgain({ file, hash, reporter }: ReadReturn, { language }: ViewContext): ReadReturn {
  return { file, hash, reporter, fault: recordWords(language).sameReturn, diagnostics: [] };
}

function readReturn(
  file: SourceFile,
  round: Round,
  words: ViewContext,
  known: Parameters<typeof validateFigures>[1],
): ReadReturn {
  const hash = sha256(file.bytes);
  const { book, language, evidence } = words;
  const returned = readReturnedWorkbook(file, round, { book });
  const { reporter, diagnostics } = returned;
  if (returned.refused) {
    const [first] = diagnostics;
    const fault = first === undefined ? undefined : diagnosticWords(first, language).what;
    return { file, hash, reporter, fault, diagnostics };
  }
  const before = round.progress.find((one) => one.reporter.id === reporter)?.submission;
  if (before?.sha256 === hash && before.state === 'reported') {
    return sameAgain({ file, hash, reporter, diagnostics }, words);
  }
  const figures = returned.entries.map((entry) => toFigure(entry, undefined));
  const checked = validateFigures(figures, known, { book, breaks: evidence.breaks });
  return { file, hash, reporter, entries: returned.entries, diagnostics: [...diagnostics, ...checked] };
}
