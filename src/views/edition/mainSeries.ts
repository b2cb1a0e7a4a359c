// The series by which a cluster is known: its value added, then its gross output, in the whole city, as far as there are figures.
import { isMissing } from '#kernel/missing';
import { dimensionOf } from '#kernel/unit';
import { seriesKey } from '../assessmentIndex.ts';
import type { SeriesOf } from '../figures.ts';
import type { ViewContext } from '../viewContext.ts';

const MAIN_MEASURES = ['value-added', 'gross-output'] as const;

export function mainSeries({ book, index }: ViewContext, cluster: string): readonly SeriesOf[] {
  const place = book.workspace.city;
  return MAIN_MEASURES.flatMap((measure) =>
    book.indicators
      .filter((indicator) => indicator.measure === measure)
      .map(({ id }) => ({ indicator: id, place, cluster }))
      .filter((of) =>
        (index.series.get(seriesKey(of)) ?? []).some(
          ({ value }) => !isMissing(value) && dimensionOf(value.unit).startsWith('money'),
        ),
      ),
  );
}
