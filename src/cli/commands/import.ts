// marshall import: a CSV or XLSX table into the record, previewed or stored.
import { resolve } from 'node:path';
import { isFailure } from '#kernel/failure';
import { EXIT, type ExitCode } from '#api/exitCodes';
import { type DiskImported, importFromDisk } from '#services/record/keeping/importFromDisk';
import { rowWords } from '#services/record/importing/importFile';
import { terminalRecordWords } from '#words/terminalRecord';
import { fail, type CommonOptions, type Invocation } from '../command.ts';
import { failureText } from '../output.ts';

export interface ImportOptions extends CommonOptions {
  readonly file: string;
  readonly mapping?: string | undefined;
  readonly preview?: boolean | undefined;
  readonly reason?: string | undefined;
  readonly leaveRefused?: boolean | undefined;
  readonly refused?: string | undefined;
}

const ROWS_BETWEEN = 50_000;
const SHOWN = 20;

export async function importCommand(folder: string, options: ImportOptions, invocation: Invocation): Promise<ExitCode> {
  const { terminal, language, cwd } = invocation;
  const words = terminalRecordWords(language);
  const at = (path: string | undefined): string | undefined => (path === undefined ? undefined : resolve(cwd, path));
  let told = 0;
  const result = await importFromDisk(
    folder,
    {
      ...options,
      language,
      file: resolve(cwd, options.file),
      mapping: at(options.mapping),
      refused: at(options.refused),
    },
    (rows) => {
      if (rows - told < ROWS_BETWEEN) return;
      told = rows;
      terminal.err(words.progress(rows));
    },
  );
  if (isFailure(result)) return fail(result, invocation, options.json);
  if (options.json === true) terminal.out(JSON.stringify(result, null, 2));
  else print(result, invocation);
  const refused = result.run?.refused ?? result.preview?.counts.refused ?? 0;
  return refused > 0 ? EXIT.findings : EXIT.ok;
}

function print({ preview, run, isKnown, refusedFile }: DiskImported, { terminal, language }: Invocation): void {
  const words = terminalRecordWords(language);
  if (preview !== undefined && run === undefined) {
    const { counts } = preview;
    terminal.out(words.preview(preview.file, { ...counts, added: counts.new }));
    for (const row of preview.refused.slice(0, SHOWN)) {
      terminal.out(words.refusedRow(row.sheet, row.row, rowWords(row, language).what));
    }
  }
  const known = { failure: 'conflict', what: 'known-import', detail: String(run?.id) } as const;
  if (run !== undefined) terminal.out(isKnown === true ? failureText(known, language) : words.imported(run.id, run));
  if (refusedFile !== undefined) terminal.err(words.refusedWritten(refusedFile.rows, refusedFile.path));
}
