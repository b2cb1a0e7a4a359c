// marshall start: check, judge, write the edition where anything changed, then serve; what `npm start` runs.
import { isFailure } from '#kernel/failure';
import { EXIT, type ExitCode } from '#api/exitCodes';
import { openMarshall } from '#services/openMarshall';
import { holdRecord } from '#services/record/holdRecord';
import { startWorkspace } from '#services/startWorkspace';
import { formatDate } from '#words/period';
import { terminalWords } from '#words/terminal';
import { terminalRecordWords } from '#words/terminalRecord';
import { fail, type CommonOptions, type Invocation } from '../command.ts';
import { loadedLines } from '../loadedLines.ts';
import type { ServePages } from '../servePages.ts';
import { tellDiffering } from '../tellDiffering.ts';

export interface StartOptions extends CommonOptions {
  readonly port: string;
}

export async function start(
  folder: string,
  options: StartOptions,
  invocation: Invocation,
  servePages: ServePages,
): Promise<ExitCode> {
  const { terminal, language } = invocation;
  const words = terminalWords(language);
  const held = await holdRecord(folder);
  if (isFailure(held)) return fail(held, invocation, options.json);
  const result = await startWorkspace(folder, { asOf: options.asOf });
  if (isFailure(result)) {
    await held.release();
    return fail(result, invocation, options.json);
  }
  const { record, fresh } = result;
  const mark = fresh ? '' : `  [${words.unchanged}]`;
  const recordWords = terminalRecordWords(language);
  terminal.out(words.read(record.summary) + mark);
  if (result.loaded !== undefined) for (const line of loadedLines(result.loaded, recordWords)) terminal.out(line);
  const { head } = result;
  if (head?.planVersion !== undefined)
    terminal.out(recordWords.record(head.planVersion.number, head.figures, head.vintages));
  terminal.out(words.evidence(record.evidence) + mark);
  terminal.out(words.findings(record.summary.findings) + mark);
  terminal.out(words.statuses(formatDate(record.asOf, language), record.summary.statuses) + mark);
  terminal.out(
    words.edition(record.edition.id, record.edition.files, fresh ? record.edition.written : 0, record.edition.folder) +
      mark,
  );
  const marshall = await openMarshall(folder, { asOf: options.asOf });
  await held.release();
  if (isFailure(marshall)) return fail(marshall, invocation, options.json);
  await tellDiffering(folder, invocation);
  const served = await servePages(marshall, Number(options.port));
  if (isFailure(served)) {
    await marshall.close();
    terminal.err(words.failures.portTaken(Number(options.port)));
    return EXIT.failure;
  }
  terminal.out(words.serving(served.address));
  terminal.err(words.stopHint);
  await served.closed;
  return EXIT.ok;
}
