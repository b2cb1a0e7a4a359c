// A figure as a person enters it, as an observation: what the entry leaves open stays as the present vintage has it.
import { missing } from '#kernel/missing';
import { quantity } from '#kernel/quantity';
import type { UnitId } from '#kernel/unit';
import type { Entry } from '#model/entry';
import { figureId } from '#model/figureId';
import type { Observation } from '#model/observation';

const NOT_STATED = missing('not-stated');

export function toFigure(entry: Entry, present: Observation | undefined): Observation {
  const { indicator, place, cluster, period, source = present?.source } = entry;
  const nature = entry.nature ?? present?.nature ?? 'actual';
  const origin = entry.origin ?? present?.origin ?? 'official';
  const id = entry.id ?? figureId({ indicator, place, cluster, period, source, nature, origin });
  return {
    id,
    indicator,
    place,
    cluster,
    period,
    value: valueOf(entry),
    comparator: entry.comparator ?? present?.comparator ?? '=',
    nature,
    origin,
    vintage: entry.vintage ?? present?.vintage ?? NOT_STATED,
    finality: entry.finality ?? present?.finality ?? NOT_STATED,
    priceBasis: entry.priceBasis ?? present?.priceBasis ?? NOT_STATED,
    source,
    // The words that an earlier value rested on do not carry another one.
    note: entry.note === undefined ? present?.note : { zh: entry.note, en: entry.note },
    release: entry.release ?? present?.release ?? { scope: 'internal' },
  };
}

function valueOf({ value, unit, missing: reason, printed }: Entry): Observation['value'] {
  if (value === undefined || unit === undefined) return missing(reason ?? 'not-entered');
  return quantity(value, unit as UnitId, printed);
}
