// A chart of an edition: title sentence, measure and unit, drawing, source, and the data behind it.
import type { ChartView } from '#views/description';
import { chartSvg } from '../../chartSvg.ts';
import { element, trusted, type Markup } from '../../markup.ts';
import { scrollBox, spoken, type Setting } from './pieces.ts';
import { footOf, tableMarkup } from './tableMarkup.ts';

export function chartMarkup(chart: ChartView, setting: Setting): Markup {
  const { language, prefix, words } = setting;
  const drawing = chartSvg(chart, language, `${prefix}-${chart.id}`);
  return element(
    'figure',
    {},
    element(
      'figcaption',
      {},
      element('p', { class: 'title' }, spoken(chart.title, language)),
      element('p', { class: 'subtitle' }, spoken(chart.subtitle, language)),
    ),
    drawing === '' ? undefined : scrollBox('drawing', chart.title, trusted(drawing)),
    footOf(chart.foot, setting),
    element('details', {}, element('summary', {}, words.data), tableMarkup(chart.table, setting)),
  );
}
