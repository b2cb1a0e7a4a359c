// Rows that go with the observations: sources, series breaks, and facts that no observation can hold.
import { SOURCE_CLASSES, type SeriesBreak, type Source, type UnplacedFact } from '#model/observation';
import type { RowReading } from './rowReading.ts';

export function toSource(row: RowReading): Source {
  return {
    id: row.requiredId('id'),
    title: row.required('title'),
    address: row.text('address'),
    class: row.requiredOneOf('class', SOURCE_CLASSES),
  };
}

export function toSeriesBreak(row: RowReading): SeriesBreak {
  return {
    id: row.requiredId('id'),
    indicator: row.requiredId('indicator'),
    place: row.id('place'),
    cluster: row.id('cluster'),
    before: row.requiredPeriod('before'),
    after: row.requiredPeriod('after'),
    inferred: row.requiredOneOf('inferred', ['true', 'false']) === 'true',
    reason: row.requiredName('reason_zh', 'reason_en'),
  };
}

export function toUnplacedFact(row: RowReading): UnplacedFact {
  return {
    id: row.requiredId('id'),
    statement: row.required('statement'),
    reason: row.requiredName('reason_zh', 'reason_en'),
    source: row.id('source'),
  };
}
