// Table of imports: file, hash, what became of its rows, who brought it in, when and why.
import type { ImportRun } from '#model/importRun';
import type { CellView, TableView } from '../description.ts';
import { foldedTable } from '../foldedTable.ts';
import { textCell } from '../cells.ts';
import { column } from '../pageFrame.ts';
import { compose, textOf } from '../sentence.ts';
import type { ViewContext } from '../viewContext.ts';
import { momentCell } from './moment.ts';

const HASH_SHOWN = 12;

const countCell = (count: number): CellView => textCell(String(count), String(count));

function refusedCell(context: ViewContext, run: ImportRun): CellView {
  const cell = countCell(run.refused);
  if (run.refused === 0) return cell;
  return {
    ...cell,
    download: `/api/files/${context.language}/refused-of-import/${run.id}`,
    note: context.words.record.refusedNote,
  };
}

function cellsOf(context: ViewContext, run: ImportRun): readonly CellView[] {
  const note = textOf(compose(context.words.record.fullHash, { hash: run.sha256 }));
  return [
    textCell(run.file),
    { text: run.sha256.slice(0, HASH_SHOWN), note },
    countCell(run.rows),
    countCell(run.added),
    countCell(run.revised),
    countCell(run.unchanged),
    refusedCell(context, run),
    momentCell(run.at),
    textCell(run.actor),
    textCell(run.reason ?? ''),
  ];
}

export function importTable(context: ViewContext, imports: readonly ImportRun[]): TableView {
  const { record: words } = context.words;
  const { columns } = words;
  return foldedTable(context, {
    id: 'imports',
    title: words.imports,
    columns: [
      column('file', columns.file),
      column('hash', columns.hash),
      column('rows', columns.rows, 'number'),
      column('added', columns.added, 'number'),
      column('revised', columns.revised, 'number'),
      column('unchanged', columns.unchanged, 'number'),
      column('refused', columns.refused, 'number'),
      column('at', columns.at, 'date'),
      column('actor', columns.actor, 'text', 'filter'),
      column('reason', columns.reason),
    ],
    rows: imports.map((run) => ({ id: String(run.id), cells: cellsOf(context, run) })),
    empty: words.noImports,
  });
}
