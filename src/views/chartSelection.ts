// Which charts a page of a place or a cluster shows: series with a target first, then those with the most figures.
import type { Located } from '#model/located';
import type { Observation } from '#model/observation';
import type { Target } from '#model/target';
import { groupBy, seriesKey } from './assessmentIndex.ts';
import type { Block, ChartView } from './description.ts';
import { seriesChart, targetChart } from './pathChart.ts';
import { dueDateOf } from './targetSelection.ts';
import type { ViewContext } from './viewContext.ts';

const MAX_CHARTS = 8;
const MIN_POINTS = 3;

const observedPoints = (chart: ChartView): number =>
  chart.series.find((series) => series.role === 'observed')?.points.length ?? 0;

/** In force and revised by no other target. */
function stands(context: ViewContext, target: Target): boolean {
  return !context.index.revisedTargets.has(target.id) && (target.standing ?? 'in-force') === 'in-force';
}

function compareDue(context: ViewContext, a: Target, b: Target): number {
  const [dueA, dueB] = [dueDateOf(context, a) ?? '', dueDateOf(context, b) ?? ''];
  return dueA === dueB ? 0 : dueA < dueB ? -1 : 1;
}

/** One chart a series: of the targets that stand the one due last. Charts without a single figure are left out. */
function chartsOfTargets(context: ViewContext, targets: readonly Target[]): readonly ChartView[] {
  return [...groupBy(targets, (target) => [seriesKey(target)]).values()].flatMap((group) => {
    const candidates = group.toSorted(
      (a, b) => Number(stands(context, b)) - Number(stands(context, a)) || compareDue(context, b, a),
    );
    const chart = candidates.map((target) => targetChart(context, target)).find((found) => found !== undefined);
    return chart === undefined || observedPoints(chart) === 0 ? [] : [chart];
  });
}

export function chartBlocks(
  context: ViewContext,
  targets: readonly Target[],
  observations: readonly Located<Observation>[],
): readonly Block[] {
  const promised = new Set(targets.map(seriesKey));
  const others = [...groupBy(observations, (item) => [seriesKey(item)])]
    .filter(([key]) => !promised.has(key))
    .flatMap(([, [first]]) => (first === undefined ? [] : [seriesChart(context, first)]))
    .filter((chart) => chart !== undefined)
    .filter((chart) => observedPoints(chart) >= MIN_POINTS)
    .toSorted((a, b) => observedPoints(b) - observedPoints(a));
  const charts = [...chartsOfTargets(context, targets), ...others].slice(0, MAX_CHARTS);
  return charts.map((chart) => ({ kind: 'chart', chart }));
}
