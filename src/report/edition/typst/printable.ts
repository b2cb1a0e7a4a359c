// Texts in letters that the fonts of print have; others are shown by one sign.
import type { ChartView } from '#views/description';
import { permitted } from '../../markup.ts';

/** Stands for a character that the fonts do not have, as printers did (geta). */
const UNKNOWN = '〓';

/** `text` on one line; `has` says which characters the fonts hold. */
export function printable(text: string, has: (codePoint: number) => boolean): string {
  return permitted(text)
    .replace(/\s+/g, ' ')
    .replace(/[^ -~]/gu, (sign) => (has(sign.codePointAt(0) ?? 0) ? sign : UNKNOWN));
}

/** A chart whose drawn texts are printable: `text` makes them so. */
export function printableChart(chart: ChartView, text: (text: string) => string): ChartView {
  return {
    ...chart,
    breaks: chart.breaks.map((item) => ({ ...item, label: text(item.label) })),
    series: chart.series.map((series) => ({
      ...series,
      name: text(series.name),
      points: series.points.map((point) => ({ ...point, label: text(point.label) })),
    })),
  };
}
