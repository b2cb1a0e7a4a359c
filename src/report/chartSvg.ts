// Chart renderer: the only file that knows the charting library. Draws without a document, the same bytes in every process.
import { BarChart, LineChart } from 'echarts/charts';
import { GraphicComponent, GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Language } from '#kernel/language';
import type { ChartLook } from '#views/chartLook';
import { chartOption } from '#views/chartOption';
import type { ChartView } from '#views/description';
import { escapeText, permitted } from './markup.ts';

use([BarChart, LineChart, GraphicComponent, GridComponent, SVGRenderer]);

/** Drawn somewhat smaller than a page is wide; colours and letters are those of the text around it. */
const PAGE_LOOK: Omit<ChartLook, 'language'> = {
  width: 640,
  height: 350,
  size: 13,
  font: 'inherit',
  colours: {
    ground: 'var(--paper)',
    text: 'var(--ink)',
    muted: 'var(--muted)',
    rule: 'var(--rule)',
    series: {
      observed: 'var(--series-observed)',
      'path-equal-steps': 'var(--series-path-equal-steps)',
      'path-compound': 'var(--series-path-compound)',
      milestones: 'var(--series-milestones)',
      target: 'var(--series-target)',
      forecast: 'var(--series-forecast)',
      other: 'var(--series-other)',
    },
  },
};

/** The drawing as SVG, empty where no point can be drawn; `id` makes the names inside it unique in the document. */
export function chartSvg(
  chart: ChartView,
  language: Language,
  id: string,
  look: Omit<ChartLook, 'language'> = PAGE_LOOK,
): string {
  const { width, height } = look;
  const option = chartOption(withPermittedTexts(chart), { ...look, language });
  if (option === undefined) return '';
  const instance = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    instance.setOption(option);
    return normalised(instance.renderToSVGString(), { title: chart.title, id, width, height });
  } finally {
    instance.dispose();
  }
}

/** The renderer escapes markup, but passes on characters that no document may hold. */
function withPermittedTexts(chart: ChartView): ChartView {
  return {
    ...chart,
    breaks: chart.breaks.map((item) => ({ ...item, label: permitted(item.label) })),
    series: chart.series.map((series) => ({
      ...series,
      name: permitted(series.name),
      points: series.points.map((point) => ({ ...point, label: permitted(point.label) })),
    })),
  };
}

/** The library numbers its ids per process and writes hover rules for a screen: both go. */
function normalised(
  svg: string,
  { title, id, width, height }: { title: string; id: string; width: number; height: number },
): string {
  const name = id.replace(/[^A-Za-z0-9-]/g, '_');
  const body = svg
    .slice(svg.indexOf('>') + 1)
    .replace(/<style\b[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/\bzr\d+-/g, `${name}-`)
    .replace(/\n+/g, '\n');
  const frame = `viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg"`;
  return `<svg class="chart" role="img" aria-label="${escapeText(title)}" ${frame}>${body}`;
}
