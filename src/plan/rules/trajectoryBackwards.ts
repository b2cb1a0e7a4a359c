// Trajectory that goes backwards: a milestone, or a later target of the same series, worse than what was promised before.
import type { SourceRef } from '#kernel/diagnostic';
import { endOf, type Period } from '#kernel/period';
import { inBase, quantity, type Quantity } from '#kernel/quantity';
import { dimensionOf, type UnitId } from '#kernel/unit';
import type { Indicator } from '#model/indicator';
import type { Located } from '#model/located';
import type { PlanBook } from '#model/planBook';
import type { Target } from '#model/target';
import { fieldRef, type Finding, type Rule } from '../rule.ts';
import { targetFiles } from './shared/exampleFiles.ts';
import { groupBy } from '#kernel/groupBy';
import { seriesKey } from '#model/series';
import { targetArgs } from './shared/itemWords.ts';
import { planIndex } from './shared/planIndex.ts';

interface Point {
  readonly period: Period;
  /** Last day of the period. */
  readonly end: string;
  readonly value: Quantity;
  readonly at: SourceRef;
  readonly target: Located<Target>;
}

const byEnd = (a: Point, b: Point): number => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0);

/** Only values at a date form a trajectory; an increment or an average rate of a later period may well be smaller. */
const AT_A_DATE: readonly Target['type'][] = ['level', 'share', 'rank'];

function* check(book: PlanBook): Generator<Finding> {
  const { indicators } = planIndex(book);
  const isLive = ({ type, standing }: Target): boolean =>
    AT_A_DATE.includes(type) && standing !== 'withdrawn' && standing !== 'replaced';
  const live = book.targets.filter(
    (target) => isLive(target) && indicators.get(target.indicator)?.direction !== 'none',
  );
  for (const target of live) yield* backwards(book, pointsOf(target), indicators.get(target.indicator), 'milestone');
  const series = groupBy(live, (target) => `${seriesKey(target)}|${target.type}|${target.ledger ?? ''}`);
  for (const targets of series.values()) {
    if (targets.length === 1) continue;
    const ends = targets.flatMap((target) => endPoint(target) ?? []).toSorted(byEnd);
    yield* backwards(book, ends, indicators.get(targets[0]?.indicator ?? ''), 'later-target');
  }
}

/** Base, milestones by date, and the target itself. */
function pointsOf(target: Located<Target>): readonly Point[] {
  const { base, milestones, unit } = target;
  if (unit === undefined || (base === undefined && milestones === undefined)) return [];
  const point = ({ period, value }: NonNullable<typeof base>, ...path: readonly (string | number)[]): Point => ({
    period,
    end: endOf(period),
    value: quantity(value, unit as UnitId),
    at: fieldRef(target, ...path, 'value'),
    target,
  });
  const steps = (milestones ?? []).map((step, i) => point(step, 'milestones', i));
  const end = endPoint(target);
  return [
    ...(base === undefined ? [] : [point(base, 'base')]),
    ...steps.toSorted(byEnd),
    ...(end === undefined ? [] : [end]),
  ];
}

function endPoint(target: Located<Target>): Point | undefined {
  const { due, value, unit } = target;
  if (due === undefined || value === undefined || unit === undefined) return undefined;
  return {
    period: due,
    end: endOf(due),
    value: quantity(value, unit as UnitId),
    at: fieldRef(target, 'value'),
    target,
  };
}

/** Each point against the one before it; a revision may go back, that is what it is for. */
function* backwards(
  book: PlanBook,
  points: readonly Point[],
  indicator: Indicator | undefined,
  kind: 'milestone' | 'later-target',
): Generator<Finding> {
  const worse = indicator?.direction === 'lower' ? 1 : -1;
  for (const [i, point] of points.entries()) {
    const before = points[i - 1];
    if (before === undefined || before.end >= point.end) continue;
    if (dimensionOf(before.value.unit) !== dimensionOf(point.value.unit)) continue;
    if (kind === 'later-target' && point.target.revises !== undefined) continue;
    if (inBase(point.value).compare(inBase(before.value)) !== worse) continue;
    const stated = { value: point.value, period: point.period, before: before.value, beforePeriod: before.period };
    yield {
      at: point.at,
      args: { ...targetArgs(planIndex(book), point.target), ...stated, kind },
      related: [{ at: before.at, role: 'first-stated-here' }],
      subjects: [...new Set([point.target.id, before.target.id])],
    };
  }
}

const TARGET = 'indicator: high-tech-enterprises, place: luohu, type: level, unit: enterprise';
const BASE = 'base: { period: 2020, value: 405 }';

export const trajectoryBackwards: Rule = {
  code: 'trajectory-backwards',
  severity: 'warning',
  check,
  examples: {
    failing: [
      {
        files: targetFiles(
          `{ id: firms, ${TARGET}, ${BASE}, milestones: [{ period: 2023, value: 380 }], value: 800, due: 2025 }`,
        ),
      },
      {
        files: targetFiles(
          `{ id: firms, ${TARGET}, value: 800, due: 2025 }`,
          `{ id: later, ${TARGET}, value: 700, due: 2026 }`,
        ),
      },
    ],
    passing: [
      {
        files: targetFiles(
          `{ id: firms, ${TARGET}, ${BASE}, milestones: [{ period: 2023, value: 580 }], value: 800, due: 2025 }`,
        ),
      },
      {
        files: targetFiles(
          `{ id: firms, ${TARGET}, value: 800, due: 2025 }`,
          `{ id: later, ${TARGET}, value: 700, due: 2026, revises: firms }`,
        ),
      },
    ],
  },
};
