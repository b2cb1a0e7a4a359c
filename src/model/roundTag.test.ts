// Tags of template rows: read back as they were written, none once changed; labels compare as a reader sees them.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodOf } from '#kernel/period';
import { reportedFigureId, reportedSourceId } from './roundFigure.ts';
import { labelChecksum, readRoundTag, type RoundTag, writeRoundTag } from './roundTag.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/);
const tag = fc.record(
  {
    round: id,
    reporter: id,
    period: fc.constantFrom(...['2025', '2025-H1', '2018-01..05', '2025-12-31'].map(periodOf)),
    item: fc.record(
      { indicator: id, cluster: id, unit: fc.constantFrom('percent' as const, 'hundred-million-yuan' as const) },
      { requiredKeys: ['indicator', 'unit'] },
    ),
    seen: fc.integer({ min: 1, max: 99 }),
    labels: fc.constant(labelChecksum(['增加值', '软件'])),
  },
  { requiredKeys: ['round', 'reporter', 'period', 'item', 'labels'] },
);

describe('a tag', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(tag, (written) => {
        expect(readRoundTag(` ${writeRoundTag(written as RoundTag)}\n`)).toEqual(written);
      }),
    );
  });

  it('is none without its checksum, or of another kind', () => {
    expect(readRoundTag('')).toBeUndefined();
    expect(readRoundTag('marshall-round-1|a|b|2025|gdp||percent||00000000')).toBeUndefined();
    expect(readRoundTag('|811c9dc5')).toBeUndefined();
  });

  it('knows labels whatever their width and blanks', () => {
    expect(labelChecksum(['增加值（现价）', 'A B'])).toBe(labelChecksum([' 增加值(现价)', 'AB ']));
    expect(labelChecksum(['a', 'b'])).not.toBe(labelChecksum(['b', 'a']));
  });
});

describe('ids of reported figures', () => {
  it('say unit, indicator, cluster and period; long ones are cut and told apart', () => {
    const figure = { reporter: 'futian', indicator: 'gdp', period: periodOf('2018-01..05') };
    expect(reportedFigureId(figure)).toBe('reported-futian-gdp-2018-01-05');
    expect(reportedSourceId('half-2025', 'futian')).toBe('round-half-2025-futian');
    const long = (cluster: string) => reportedFigureId({ ...figure, cluster: `${'c'.repeat(78)}${cluster}` });
    expect(long('a')).toMatch(/^reported-futian-gdp-c+-[0-9a-f]{8}$/);
    expect(long('a')).toHaveLength(80);
    expect(long('a')).not.toBe(long('b'));
  });
});
