// Rows of vintages as observations: which columns are read, and what they become.
import { Decimal } from '#kernel/decimal';
import type { Name } from '#kernel/language';
import { type Missing, missing, type MissingReason } from '#kernel/missing';
import { periodOf } from '#kernel/period';
import type { PlainDate } from '#kernel/plainDate';
import type { Comparator, Quantity } from '#kernel/quantity';
import type { UnitId } from '#kernel/unit';
import type { Anchor } from '#model/anchor';
import type { Finality, Observation } from '#model/observation';
import type { ReleaseScope } from '#model/release';
import { sql } from '../sql.ts';

/** Columns of a vintage `o` of series `s`, written by change `c`. */
export const VINTAGE_COLUMNS =
  sql.raw(`o.id, o.revision, s.indicator, s.place, s.cluster, s.nature, s.origin, s.price_basis,
  o.period, o.value, o.missing, o.missing_detail, o.unit, o.comparator, o.printed, o.published, o.finality, o.source, o.note,
  o.anchor, o.scope, o.embargo, o.retracted, o.reason, o.import, o.change, c.at, c.actor`);

export interface VintageRow {
  readonly id: string;
  readonly revision: number;
  readonly indicator: string;
  readonly place: string;
  readonly cluster: string;
  readonly nature: Observation['nature'];
  readonly origin: Observation['origin'];
  readonly price_basis: '' | 'current' | 'constant';
  readonly period: string;
  readonly value: string | null;
  readonly missing: MissingReason | null;
  readonly missing_detail: string | null;
  readonly unit: UnitId | null;
  readonly comparator: Comparator;
  readonly printed: string | null;
  readonly published: PlainDate | null;
  readonly finality: Finality | null;
  readonly source: string | null;
  readonly note: Name | null;
  readonly anchor: Anchor | null;
  readonly scope: ReleaseScope;
  readonly embargo: PlainDate | null;
  readonly retracted: boolean;
  readonly reason: string | null;
  readonly import: number | null;
  readonly change: number;
  /** Null for a vintage of the change that is being written. */
  readonly at: string | null;
  readonly actor: string | null;
}

/** Who writes now, and when: stands for the row of a change that is not there before all of it is. */
export interface Pending {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly reason?: string | undefined;
}

const NOT_STATED = missing('not-stated');

function valueOf(row: VintageRow): Quantity | Missing {
  if (row.value === null || row.unit === null) {
    return missing(row.missing ?? 'not-stated', row.missing_detail ?? undefined);
  }
  const quantity = { value: Decimal.from(row.value), unit: row.unit };
  return row.printed === null ? quantity : { ...quantity, printed: row.printed };
}

/** The observation that a row holds; what is absent is an absent key. */
export function observationOf(row: VintageRow, pending?: Pending): Observation {
  return {
    id: row.id,
    indicator: row.indicator,
    place: row.place,
    ...(row.cluster === '' ? {} : { cluster: row.cluster }),
    period: periodOf(row.period),
    value: valueOf(row),
    comparator: row.comparator,
    nature: row.nature,
    vintage: row.published ?? NOT_STATED,
    finality: row.finality ?? NOT_STATED,
    origin: row.origin,
    priceBasis: row.price_basis === '' ? NOT_STATED : row.price_basis,
    ...(row.source === null ? {} : { source: row.source }),
    ...(row.anchor === null ? {} : { anchor: row.anchor }),
    ...(row.note === null ? {} : { note: row.note }),
    release: row.embargo === null ? { scope: row.scope } : { scope: row.scope, embargo: row.embargo },
    recorded: {
      revision: row.revision,
      change: row.change,
      at: row.at ?? pending?.at ?? '',
      actor: row.actor ?? pending?.actor ?? '',
      ...(row.reason === null ? {} : { reason: row.reason }),
      retracted: row.retracted,
      ...(row.import === null ? {} : { import: row.import }),
    },
  };
}
