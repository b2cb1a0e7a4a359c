// Pictures of charts: the same bytes again, twice the size of paper, nothing where there is nothing to draw.
import { describe, expect, it } from 'vitest';
import type { ChartView } from '#views/description';
import { sampleEdition } from '#views/testing/sampleEdition';
import { chartPicture } from './chartPicture.ts';

const chart = sampleEdition('zh')
  .sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])))
  .at(0) as ChartView;

describe('a picture of a chart', () => {
  it('is a PNG of twice its size on paper', () => {
    const picture = chartPicture(chart, 'zh');
    const view = new DataView((picture?.png ?? new Uint8Array()).buffer);
    expect(view.getUint32(0)).toBe(0x89504e47);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([2 * (picture?.width ?? 0), 2 * (picture?.height ?? 0)]);
  });

  it('is the same again after another chart, and shows what changed', () => {
    const first = chartPicture(chart, 'zh')?.png;
    const other = chartPicture({ ...chart, kind: 'bar' }, 'zh')?.png;
    expect(chartPicture(chart, 'zh')?.png).toEqual(first);
    expect(other).not.toEqual(first);
  });

  it('is none where no point can be drawn', () => {
    expect(chartPicture({ ...chart, series: [] }, 'en')).toBeUndefined();
  });
});
