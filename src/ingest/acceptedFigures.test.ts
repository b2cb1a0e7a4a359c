// Accepted submissions as observations: ids that stay the same, a source a unit, what an entry leaves open.
import { describe, expect, it } from 'vitest';
import { Decimal } from '#kernel/decimal';
import { periodOf } from '#kernel/period';
import { plainDate } from '#kernel/plainDate';
import type { Entry } from '#model/entry';
import type { Observation } from '#model/observation';
import { roundDefinitionSchema, type Submission } from '#model/round';
import { mergeSubmissions } from './acceptedFigures.ts';

const ROUND = roundDefinitionSchema.parse({
  id: 'half-2025',
  name: '2025年上半年主要指标',
  period: '2025-H1',
  deadline: '2025-07-20',
  items: [{ indicator: 'value-added', cluster: 'software', unit: 'hundred-million-yuan' }],
  reporters: [
    { id: 'futian', name: '福田区工信局', kind: 'district', place: 'futian' },
    { id: 'nanshan', name: '南山区工信局', kind: 'district', place: 'nanshan' },
  ],
});
const ENTRY: Entry = {
  indicator: 'value-added',
  cluster: 'software',
  place: 'futian',
  period: periodOf('2025-H1'),
  value: Decimal.from('12.50'),
  unit: 'hundred-million-yuan',
  note: '初步数',
};
const CONTEXT = { known: [], on: plainDate(2025, 7, 25), language: 'zh' } as const;
const ID = 'reported-futian-value-added-software-2025-h1';

const submission = (reporter: string, entries: readonly Entry[]): Submission => ({
  id: 1,
  reporter,
  file: 'x.xlsx',
  sha256: '',
  at: '',
  actor: '',
  state: 'accepted',
  entries,
  diagnostics: [],
});

describe('mergeSubmissions', () => {
  it('makes official, preliminary figures of the day, with the unit as source', () => {
    const merged = mergeSubmissions(ROUND, [submission('futian', [ENTRY])], CONTEXT);
    expect(merged.figures.map(({ reporter }) => reporter)).toEqual(['futian']);
    expect(merged.figures[0]?.observation).toMatchObject({
      id: ID,
      place: 'futian',
      cluster: 'software',
      value: { value: Decimal.from('12.50'), unit: 'hundred-million-yuan' },
      comparator: '=',
      nature: 'actual',
      origin: 'official',
      finality: 'preliminary',
      vintage: '2025-07-25',
      source: 'round-half-2025-futian',
      note: { zh: '初步数' },
    });
    expect(merged.sources).toEqual([
      { id: 'round-half-2025-futian', title: '福田区工信局报送（2025年上半年）', class: 'official' },
    ]);
  });

  it('keeps what an entry states, and a reason instead of a figure', () => {
    const { value: _value, unit: _unit, ...rest } = ENTRY;
    const stated: Entry = { ...rest, missing: 'suppressed', finality: 'verified', vintage: plainDate(2025, 7, 1) };
    const [figure] = mergeSubmissions(ROUND, [submission('futian', [stated])], CONTEXT).figures;
    expect(figure?.observation).toMatchObject({
      value: { missing: 'suppressed' },
      finality: 'verified',
      vintage: '2025-07-01',
    });
  });

  it('gives units that measure the same thing figures of their own, and the same ids every time', () => {
    const both = [submission('futian', [ENTRY]), submission('nanshan', [{ ...ENTRY, place: 'nanshan' }])];
    const ids = () => mergeSubmissions(ROUND, both, CONTEXT).figures.map(({ observation }) => observation.id);
    expect(ids()).toEqual([ID, 'reported-nanshan-value-added-software-2025-h1']);
    expect(ids()).toEqual(ids());
  });

  it('puts a later round’s figure on the same id, but none on an id that stands for another figure', () => {
    const own = mergeSubmissions(ROUND, [submission('futian', [ENTRY])], CONTEXT).figures[0]
      ?.observation as Observation;
    const idWith = (known: readonly Observation[]) =>
      mergeSubmissions(ROUND, [submission('futian', [ENTRY])], { ...CONTEXT, known }).figures[0]?.observation.id;
    expect(idWith([own])).toBe(ID);
    expect(idWith([{ ...own, place: 'luohu' }])).toMatch(/^reported-futian-[0-9a-f]{8}$/);
  });

  it('passes over units that are not in the round', () => {
    expect(mergeSubmissions(ROUND, [submission('luohu', [ENTRY])], CONTEXT)).toEqual({ figures: [], sources: [] });
  });
});
