// Collection rounds from the command line: their progress, their workbooks in a folder, returned workbooks of a folder merged.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isFailure, notFound, type Failure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import type { Round } from '#model/round';
import { roundTemplate } from '#report/roundTemplate';
import type { MergedReturn } from '#views/recordAnswers';
import { viewContext } from '#views/viewContext';
import { writeFiles } from '../../writeFiles.ts';
import { mergeFiles } from '../collecting/mergeReturns.ts';
import { figuresOfRound } from '../collecting/rounds.ts';
import { withRecord } from '../recordPlace.ts';
import { withDiskContext } from './diskContext.ts';

export async function listRounds(folder: string, id?: string): Promise<readonly Round[] | Failure> {
  return withRecord(folder, false, async (store) => {
    if (id === undefined) return store.rounds();
    const round = await store.round(id);
    return round === undefined ? notFound('round', id) : [round];
  });
}

export async function writeTemplates(
  folder: string,
  input: { readonly round: string; readonly language: Language; readonly to: string },
): Promise<{ readonly files: readonly string[] } | Failure> {
  return withDiskContext(folder, async (context) => {
    const assessment = await context.assessment();
    if (isFailure(assessment)) return assessment;
    const round = await context.store.round(input.round);
    if (round === undefined) return notFound('round', input.round);
    const { definition } = round;
    const setting = {
      language: input.language,
      book: assessment.book,
      known: await figuresOfRound(context.store, definition),
    };
    const files = definition.reporters.map((reporter) => roundTemplate(definition, reporter, setting));
    const written = await writeFiles(input.to, files);
    return isFailure(written) ? written : { files: files.map(({ path }) => path) };
  });
}

export async function mergeFolder(
  folder: string,
  input: { readonly round: string; readonly language: Language; readonly from: string },
): Promise<{ readonly returns: readonly MergedReturn[] } | Failure> {
  return withDiskContext(folder, async (context) => {
    const assessment = await context.assessment();
    if (isFailure(assessment)) return assessment;
    let names: string[];
    try {
      names = (await readdir(input.from)).filter(
        (name) => name.toLowerCase().endsWith('.xlsx') && !name.startsWith('~$'),
      );
    } catch {
      return notFound('folder', input.from);
    }
    const files = await Promise.all(
      names.toSorted().map(async (name) => ({ path: name, bytes: await readFile(join(input.from, name)) })),
    );
    return mergeFiles(context, { ...input, files }, viewContext(assessment, input.language));
  });
}
