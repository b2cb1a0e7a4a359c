// A chart of an edition: title sentence, measure and unit, drawing, source, and the data behind it.
import type { ChartView } from '#views/description';
import { chartSvg } from './chartSvg.ts';
import { element, trusted, type Markup } from './markup.ts';
import type { Setting } from './pieces.ts';
import { footOf, tableMarkup } from './tableMarkup.ts';
import { pageAnchor } from './anchors.ts';

export function chartMarkup(chart: ChartView, setting: Setting): Markup {
  const { language, page, words } = setting;
  return element(
    'figure',
    {},
    element(
      'figcaption',
      {},
      element('p', { class: 'title' }, chart.title),
      element('p', { class: 'subtitle' }, chart.subtitle),
    ),
    element(
      'div',
      { class: 'drawing' },
      trusted(chartSvg(chart, language, `${pageAnchor(page.page, page.id)}-${chart.id}`)),
    ),
    footOf(chart.foot),
    element('details', {}, element('summary', {}, words.data), tableMarkup(chart.table, setting)),
  );
}
