// Row of a table of observations to an observation.
import type { Decimal } from '#kernel/decimal';
import { MISSING_REASONS, missing, type Missing } from '#kernel/missing';
import { quantity, type Comparator, type Quantity } from '#kernel/quantity';
import { UNIT_IDS } from '#kernel/unit';
import { type Anchor, anchorSchema } from '#model/anchor';
import { FINALITIES, type Observation, PRICE_BASES } from '#model/observation';
import { RELEASE_SCOPES, type Release } from '#model/release';
import type { RowReading } from './rowReading.ts';

const COMPARATORS = ['=', '>', '>=', '<', '<=', '~'] as const satisfies readonly Comparator[];
const NOT_STATED = missing('not-stated');

export function toObservation(row: RowReading): Observation {
  return {
    id: row.requiredId('id'),
    indicator: row.requiredId('indicator'),
    place: row.requiredId('place'),
    cluster: row.id('cluster'),
    period: row.requiredPeriod('period'),
    value: toValue(row),
    comparator: row.oneOf('comparator', COMPARATORS) ?? '=',
    nature: row.requiredOneOf('nature', ['actual', 'forecast']),
    vintage: row.date('vintage') ?? NOT_STATED,
    finality: row.oneOf('finality', FINALITIES) ?? NOT_STATED,
    origin: row.requiredOneOf('origin', ['official', 'computed']),
    priceBasis: row.oneOf('price_basis', PRICE_BASES) ?? NOT_STATED,
    source: row.id('source'),
    anchor: toAnchor(row),
    note: row.name('note_zh', 'note_en'),
    ...toRelease(row),
  };
}

/** A date of embargo makes a figure public from that day on; a figure that says nothing is internal. */
function toRelease(row: RowReading): { readonly release?: Release } {
  const embargo = row.date('embargo');
  const scope = row.oneOf('release', RELEASE_SCOPES) ?? (embargo === undefined ? undefined : 'public');
  return scope === undefined ? {} : { release: { scope, ...(embargo === undefined ? {} : { embargo }) } };
}

/** A figure in its unit, or the reason why there is none; never both, never neither. */
function toValue(row: RowReading): Quantity | Missing {
  const value = row.text('value');
  const reason = row.oneOf('missing', MISSING_REASONS);
  if (value === undefined) return missing(reason ?? row.fail('cell-required', 'value', 'not-entered'));
  if (row.text('missing') !== undefined)
    return row.fail('value-and-missing', 'missing', NOT_STATED, { value: value.slice(0, 80) });
  return toQuantity(row, row.decimal('value'));
}

function toQuantity(row: RowReading, value: Decimal | undefined): Quantity | Missing {
  const unit = row.requiredOneOf('unit', UNIT_IDS as [(typeof UNIT_IDS)[number], ...typeof UNIT_IDS]);
  return value === undefined ? NOT_STATED : quantity(value, unit, row.text('printed'));
}

const ANCHOR_FIELDS = {
  document: 'anchor_document',
  sha256: 'anchor_sha256',
  start: 'anchor_start',
  end: 'anchor_end',
  quoteSha256: 'anchor_quote_sha256',
  fragment: 'anchor_fragment',
} as const;

function toAnchor(row: RowReading): Anchor | undefined {
  const parts = Object.entries(ANCHOR_FIELDS).map(([part, field]) => [part, row.text(field)] as const);
  if (parts.every(([, text]) => text === undefined)) return undefined;
  const parsed = anchorSchema.safeParse(Object.fromEntries(parts.filter(([, text]) => text !== undefined)));
  if (parsed.success) return parsed.data;
  for (const { path } of parsed.error.issues) {
    const field = ANCHOR_FIELDS[String(path[0]) as keyof typeof ANCHOR_FIELDS];
    row.fail('cell-not-an-anchor', field, undefined);
  }
  return undefined;
}
