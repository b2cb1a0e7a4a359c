// A chart's description and a look put into the drawing library's terms: plain values only, the same for pages and editions.
import { axisLabels, axisOption } from './axisOption.ts';
import { chartFrame } from './chartFrame.ts';
import { chartLabels, endRoom } from './chartLabels.ts';
import type { ChartLook } from './chartLook.ts';
import { chartMarks } from './chartMarks.ts';
import type { ChartView } from './description.ts';
import { drawnSeries } from './drawnSeries.ts';
import { pictureWords } from './pictureWords.ts';
import { seriesOption } from './seriesOption.ts';

/** Space at the upper edge of the picture. */
const ABOVE = 10;

/**
 * Option object of ECharts for `chart`, or undefined where no point of it can be drawn. The library draws lines, points and axes;
 * every text has a place computed here, so that labels do not cover each other and neither time zone nor locale enters.
 */
export function chartOption(chart: ChartView, look: ChartLook): Readonly<Record<string, unknown>> | undefined {
  const all = drawnSeries(chart);
  if (all.length === 0) return undefined;
  const words = pictureWords(chart, look);
  const room = { above: ABOVE, right: endRoom(all, look), head: words.head, foot: words.foot };
  const marks = chartMarks(chart, all, chartFrame(chart, all, look, room), look);
  const frame = chartFrame(chart, all, look, { ...room, above: ABOVE + marks.height });
  return {
    animation: false,
    backgroundColor: look.withWords === true ? look.colours.ground : 'transparent',
    textStyle: { fontFamily: look.font },
    grid: {
      left: frame.left,
      right: look.width - frame.right,
      top: frame.top,
      bottom: look.height - frame.bottom,
      outerBoundsMode: 'none',
    },
    ...axisOption(frame, look),
    series: all.map((one) => seriesOption(chart, all, one, look)),
    graphic: [
      ...marks.elements(frame),
      ...axisLabels(frame, look),
      ...chartLabels(all, frame, look, marks.segments(frame)),
      ...words.elements,
    ],
  };
}
