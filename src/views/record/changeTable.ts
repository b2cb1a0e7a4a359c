// Table of the audit: number, when, who, what in words, why, and by which change it was undone.
import type { Change } from '#model/change';
import { textCell } from '../cells.ts';
import type { CellView, TableView } from '../description.ts';
import { column } from '../pageFrame.ts';
import { compose, linkTo, textOf } from '../sentence.ts';
import type { ViewContext } from '../viewContext.ts';
import { changeSentence, changeSubject } from './changeSentence.ts';
import { momentCell } from './moment.ts';

function undoneCell(context: ViewContext, change: Change): CellView {
  if (change.undoneBy === undefined) return textCell('');
  const seq = String(change.undoneBy);
  const text = textOf(compose(context.words.changes.undoneBy, { seq }));
  return { text, value: seq, link: linkTo('changes', undefined, { subject: seq }) };
}

function cellsOf(context: ViewContext, change: Change): readonly CellView[] {
  const { link } = changeSubject(context, change);
  return [
    textCell(String(change.seq), String(change.seq)),
    momentCell(change.at),
    textCell(change.actor),
    textCell(context.words.changes.actions[change.action], change.action),
    { text: textOf(changeSentence(context, change)), link },
    textCell(change.reason ?? ''),
    undoneCell(context, change),
  ];
}

export function changeTable(
  context: ViewContext,
  changes: readonly Change[],
  empty: string = context.words.changes.empty,
): TableView {
  const { changes: words } = context.words;
  const { columns } = words;
  return {
    id: 'changes',
    title: words.table,
    columns: [
      column('seq', columns.seq, 'number'),
      column('at', columns.at, 'date'),
      column('actor', columns.actor, 'text', 'filter'),
      column('action', columns.action, 'text', 'filter'),
      column('what', columns.what),
      column('reason', columns.reason),
      column('undone', columns.undone),
    ],
    rows: changes.map((change) => ({ id: String(change.seq), cells: cellsOf(context, change) })),
    empty,
  };
}
