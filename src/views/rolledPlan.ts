// A rolling plan beside the one it rolls on: years dropped and added, targets kept, changed, dropped and added.
import { endYear, startOf, type Period } from '#kernel/period';
import { compareQuantities, sameDimension } from '#kernel/quantity';
import { isMissing } from '#kernel/missing';
import type { Located } from '#model/located';
import type { Plan } from '#model/plan';
import { comparatorOf, targetValue, type Target } from '#model/target';
import { seriesKey } from './assessmentIndex.ts';
import { missingCell, pieceCell, textCell } from './cells.ts';
import type { CellView, SectionView, Sentence, TableView } from './description.ts';
import { clusterPiece, indicatorPiece, placePiece, planPiece, promiseText } from './names.ts';
import { column, listBlock, section } from './pageFrame.ts';
import { compose, linkTo } from './sentence.ts';
import { dueOf } from './targetSelection.ts';
import type { ViewContext } from './viewContext.ts';

export type Change = 'kept' | 'changed' | 'dropped' | 'added';
export interface Moved {
  readonly change: Change;
  readonly before?: Located<Target> | undefined;
  readonly after?: Located<Target> | undefined;
}

function yearsOf(period: Period): readonly number[] {
  const first = Number(startOf(period).slice(0, 4));
  const last = Math.min(endYear(period), first + 100);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function sameTarget(context: ViewContext, before: Target, after: Target): boolean {
  if (after.revises !== undefined) return after.revises === before.id;
  const due = (target: Target): number | undefined => {
    const period = dueOf(context, target);
    return period === undefined ? undefined : endYear(period);
  };
  return seriesKey(before) === seriesKey(after) && before.type === after.type && due(before) === due(after);
}

function samePromise(before: Target, after: Target): boolean {
  const [a, b] = [targetValue(before), targetValue(after)];
  if (isMissing(a) || isMissing(b)) return isMissing(a) && isMissing(b);
  return sameDimension(a, b) && compareQuantities(a, b) === 0 && comparatorOf(before) === comparatorOf(after);
}

/** Targets of the earlier and the later plan, matched by revision link, else by indicator, place, cluster, type and due year. */
export function movedTargets(context: ViewContext, from: string, to: string): readonly Moved[] {
  const of = (plan: string): readonly Located<Target>[] =>
    context.book.targets.filter((target) => target.plan === plan);
  const earlier = of(from);
  const matched = new Set<string>();
  const later = of(to).map((after): Moved => {
    const before = earlier.find((target) => !matched.has(target.id) && sameTarget(context, target, after));
    if (before === undefined) return { change: 'added', after };
    matched.add(before.id);
    return { change: samePromise(before, after) ? 'kept' : 'changed', before, after };
  });
  const dropped = earlier
    .filter((before) => !matched.has(before.id))
    .map((before): Moved => ({ change: 'dropped', before }));
  return [...later, ...dropped];
}

function movedCells(context: ViewContext, moved: Moved): readonly CellView[] {
  const target = moved.after ?? moved.before;
  const none = missingCell(context, 'not-applicable');
  if (target === undefined) return [];
  const promise = (item: Target | undefined): CellView =>
    item === undefined ? none : { text: promiseText(context, item), link: linkTo('target', item.id) };
  const due = dueOf(context, target);
  return [
    textCell(context.words.documents.changes[moved.change]),
    pieceCell(indicatorPiece(context, target.indicator)),
    pieceCell(placePiece(context, target.place)),
    target.cluster === undefined ? none : pieceCell(clusterPiece(context, target.cluster)),
    due === undefined ? missingCell(context, 'not-stated') : textCell(String(endYear(due)), String(endYear(due))),
    promise(moved.before),
    promise(moved.after),
  ];
}

function movedTable(context: ViewContext, moved: readonly Moved[]): TableView {
  const { columns, documents: words } = context.words;
  return {
    id: 'rolled',
    title: words.rolled,
    columns: [
      column('change', columns.change, 'text', 'filter'),
      column('indicator', columns.indicator),
      column('place', columns.place),
      column('cluster', columns.cluster),
      column('due', columns.due, 'number'),
      column('before', words.before, 'number'),
      column('after', words.after, 'number'),
    ],
    rows: moved.map((item) => ({
      id: (item.after ?? item.before)?.id ?? item.change,
      cells: movedCells(context, item),
    })),
    empty: words.rolledEmpty,
  };
}

/** Undefined for a plan that rolls on none. */
export function rolledSection(context: ViewContext, plan: Plan): SectionView | undefined {
  const earlier = plan.rolls === undefined ? undefined : context.index.plans.get(plan.rolls);
  if (earlier === undefined) return undefined;
  const { words } = context;
  const [before, after] = [yearsOf(earlier.period), yearsOf(plan.period)];
  const yearsText = (years: readonly number[]): string => years.join(words.common.separator);
  const dropped = before.filter((year) => !after.includes(year));
  const added = after.filter((year) => !before.includes(year));
  const lines: Sentence[] = [compose(words.documents.rollsOn, { plan: planPiece(context, earlier.id) })];
  if (dropped.length > 0) lines.push(compose(words.documents.yearsDropped, { years: yearsText(dropped) }));
  if (added.length > 0) lines.push(compose(words.documents.yearsAdded, { years: yearsText(added) }));
  const table = movedTable(context, movedTargets(context, earlier.id, plan.id));
  return section('rolled', words.documents.rolled, listBlock(lines), { kind: 'table', table });
}
