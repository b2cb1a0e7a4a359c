// What was done to an edition, in order: its moves from state to state and its saved drafts.
import type { Edition, EditionState } from '#model/edition/edition';
import { editionStateWord } from '#words/editionStates';
import { textCell } from '../../cells.ts';
import type { CellView, Link, TableView } from '../../description.ts';
import { foldedTable } from '../../foldedTable.ts';
import { column } from '../../pageFrame.ts';
import { compose, linkTo, textOf, withCapital } from '../../sentence.ts';
import type { ViewContext } from '../../viewContext.ts';
import { momentCell } from '../moment.ts';

interface Step {
  readonly id: string;
  readonly change: number;
  readonly at: string;
  readonly actor: string;
  readonly what: string;
  readonly note?: string | undefined;
  /** Opens the comparison of a draft with the edition as it stands. */
  readonly compare?: Link | undefined;
}

/** First opened, last issued; between them it moves to and fro. */
function moveText({ words, language }: ViewContext, to: EditionState, at: number): string {
  const { opened, movedTo } = words.editionLife;
  if (at === 0) return opened;
  const state = editionStateWord(to, language);
  return to === 'issued' ? withCapital(state) : textOf(compose(movedTo, { state }));
}

function stepsOf(context: ViewContext, { definition, moves, drafts }: Edition): readonly Step[] {
  const { editionLife } = context.words;
  const { id } = definition;
  const moved = moves.map(({ to, reason, ...move }, at) => ({
    ...move,
    id: `move-${at + 1}`,
    what: moveText(context, to, at),
    note: reason,
  }));
  const saved = drafts.map(({ number, note, change, at, actor }) => ({
    id: `draft-${number}`,
    change,
    at,
    actor,
    what: textOf(compose(editionLife.saved, { number: String(number) })),
    note,
    compare: linkTo('differences', id, { before: `${id}@${number}`, after: id }),
  }));
  return [...moved, ...saved].toSorted((a, b) => a.change - b.change);
}

export function historyTable(context: ViewContext, edition: Edition): TableView {
  const { editionLife: words } = context.words;
  const { historyColumns: columns } = words;
  const cellsOf = (step: Step): readonly CellView[] => [
    textCell(String(step.change), String(step.change)),
    momentCell(step.at),
    textCell(step.what),
    textCell(step.actor),
    textCell(step.note ?? ''),
    step.compare === undefined ? textCell('') : { text: words.compare, link: step.compare },
  ];
  return foldedTable(context, {
    id: 'history',
    title: words.history,
    columns: [
      column('change', columns.change, 'number', 'secondary'),
      column('at', columns.at, 'date'),
      column('what', columns.what),
      column('actor', columns.actor),
      column('note', columns.note),
      column('compare', columns.compare),
    ],
    rows: stepsOf(context, edition).map((step) => ({ id: step.id, cells: cellsOf(step) })),
    empty: words.historyEmpty,
  });
}
