// Figure of a returned cell: a number, however it was typed, in the unit of the item.
import type { WorkbookCell } from '#formats/workbook/readWorkbook';
import { Decimal } from '#kernel/decimal';
import { LANGUAGES } from '#kernel/language';
import { type Comparator, convert, quantity } from '#kernel/quantity';
import { dimensionOf, UNIT_IDS, type UnitId } from '#kernel/unit';
import { readQuantity } from '#words/quantity';
import { roundWords } from '#words/rounds';
import { unitWord } from '#words/unit';
import { plainText } from './returnedTable.ts';

const MAX_PRINTED = 200;
/** Words that multiply: behind a bare number they may repeat the unit of the row or scale the number. */
const SCALES = /[十百千万亿]|[mb]illion|trillion|hundred|thousand/i;
const NUMBER = /^[-+−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

export interface ReturnedFigure {
  /** In the unit of the item. */
  readonly value: Decimal;
  readonly comparator: Exclude<Comparator, 'range' | 'stable'>;
  /** Unit that the cell itself or the cell of units names, where it is another than the item's. */
  readonly stated?: UnitId | undefined;
  /** As it was typed, where that is not the plain number. */
  readonly printed?: string | undefined;
}

/**
 * The figure of a cell, or why there is none: `not-a-number`, or a `unit` that measures something else. `declared` is the unit
 * that the row's cell of units names.
 */
export function returnedFigure(
  cell: Pick<WorkbookCell, 'text' | 'kind'>,
  item: UnitId,
  declared: UnitId,
): ReturnedFigure | 'not-a-number' | 'unit' {
  const typed = typedFigure(cell);
  if (typed === undefined) return 'not-a-number';
  const unit = typed.unit ?? declared;
  if (dimensionOf(unit) !== dimensionOf(item)) return 'unit';
  const value = unit === item ? typed.value : convert(quantity(typed.value, unit), item).value.trimmed();
  const plain = cell.kind === 'number' && unit === item;
  return {
    value,
    comparator: typed.comparator,
    ...(unit === item ? {} : { stated: unit }),
    ...(plain || cell.text === value.toString() ? {} : { printed: cell.text.slice(0, MAX_PRINTED) }),
  };
}

interface TypedFigure {
  readonly value: Decimal;
  readonly comparator: ReturnedFigure['comparator'];
  /** Absent for a bare number. */
  readonly unit?: UnitId | undefined;
}

function typedFigure({ text, kind }: Pick<WorkbookCell, 'text' | 'kind'>): TypedFigure | undefined {
  if (kind === 'text') return figureInText(text);
  const value = kind === 'number' || kind === 'percent' ? Decimal.parse(text) : undefined;
  if (value === undefined) return undefined;
  return kind === 'percent' ? { value, comparator: '=', unit: 'fraction' } : { value, comparator: '=' };
}

/** 1,234.5 · １２３４．５ · 约1200 · 12.5亿元; a bare number with 万 or 亿 may mean either and is none. */
function figureInText(text: string): TypedFigure | undefined {
  const plain = plainText(text);
  if (NUMBER.test(plain)) {
    const value = Decimal.parse(plain.replaceAll(',', '').replace('−', '-'));
    return value && { value, comparator: '=' };
  }
  const read = readQuantity(text);
  if (read === undefined || read.comparator === 'range' || read.comparator === 'stable') return undefined;
  const { value, unit } = read.quantity;
  if (unit !== 'none') return { value, comparator: read.comparator, unit };
  return SCALES.test(plain) ? undefined : { value, comparator: read.comparator };
}

/**
 * The unit that a cell of units names: the item's where it says the same or nothing, else one of the same kind of quantity, else
 * undefined.
 */
export function declaredUnit(text: string, item: UnitId): UnitId | undefined {
  const plain = plainText(text).toLowerCase();
  if (plain === '') return item;
  const isNamed = (unit: UnitId): boolean =>
    LANGUAGES.some((language) => {
      const word = unitWord(unit, language) || roundWords(language).noUnit;
      return plainText(word).toLowerCase() === plain;
    });
  if (isNamed(item)) return item;
  return UNIT_IDS.find((unit) => dimensionOf(unit) === dimensionOf(item) && isNamed(unit));
}
