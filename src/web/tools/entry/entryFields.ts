// What is said once of all figures of an entry, and the entries that the typed cells make with it.
import type { ActInput } from '../../data/acting.ts';
import type { CellStanding } from './cellStanding.ts';

/** Empty texts: not said, so that a figure keeps what it has. */
export interface EntryFields {
  readonly finality: string;
  readonly source: string;
  readonly published: string;
  readonly scope: string;
  readonly embargo: string;
  readonly reason: string;
}

export const NO_FIELDS: EntryFields = { finality: '', source: '', published: '', scope: '', embargo: '', reason: '' };

export type EntryOf = ActInput<'enter-figures'>['entries'][number];

type Said = Pick<EntryOf, 'finality' | 'source' | 'vintage' | 'release'>;

function saidOf({ finality, source, published, scope, embargo }: EntryFields): Said {
  return {
    ...(finality === '' ? {} : { finality: finality as NonNullable<EntryOf['finality']> }),
    ...(source === '' ? {} : { source }),
    ...(published === '' ? {} : { vintage: published }),
    ...(scope === 'internal' ? { release: { scope } } : {}),
    ...(scope === 'public' ? { release: { scope, ...(embargo === '' ? {} : { embargo }) } } : {}),
  };
}

/** The entry that a typed cell makes; undefined where nothing readable is typed or the cell is locked. */
function entryOf({ row, cell, typed, reading }: CellStanding, place: string, said: Said): EntryOf | undefined {
  if (typed === undefined || reading === undefined || reading.kind === 'fault' || cell.locked !== undefined) {
    return undefined;
  }
  return {
    ...(cell.figure === undefined ? {} : { id: cell.figure }),
    indicator: row.indicator,
    place,
    ...(row.cluster === undefined ? {} : { cluster: row.cluster }),
    period: cell.period,
    ...(reading.kind === 'value' ? { value: reading.value.toString(), unit: row.unit } : { missing: reading.reason }),
    ...said,
    ...(typed.seen === undefined ? {} : { seen: typed.seen }),
  };
}

export function entriesOf(standings: readonly CellStanding[], place: string, fields: EntryFields): EntryOf[] {
  const said = saidOf(fields);
  return standings.flatMap((standing) => entryOf(standing, place, said) ?? []);
}

/** Figures in the record that the entry would change, by value, reason or finality: these need a reason. */
export function revisedCount(standings: readonly CellStanding[], fields: EntryFields): number {
  return standings.filter(
    ({ cell, isChanged, reading }) =>
      cell.figure !== undefined &&
      reading !== undefined &&
      (isChanged || (fields.finality !== '' && fields.finality !== cell.finality)),
  ).length;
}
