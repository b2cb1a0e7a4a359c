// A figure made of what the cells of a row, the headers above them, the title and the mapping say; or why it cannot be made.
import { COMPARATORS, type Comparator, quantity, type Quantity } from '#kernel/quantity';
import { MISSING_REASONS, missing, type Missing } from '#kernel/missing';
import type { Period } from '#kernel/period';
import type { PlainDate } from '#kernel/plainDate';
import type { UnitId } from '#kernel/unit';
import { figureId } from '#model/figureId';
import type { MappedField } from '#model/importMapping';
import { FINALITIES, type Observation, PRICE_BASES } from '#model/observation';
import { RELEASE_SCOPES, type Release } from '#model/release';
import { SCOPE_WORDS } from '#words/importFields';
import { KIND_WORDS } from '#words/kinds';
import { UNIT_WORDS } from '#words/unit';
import type { IndicatorRead, WordReading } from './wordReading.ts';
import { isMissingMark } from './label.ts';
import { fieldFault, RowFault, shown } from './rowFault.ts';
import { fittingUnit, isOnlyScale, type TableUnit } from './tableUnit.ts';
import { readTableValue } from './tableValue.ts';

/** What the header of a column says of the figures below it. */
export interface ColumnFacts {
  readonly indicator?: string | undefined;
  readonly place?: string | undefined;
  readonly cluster?: string | undefined;
  readonly period?: Period | undefined;
  readonly unit?: TableUnit | undefined;
  /** The column holds the growth of what its row names. */
  readonly isGrowth?: boolean | undefined;
}

/** What the title says of all figures. */
export interface TableContext {
  readonly units: readonly TableUnit[];
  readonly period: Period | undefined;
}

/** Text of a field in the row, '' where it is empty or no column holds it. */
export type RowText = (field: MappedField) => string;

const NOT_STATED = missing('not-stated');
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NATURES = ['actual', 'forecast'] as const;
const ORIGINS = ['official', 'computed'] as const;
const SIGNS: Readonly<Record<string, Comparator>> = { '≈': '~', '≥': '>=', '≤': '<=', '＞': '>', '＜': '<', '＝': '=' };

export class FigureMaking {
  constructor(
    private readonly words: WordReading,
    private readonly context: TableContext,
  ) {}

  /** Throws a RowFault where the figure cannot be made. */
  make(row: RowText, column: ColumnFacts, cell: string): Observation {
    const text: RowText = (field) => row(field) || (this.words.mapping.constants?.[field] ?? '');
    const label = this.indicatorOf(text, column);
    const { indicator } = label;
    const own = this.words.names.unitOf(indicator) ?? 'none';
    const said = { ...column, unit: this.rowUnit(row) ?? column.unit ?? label.unit };
    const source = this.sourceOf(text);
    const [value, comparator] = this.valueOf(text, cell, own, said.unit);
    const facts = {
      indicator,
      place: column.place ?? this.placeOf(text, label.place),
      cluster: column.cluster ?? this.clusterOf(text) ?? label.cluster,
      period: column.period ?? label.period ?? this.periodOf(text),
      nature: this.oneOf(text, 'nature', NATURES, KIND_WORDS.nature) ?? 'actual',
      source,
    };
    return {
      id: this.idOf(text) ?? figureId(facts),
      ...facts,
      value,
      comparator: this.comparatorOf(text) ?? comparator,
      vintage: this.dateOf(text, 'vintage') ?? NOT_STATED,
      finality: this.oneOf(text, 'finality', FINALITIES, KIND_WORDS.finality) ?? NOT_STATED,
      origin: this.oneOf(text, 'origin', ORIGINS, KIND_WORDS.origin) ?? 'official',
      priceBasis: this.oneOf(text, 'price_basis', PRICE_BASES, KIND_WORDS.priceBasis) ?? NOT_STATED,
      note: noteOf(text('note')),
      release: this.releaseOf(text),
    };
  }

  private indicatorOf(text: RowText, column: ColumnFacts): IndicatorRead {
    if (column.indicator !== undefined) return { indicator: column.indicator };
    const label = taken(this.words.indicator(required(text, 'indicator')));
    if (column.isGrowth !== true) return label;
    const growth = this.words.names.growthOf(label.indicator);
    if (growth === undefined)
      throw fieldFault('row-unknown-name', 'indicator', { cell: text('indicator'), nearest: '' });
    return { ...label, indicator: growth, unit: undefined };
  }

  private placeOf(text: RowText, byLabel: string | undefined): string {
    return text('place') === '' && byLabel !== undefined ? byLabel : taken(this.words.place(required(text, 'place')));
  }

  private clusterOf(text: RowText): string | undefined {
    const word = text('cluster');
    return word === '' || isMissingMark(word) ? undefined : taken(this.words.cluster(word));
  }

  private periodOf(text: RowText): Period {
    return taken(this.words.period(required(text, 'period'), this.context.period));
  }

  private sourceOf(text: RowText): string | undefined {
    const { source, newSource } = this.words.mapping;
    const word = text('source');
    return word === '' ? (source ?? newSource?.id) : taken(this.words.source(word));
  }

  private rowUnit(row: RowText): TableUnit | undefined {
    const word = row('unit');
    return word === '' || isMissingMark(word) ? undefined : taken(this.words.unit(word));
  }

  private idOf(text: RowText): string | undefined {
    const id = text('id');
    if (id === '' || (id.length <= 80 && ID.test(id))) return id === '' ? undefined : id;
    throw fieldFault('cell-not-an-id', 'id', { cell: shown(id) });
  }

  private valueOf(
    text: RowText,
    cell: string,
    own: UnitId,
    said: TableUnit | undefined,
  ): readonly [Quantity | Missing, Comparator] {
    const reason = text('missing');
    if (cell === '' || isMissingMark(cell)) return [missing(this.reasonOf(reason || cell)), '='];
    if (reason !== '') throw fieldFault('value-and-missing', 'missing', { value: shown(cell) });
    const read = readTableValue(cell, own);
    if (read === undefined) throw fieldFault('cell-not-a-number', 'value', { cell: shown(cell) });
    const unit = this.unitOf(own, read.unit ?? said, text('unit'));
    const value = unit.shift === 0 ? read.value : read.value.shifted(unit.shift);
    const printed = value.toString() === cell ? undefined : cell;
    return [quantity(value, unit.unit, printed), read.comparator];
  }

  private reasonOf(word: string): (typeof MISSING_REASONS)[number] {
    const declared = this.words.declared('missing', word) ?? (isMissingMark(word) ? '' : word);
    if (declared === '') return 'not-stated';
    const reason = MISSING_REASONS.find((one) => one === declared || wordIs(KIND_WORDS.missingReason, one, declared));
    if (reason === undefined) throw fieldFault('cell-unknown-value', 'missing', { cell: shown(word), nearest: '' });
    return reason;
  }

  /** What the cell, its row, its column or its label says; then the title, then the mapping; then the only one there is. */
  private unitOf(own: UnitId, said: TableUnit | undefined, constant: string): TableUnit {
    if (said !== undefined) return this.fitting(said, own);
    const byTitle = this.context.units.map((unit) => fittingUnit(unit, own)).find((unit) => unit !== undefined);
    if (byTitle !== undefined) return byTitle;
    if (constant !== '') return this.fitting(taken(this.words.unit(constant)), own);
    if (isOnlyScale(own)) return { unit: own, shift: 0 };
    throw fieldFault('row-unit-missing', 'unit');
  }

  private fitting(unit: TableUnit, own: UnitId): TableUnit {
    const fitting = fittingUnit(unit, own);
    if (fitting === undefined)
      throw fieldFault('row-unit-mismatch', 'unit', { unit: UNIT_WORDS[unit.unit], own: UNIT_WORDS[own] });
    return fitting;
  }

  private comparatorOf(text: RowText): Comparator | undefined {
    const word = text('comparator');
    if (word === '') return undefined;
    const known = COMPARATORS.find((one) => one === word) ?? SIGNS[word];
    if (known === undefined || known === 'range' || known === 'stable')
      throw fieldFault('cell-unknown-value', 'comparator', { cell: shown(word), nearest: '' });
    return known;
  }

  private dateOf(text: RowText, field: MappedField): PlainDate | undefined {
    const word = text(field);
    if (word === '' || isMissingMark(word)) return undefined;
    const date = this.words.date(word);
    if (date === undefined) throw fieldFault('cell-not-a-date', field, { cell: shown(word) });
    return date;
  }

  private releaseOf(text: RowText): Release | undefined {
    const embargo = this.dateOf(text, 'embargo');
    const word = text('scope');
    if (word === '') return embargo === undefined ? undefined : { scope: 'public', embargo };
    const scope = RELEASE_SCOPES.find(
      (one) => one === (this.words.declared('scope', word) ?? SCOPE_WORDS.get(word) ?? word),
    );
    if (scope === undefined) throw fieldFault('cell-unknown-value', 'scope', { cell: shown(word), nearest: '' });
    return { scope, embargo };
  }

  private oneOf<T extends string>(
    text: RowText,
    field: MappedField,
    values: readonly T[],
    words: Readonly<Record<string, { readonly zh: string; readonly en: string }>>,
  ): T | undefined {
    const word = text(field);
    if (word === '' || isMissingMark(word)) return undefined;
    const meant = this.words.declared(field, word) ?? word;
    const value = values.find((one) => one === meant || wordIs(words, one, meant));
    if (value === undefined) throw fieldFault('cell-unknown-value', field, { cell: shown(word), nearest: '' });
    return value;
  }
}

function wordIs(
  words: Readonly<Record<string, { readonly zh: string; readonly en: string }>>,
  key: string,
  word: string,
): boolean {
  const known = words[key];
  return known !== undefined && (known.zh === word || known.en === word.toLowerCase());
}

function required(text: RowText, field: MappedField): string {
  const word = text(field);
  if (word === '') throw fieldFault('cell-required', field);
  return word;
}

function taken<T>(read: T | RowFault): T {
  if (read instanceof RowFault) throw read;
  return read;
}

function noteOf(text: string): Observation['note'] {
  if (text === '') return undefined;
  return /\p{Script=Han}/u.test(text) ? { zh: text } : { en: text };
}
