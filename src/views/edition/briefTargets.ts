// The targets of a brief: those that need a leader's eye first, in a narrow table that fits the page.
import type { Located } from '#model/located';
import type { Target } from '#model/target';
import type { Status } from '#model/verdict';
import { annexWords } from '#words/editionAnnexes';
import { formatPeriod } from '#words/period';
import { pieceCell, textCell } from '../cells.ts';
import type { CellView, TableView } from '../description.ts';
import { latestFigure } from '../figures.ts';
import { isInWords, nameOf, placePiece } from '../names.ts';
import { column } from '../pageFrame.ts';
import { dueOf } from '../targetSelection.ts';
import { latestCell, promiseCell, subjectCell } from '../targetTable.ts';
import { named, type ViewContext } from '../viewContext.ts';
import { targetsOf, type BriefSubject } from './briefSubject.ts';
import { filledColumns } from './filledColumns.ts';
import { lined, standingCell } from './targetAnnex.ts';

const FIRST: readonly Status[] = ['not-met', 'behind'];

/** Not met and behind first, then those judged otherwise, last those that cannot be judged; each in the order of the table. */
export function inOrderOfNeed(context: ViewContext, targets: readonly Located<Target>[]): readonly Located<Target>[] {
  const rank = ({ id }: Target): number => {
    const status = context.index.verdicts.get(id)?.status;
    if (status === undefined || status === 'cannot-be-judged') return FIRST.length + 1;
    return FIRST.includes(status) ? FIRST.indexOf(status) : FIRST.length;
  };
  return targets.toSorted((a, b) => rank(a) - rank(b));
}

/** What the brief is of is not said again in every row. */
function rowName(context: ViewContext, target: Target, { of }: BriefSubject): string {
  if (of !== 'cluster') return subjectCell(context, target).text;
  return isInWords(target) ? named(context, target.wording) : nameOf(context, 'indicators', target.indicator);
}

function cellsOf(context: ViewContext, target: Located<Target>, subject: BriefSubject): readonly CellView[] {
  const due = dueOf(context, target);
  const latest = latestFigure(context, target);
  const period = latest === undefined ? undefined : formatPeriod(latest.period, context.language);
  return [
    textCell(rowName(context, target, subject)),
    pieceCell(placePiece(context, target.place)),
    lined(promiseCell(context, target), due === undefined ? undefined : formatPeriod(due, context.language)),
    lined(latestCell(context, latest), period),
    standingCell(context, target, context.index.verdicts.get(target.id)),
  ];
}

/** At most `most` rows; the foot says how many targets there are where not all are shown. */
export function briefTargets(context: ViewContext, subject: BriefSubject, most: number): TableView {
  const targets = targetsOf(context, subject);
  const { columns } = context.words;
  const words = annexWords[context.language].briefs;
  const shown = inOrderOfNeed(context, targets).slice(0, most);
  const isOfOnePlace = new Set(targets.map(({ place }) => place)).size === 1;
  const kept = <T>(items: readonly T[]): readonly T[] => items.filter((_, at) => at !== 1 || !isOfOnePlace);
  const foot = words.someTargets.replace('{count}', String(targets.length)).replace('{shown}', String(shown.length));
  return filledColumns(
    context,
    {
      id: 'targets-here',
      title: words.targets,
      columns: kept([
        column('subject', columns.indicator),
        column('place', columns.place),
        column('target', columns.target),
        column('latest', columns.latest),
        column('status', columns.status, 'mark'),
      ]),
      rows: shown.map((target) => ({ id: target.id, cells: kept(cellsOf(context, target, subject)) })),
      foot: shown.length < targets.length ? foot : undefined,
      empty: '',
    },
    ['latest', 'status'],
  );
}
