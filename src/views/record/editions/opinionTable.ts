// Table of opinions and their answers 意见采纳情况表.
import type { Opinion } from '#model/edition/editionText';
import { textCell } from '../../cells.ts';
import type { CellView, TableView } from '../../description.ts';
import { slotLabel } from '../../edition/editionSlots.ts';
import { foldedTable } from '../../foldedTable.ts';
import { column } from '../../pageFrame.ts';
import type { ViewContext } from '../../viewContext.ts';
import { momentCell } from '../moment.ts';
import { slotParts } from './slotParts.ts';

/** What an opinion is about: a text of the edition, or the whole. */
export function opinionSubject(context: ViewContext, { slot }: Opinion): string {
  if (slot === undefined) return context.words.editionTexts.whole;
  const { subject, heading } = slotParts(slot);
  return slotLabel(context, subject, heading);
}

function cellsOf(context: ViewContext, opinion: Opinion): readonly CellView[] {
  const { editionTexts: words } = context.words;
  const { number, answer } = opinion;
  const outcome = answer?.outcome ?? 'open';
  return [
    textCell(String(number), String(number)),
    textCell(opinion.from),
    textCell(opinionSubject(context, opinion)),
    textCell(opinion.text),
    textCell(words.outcomes[outcome], outcome),
    textCell(answer?.reason ?? ''),
    momentCell(opinion.at),
    textCell(opinion.actor),
    textCell(answer?.actor ?? ''),
  ];
}

export function opinionTable(context: ViewContext, opinions: readonly Opinion[]): TableView {
  const { editionTexts: words } = context.words;
  const { opinionColumns: columns } = words;
  return foldedTable(context, {
    id: 'opinions',
    title: words.opinionTable,
    columns: [
      column('number', columns.number, 'number'),
      column('from', columns.from, 'text', 'filter'),
      column('about', columns.about, 'text', 'filter'),
      column('text', columns.text),
      column('outcome', columns.outcome, 'text', 'filter'),
      column('reason', columns.reason),
      column('at', columns.at, 'date', 'secondary'),
      column('actor', columns.actor, 'text', 'secondary'),
      column('answeredBy', columns.answeredBy, 'text', 'secondary'),
    ],
    rows: opinions.map((opinion) => ({ id: String(opinion.number), cells: cellsOf(context, opinion) })),
    empty: words.opinionsEmpty,
  });
}
