// Colours of a chart: the page's present tokens, so that light, dark and paper need no second table.
import type { ChartColours } from '#views/chartLook';

/** The tokens as they hold at `element`. */
export function presentColours(element: Element): ChartColours {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ground: token('--ground'),
    text: token('--text'),
    muted: token('--muted'),
    rule: token('--rule'),
    series: {
      observed: token('--series-observed'),
      'path-equal-steps': token('--series-path-equal-steps'),
      'path-compound': token('--series-path-compound'),
      milestones: token('--series-milestones'),
      target: token('--series-target'),
      forecast: token('--series-forecast'),
      other: token('--series-other'),
    },
  };
}
