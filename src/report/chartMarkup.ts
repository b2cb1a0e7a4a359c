// A chart of an edition: title sentence, measure and unit, drawing, source, and the data behind it.
import type { ChartView } from '#views/description';
import { chartSvg } from './chartSvg.ts';
import { element, trusted, type Markup } from './markup.ts';
import type { Setting } from './pieces.ts';
import { footOf, tableMarkup } from './tableMarkup.ts';
import { pageAnchor } from './anchors.ts';

export function chartMarkup(chart: ChartView, setting: Setting): Markup {
  const { page, words } = setting;
  return element(
    'figure',
    {},
    element(
      'figcaption',
      {},
      element('p', { class: 'title' }, chart.title),
      element('p', { class: 'subtitle' }, chart.subtitle),
    ),
    trusted(chartSvg(chart, `${pageAnchor(page.page, page.id)}-${chart.id}`)),
    chart.breaks.map(({ date, label }) => footOf(`${date} ${label}`)),
    footOf(chart.foot),
    element('details', {}, element('summary', {}, words.data), tableMarkup(chart.table, setting)),
  );
}
