// Tally of targets for a row of a list: how many, how many judged, behind or not met, cannot be judged, each opening its list.
import type { Target } from '#model/target';
import type { Status } from '#model/verdict';
import type { CellView, ColumnView } from './description.ts';
import { column } from './pageFrame.ts';
import { linkTo } from './sentence.ts';
import { countStatus } from './targetSelection.ts';
import type { ViewContext } from './viewContext.ts';

export const JUDGED: readonly Status[] = ['ahead', 'on-schedule', 'behind', 'met-early', 'met', 'not-met'];
export const SLOW: readonly Status[] = ['behind', 'not-met'];

export function tallyColumns(context: ViewContext): readonly ColumnView[] {
  const { columns } = context.words;
  return [
    column('targets', columns.targets, 'number'),
    column('judged', columns.judged, 'number'),
    column('behind', columns.behind, 'number'),
    column('cannotJudge', columns.cannotJudge, 'number'),
  ];
}

/** A count that opens the list behind it. */
export function countCell(count: number, query: Readonly<Record<string, string>>): CellView {
  const text = String(count);
  return { text, value: text, ...(count === 0 ? {} : { link: linkTo('targets', undefined, query) }) };
}

export function tallyCells(
  context: ViewContext,
  targets: readonly Target[],
  query: Readonly<Record<string, string>>,
): readonly CellView[] {
  const by = (...statuses: readonly Status[]): CellView =>
    countCell(countStatus(targets, context, ...statuses), { ...query, status: statuses.join(',') });
  return [countCell(targets.length, query), by(...JUDGED), by(...SLOW), by('cannot-be-judged')];
}
