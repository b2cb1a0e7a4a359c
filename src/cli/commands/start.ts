// marshall start: check, judge, write the edition where anything changed, then serve; what `npm start` runs.
import { isFailure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import type { ExitCode } from '#api/exitCodes';
import { openMarshall } from '#services/openMarshall';
import { holdRecord } from '#services/record/holdRecord';
import { type Started, startWorkspace } from '#services/startWorkspace';
import { formatDate } from '#words/period';
import { terminalWords } from '#words/terminal';
import { terminalRecordWords } from '#words/terminalRecord';
import { fail, type CommonOptions, type Invocation } from '../command.ts';
import { loadedLines } from '../loadedLines.ts';
import { serveOpen } from '../serveOpen.ts';
import type { ServePages } from '../servePages.ts';

export interface StartOptions extends CommonOptions {
  readonly port: string;
}

export async function start(
  folder: string,
  options: StartOptions,
  invocation: Invocation,
  servePages: ServePages,
): Promise<ExitCode> {
  const held = await holdRecord(folder);
  if (isFailure(held)) return fail(held, invocation, options.json);
  const result = await startWorkspace(folder, { asOf: options.asOf });
  if (isFailure(result)) {
    await held.release();
    return fail(result, invocation, options.json);
  }
  const json = options.json === true ? toJson(result) : undefined;
  if (json === undefined) for (const line of linesOf(result, invocation.language)) invocation.terminal.out(line);
  const marshall = await openMarshall(folder, { asOf: options.asOf });
  await held.release();
  if (isFailure(marshall)) return fail(marshall, invocation, options.json);
  return serveOpen(marshall, { folder, port: Number(options.port), servePages, json }, invocation);
}

function toJson({ record: { asOf, summary, evidence, edition }, fresh, loaded, head }: Started): object {
  return { asOf, summary, evidence, edition, unchanged: !fresh, loaded, record: head };
}

/** A line a step; marked where the last run's result still holds. */
function linesOf({ record, fresh, loaded, head }: Started, language: Language): readonly string[] {
  const words = terminalWords(language);
  const recordWords = terminalRecordWords(language);
  const mark = fresh ? '' : `  [${words.unchanged}]`;
  const { summary, evidence, edition } = record;
  const { planVersion } = head ?? {};
  return [
    words.read(summary) + mark,
    ...(loaded === undefined ? [] : loadedLines(loaded, recordWords)),
    ...(head === undefined || planVersion === undefined
      ? []
      : [recordWords.record(planVersion.number, head.figures, head.vintages)]),
    words.evidence(evidence) + mark,
    words.findings(summary.findings) + mark,
    words.statuses(formatDate(record.asOf, language), summary.statuses) + mark,
    words.edition(edition.id, edition.files, fresh ? edition.written : 0, edition.folder) + mark,
  ];
}
