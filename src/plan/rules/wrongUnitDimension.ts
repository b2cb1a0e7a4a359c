// Figure in a unit of another dimension than its indicator: percent for percentage points, yuan for enterprises, yuan for land.
import type { SourceRef } from '#kernel/diagnostic';
import { isMissing } from '#kernel/missing';
import { dimensionOf, type Dimension, type UnitId } from '#kernel/unit';
import type { Indicator } from '#model/indicator';
import type { PlanBook } from '#model/planBook';
import type { Target } from '#model/target';
import type { CheckContext } from '../checkContext.ts';
import { fieldRef, type Finding, type Rule } from '../rule.ts';
import { targetFiles, withBasics } from './shared/exampleFiles.ts';
import { figureArgs } from '#model/figureArgs';
import { targetArgs } from './shared/itemWords.ts';
import { planIndex } from './shared/planIndex.ts';

function* check(book: PlanBook, { evidence }: CheckContext): Generator<Finding> {
  const index = planIndex(book);
  for (const target of book.targets) {
    const indicator = index.indicators.get(target.indicator);
    if (indicator === undefined || target.unit === undefined) continue;
    const allowed = dimensionsOf(target, indicator);
    if (allowed === undefined || allowed.includes(dimensionOf(target.unit as UnitId))) continue;
    const args = { ...targetArgs(index, target), item: target.id, found: target.unit, expected: indicator.unit };
    yield {
      at: fieldRef(target, 'unit'),
      args,
      subjects: [target.id],
      fix: pointsForPercent(target.unit, indicator.unit),
    };
  }
  for (const { id, ref, value, ...figure } of evidence.observations) {
    const unit = index.indicators.get(figure.indicator)?.unit;
    if (unit === undefined || isMissing(value) || dimensionOf(value.unit) === dimensionOf(unit as UnitId)) continue;
    yield {
      at: ref,
      args: { ...figureArgs(index, figure), item: id, found: value.unit, expected: unit },
      subjects: [id],
    };
  }
  yield* landFindings(book);
}

/** A growth or share target on a level is a ratio; an increment of a ratio is in percentage points. */
function dimensionsOf(target: Target, indicator: Indicator): readonly Dimension[] | undefined {
  const own = dimensionOf(indicator.unit as UnitId);
  switch (target.type) {
    case 'event':
    case 'qualitative':
      return undefined;
    case 'average-growth':
    case 'share':
      return indicator.measure === 'growth-rate' || indicator.measure === 'share' ? [own] : ['ratio'];
    case 'increment':
      return own === 'ratio' ? ['points'] : [own];
    case 'rank':
      return ['rank'];
    default:
      return [own];
  }
}

/** Percent and percentage point are the one confusion where the unit meant is beyond doubt. */
function pointsForPercent(found: string, expected: string): string | undefined {
  return found === 'percentage-point' && expected === 'percent' ? expected : undefined;
}

const AREAS = ['plannedArea', 'industrialLand', 'available', 'supplied'] as const;

function* landFindings(book: PlanBook): Generator<Finding> {
  for (const park of book.parks) {
    const areas: (readonly [string | undefined, SourceRef])[] = [
      ...AREAS.map((field) => [park[field]?.unit, fieldRef(park, field, 'unit')] as const),
      ...(park.phases ?? []).map(({ area }, i) => [area?.unit, fieldRef(park, 'phases', i, 'area', 'unit')] as const),
    ];
    for (const [unit, at] of areas) {
      if (unit === undefined || dimensionOf(unit as UnitId) === 'area') continue;
      yield { at, args: { item: park.id, found: unit, expected: 'km2' }, subjects: [park.id] };
    }
  }
}

const TARGET = 'id: sei-share-2025, indicator: sei-share-of-gdp, place: shenzhen, due: 2025, value: 40';

export const wrongUnitDimension: Rule = {
  code: 'wrong-unit-dimension',
  severity: 'error',
  check,
  examples: {
    failing: [
      { files: targetFiles(`{ ${TARGET}, type: share, unit: percentage-point }`) },
      {
        files: targetFiles(
          '{ id: t, indicator: high-tech-enterprises, place: luohu, type: level, value: 800, unit: yuan }',
        ),
      },
      {
        files: withBasics({
          'plan/parks.yaml':
            'parks:\n  - { id: p, name: { en: Park }, plannedArea: { value: 300, unit: billion-yuan } }\n',
        }),
      },
    ],
    passing: [
      { files: targetFiles(`{ ${TARGET}, type: share, unit: percent }`) },
      {
        files: targetFiles(
          '{ id: t, indicator: sei-value-added, place: luohu, type: average-growth, value: 8, unit: percent }',
        ),
      },
    ],
  },
};
