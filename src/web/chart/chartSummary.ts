// A chart in words, for those who do not see it: first and last figure of each line.
import type { ChartView } from '#views/description';
import type { InterfaceWords } from '#words/interface';

/** "observed: 61 at 2019-12-31, 118 at 2024-12-31. …" with the unit's words as the labels have them. */
export function chartSummary(chart: ChartView, words: InterfaceWords): string {
  const lines = chart.series.flatMap(({ name, points }) => {
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [words.chart.summary(name, first.date, first.value, last.date, last.value)];
  });
  return [chart.subtitle, ...lines].join(' ');
}
