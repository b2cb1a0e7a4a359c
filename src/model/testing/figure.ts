// Figures for tests, stated as briefly as a table would.
import { missing } from '#kernel/missing';
import { periodOf } from '#kernel/period';
import type { PlainDate } from '#kernel/plainDate';
import { quantity } from '#kernel/quantity';
import type { Observation } from '../observation.ts';

/** Value added of Shenzhen in billion yuan, published on one day by one source, but for what `stated` says. */
export function figure(id: string, period: string, value: string, stated: Partial<Observation> = {}): Observation {
  return {
    id,
    indicator: 'value-added',
    place: 'shenzhen',
    period: periodOf(period),
    value: quantity(value, 'billion-yuan'),
    comparator: '=',
    nature: 'actual',
    vintage: '2024-03-01' as PlainDate,
    finality: 'preliminary',
    origin: 'official',
    priceBasis: missing('not-stated'),
    source: 'bulletin',
    ...stated,
  };
}
