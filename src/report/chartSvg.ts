// Chart renderer: the only file that knows the charting library. Draws without a document, the same bytes in every process.
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartView } from '#views/description';
import { chartOption, INK, PAPER, RULE, yearPosition } from './chartOption.ts';
import { escapeText } from './markup.ts';

use([BarChart, LineChart, GridComponent, MarkLineComponent, LabelLayout, SVGRenderer]);

const WIDTH = 760;
const HEIGHT = 340;

/** The drawing as SVG, empty where no point can be drawn; `id` makes the names inside it unique in the document. */
export function chartSvg(chart: ChartView, id: string): string {
  if (!chart.series.some(({ points }) => points.some(({ date }) => yearPosition(date) !== undefined))) return '';
  const instance = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT });
  try {
    instance.setOption(chartOption(chart));
    return normalised(instance.renderToSVGString(), chart.title, id);
  } finally {
    instance.dispose();
  }
}

/**
 * The library numbers its ids per process and writes hover rules for a screen: both go, and the colours of the page become
 * those of the surrounding text.
 */
function normalised(svg: string, title: string, id: string): string {
  const name = id.replace(/[^A-Za-z0-9-]/g, '_');
  const body = svg
    .slice(svg.indexOf('>') + 1)
    .replace(/<style\b[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/\bzr\d+-/g, `${name}-`)
    .replaceAll(INK, 'currentColor')
    .replaceAll(PAPER, 'var(--paper)')
    .replaceAll(RULE, 'var(--rule)')
    .replace(/\n+/g, '\n');
  const frame = `viewBox="0 0 ${WIDTH} ${HEIGHT}" xmlns="http://www.w3.org/2000/svg"`;
  return `<svg class="chart" role="img" aria-label="${escapeText(title)}" ${frame}>${body}`;
}
