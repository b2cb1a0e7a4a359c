// What loading did, a line a thing.
import type { Loaded } from '#services/record/loadWorkspace';
import type { TerminalRecordWords } from '#words/terminalRecord';

export function loadedLines({ version, isNew, tables }: Loaded, words: TerminalRecordWords): readonly string[] {
  return [
    words.loaded(version.number, isNew),
    ...tables.map(({ file, run, stale }) =>
      run === undefined ? words.tableUnchanged(file) : words.loadedTable(file, run, stale),
    ),
  ];
}
