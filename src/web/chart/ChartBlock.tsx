// A chart of a page: what it shows in a sentence, the drawing, its source, downloads, and the data behind it.
import { lazy, Suspense } from 'react';
import type { ChartView, PageView } from '#views/description';
import { HEADINGS, levelBelow, type HeadingLevel } from '../blocks/headingLevel.ts';
import { useAddress } from '../routing/address.tsx';
import { TableBlock } from '../table/TableBlock.tsx';

const ChartDrawing = lazy(async () => ({ default: (await import('./ChartDrawing.tsx')).ChartDrawing }));

/** Names of the lines, for narrow screens where they do not fit at the lines' ends. */
function Legend({ chart }: { readonly chart: ChartView }) {
  return (
    <ul className="chart-legend">
      {chart.series.map((series) => (
        <li key={series.id}>
          <span className={`legend-line legend-${series.role}`} aria-hidden="true" />
          {series.name}
        </li>
      ))}
    </ul>
  );
}

function Pictures({ chart }: { readonly chart: ChartView }) {
  const { words, language } = useAddress();
  const save = async (format: 'svg' | 'png'): Promise<void> =>
    (await import('./savePicture.ts')).savePicture(chart, format, language);
  return (
    <span className="chart-ways">
      {(['svg', 'png'] as const).map((format) => (
        <button key={format} type="button" className="quiet" onClick={() => void save(format)}>
          {words.chart.download(format.toUpperCase())}
        </button>
      ))}
    </span>
  );
}

interface ChartBlockProps {
  readonly chart: ChartView;
  readonly page: PageView;
  readonly level: HeadingLevel;
}

export function ChartBlock({ chart, page, level }: ChartBlockProps) {
  const { words } = useAddress();
  const Heading = HEADINGS[level];
  return (
    <figure className="chart">
      <Heading>{chart.title}</Heading>
      <p className="subtitle">{chart.subtitle}</p>
      <div className="chart-picture">
        <Suspense fallback={<p className="chart-drawing loading">{words.chart.loading}</p>}>
          <ChartDrawing chart={chart} />
        </Suspense>
        <Legend chart={chart} />
      </div>
      <figcaption className="foot">
        <span>{chart.foot}</span>
        <Pictures chart={chart} />
      </figcaption>
      <details className="chart-data">
        <summary>{words.chart.data}</summary>
        <TableBlock table={chart.table} page={page} level={levelBelow(level)} isBehindChart />
      </details>
    </figure>
  );
}
