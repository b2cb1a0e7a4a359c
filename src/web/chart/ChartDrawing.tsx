// The drawn chart: as large as its place, drawn anew when place, colours or data change. Loaded when a page first has a chart.
import { useContext, useEffect, useEffectEvent, useRef } from 'react';
import { chartOption } from '#views/chartOption';
import type { ChartView, Link } from '#views/description';
import { useAddress } from '../routing/address.tsx';
import { linkHref } from '../routing/linkHref.ts';
import { CitationContext } from '../state/citationDesk.ts';
import { openDrawing, type Drawing } from './chartEngine.ts';
import { chartSummary } from './chartSummary.ts';
import { presentColours } from './presentColours.ts';

const LETTERS = 13;
/** Series and figure of the point under the cursor. */
const TOOLTIP = { trigger: 'item', transitionDuration: 0, renderMode: 'richText', formatter: '{a}\n{b}' };
const COLOUR_QUERIES = ['(prefers-color-scheme: dark)', 'print'];

/** Calls `draw` whenever the colours of the page change: with the system, by choice, or for paper. */
function onColours(draw: () => void): () => void {
  const media = COLOUR_QUERIES.map((query) => window.matchMedia(query));
  for (const each of media) each.addEventListener('change', draw);
  window.addEventListener('themechange', draw);
  return () => {
    for (const each of media) each.removeEventListener('change', draw);
    window.removeEventListener('themechange', draw);
  };
}

export function ChartDrawing({ chart }: { readonly chart: ChartView }) {
  const { words, language, query, go } = useAddress();
  const place = useRef<HTMLDivElement>(null);
  const desk = useContext(CitationContext);
  const open = useEffectEvent((id: string) => {
    const link: Link = { page: 'observation', id };
    const citation = desk?.citationOf(link);
    if (citation === undefined || place.current === null) go(linkHref(link, language, query));
    else desk?.toggle({ citation, place: `${chart.id}/${id}`, opener: place.current });
  });

  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const drawing: Drawing = openDrawing(element, undefined, { renderer: 'svg' });
    const draw = (): void => {
      drawing.resize();
      const option = chartOption(chart, {
        language,
        width: element.clientWidth,
        height: element.clientHeight,
        size: LETTERS,
        font: getComputedStyle(element).fontFamily,
        colours: presentColours(element),
      });
      if (option === undefined) drawing.clear();
      else drawing.setOption({ ...option, tooltip: TOOLTIP }, true);
    };
    drawing.on('click', (event) => {
      const { observation } = event.data as { readonly observation?: string };
      if (observation !== undefined) open(observation);
    });
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    const stop = onColours(draw);
    return () => {
      observer.disconnect();
      stop();
      drawing.dispose();
    };
  }, [chart, language]);
  return (
    <div ref={place} className="chart-drawing" role="img" aria-label={`${chart.title} ${chartSummary(chart, words)}`} />
  );
}
