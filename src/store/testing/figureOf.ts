// A figure for tests of the record: everything stated that a record keeps, any of it to be replaced.
import { missing } from '#kernel/missing';
import { periodOf } from '#kernel/period';
import { quantity } from '#kernel/quantity';
import type { Observation } from '#model/observation';
import type { ChangeNote } from '#model/change';
import type { IncomingRow } from '../record/recordStore.ts';

export function figureOf(id: string, value: string, other: Partial<Observation> = {}): Observation {
  return {
    id,
    indicator: 'gdp',
    place: 'shenzhen',
    period: periodOf('2024'),
    value: quantity(value, 'million-yuan'),
    comparator: '=',
    nature: 'actual',
    vintage: missing('not-stated'),
    finality: 'final',
    origin: 'official',
    priceBasis: 'current',
    ...other,
  };
}

/** One batch of figures. */
export async function* batchOf(...figures: readonly Observation[]): AsyncGenerator<readonly IncomingRow[]> {
  yield await Promise.resolve(figures.map((observation, index) => ({ observation, row: index + 2 })));
}

/** A note on entering figures. */
export function noteOf(other: Partial<ChangeNote> = {}): ChangeNote {
  return { actor: 'li', action: 'enter', subject: { kind: 'observation', id: '' }, ...other };
}
