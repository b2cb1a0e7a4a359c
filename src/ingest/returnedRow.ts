// Row of a returned workbook to a figure, or to the reason why there is none; every fault is reported at its cell.
import type { WorkbookRow } from '#formats/workbook/readWorkbook';
import type { Diagnostic, MessageArgs, Severity } from '#kernel/diagnostic';
import { LANGUAGES, type Name } from '#kernel/language';
import { MISSING_REASONS, type MissingReason } from '#kernel/missing';
import { quantity } from '#kernel/quantity';
import type { UnitId } from '#kernel/unit';
import type { Entry } from '#model/entry';
import type { Reporter, RoundDefinition, RoundItem } from '#model/round';
import { reportedFigureId } from '#model/roundFigure';
import type { RoundTag } from '#model/roundTag';
import type { ReturnColumn } from '#words/rounds';
import { MISSING_WORDS } from '#words/status';
import { UNIT_WORDS } from '#words/unit';
import type { ReturnedCode } from './returnedCodes.ts';
import { declaredUnit, type ReturnedFigure, returnedFigure } from './returnedFigure.ts';
import { cellAt, cellName, plainText, type ReturnedTable } from './returnedTable.ts';

const MAX_NOTE = 2_000;
const MAX_SHOWN = 80;

/** A row that is about an item of the round. */
export interface TaggedRow {
  readonly row: WorkbookRow;
  readonly tag: RoundTag;
  readonly item: RoundItem;
  /** Indicator and cluster in both languages. */
  readonly name: Name;
}

export interface RowContext {
  readonly file: string;
  readonly table: ReturnedTable;
  readonly round: RoundDefinition;
  readonly reporter: Reporter;
}

export class ReturnedRow {
  readonly diagnostics: Diagnostic[] = [];

  constructor(
    private readonly context: RowContext,
    private readonly tagged: TaggedRow,
  ) {}

  /** The figure or the reason that the row reports; undefined where it reports nothing that can be taken. */
  entry(): Entry | undefined {
    const value = this.cell('value');
    const reason = this.text('reason');
    if (value === undefined && reason === '')
      return this.report('returned-not-reported', 'warning', 'value', { note: this.text('note') });
    if (value !== undefined && reason !== '')
      return this.report('returned-value-and-reason', 'error', 'value', {
        value: shown(value.text),
        reason: shown(reason),
      });
    return value === undefined ? this.missingEntry(reason) : this.valueEntry();
  }

  private missingEntry(text: string): Entry | undefined {
    const reason = REASONS.get(plainText(text).toLowerCase());
    if (reason !== undefined) return { ...this.common(), missing: reason };
    return this.report('returned-unknown-reason', 'error', 'reason', { reason: shown(text) });
  }

  private valueEntry(): Entry | undefined {
    const { item } = this.tagged;
    const declared = declaredUnit(this.text('unit'), item.unit);
    if (declared === undefined)
      return this.report('returned-unit-unknown', 'error', 'unit', this.unitArgs(this.text('unit')));
    const figure = this.figure(declared);
    if (figure === undefined) return undefined;
    this.checkRange(figure);
    const { value, comparator, printed } = figure;
    return {
      ...this.common(),
      value,
      unit: item.unit,
      ...(comparator === '=' ? {} : { comparator }),
      ...(printed === undefined ? {} : { printed }),
    };
  }

  private figure(declared: UnitId): ReturnedFigure | undefined {
    const cell = this.cell('value');
    if (cell === undefined) return undefined;
    const { item } = this.tagged;
    const args = { value: shown(cell.text) };
    if (cell.formula === 'external' || cell.formula === 'without-value')
      return this.report('returned-formula-not-taken', 'error', 'value', { ...args, fault: cell.formula });
    const figure = returnedFigure(cell, item.unit, declared);
    if (figure === 'not-a-number') return this.report('returned-not-a-number', 'error', 'value', args);
    if (figure === 'unit') return this.report('returned-unit-unknown', 'error', 'value', this.unitArgs(cell.text));
    const taken = quantity(figure.value, item.unit);
    if (cell.formula === 'saved') this.report('returned-formula', 'warning', 'value', { taken });
    if (figure.stated !== undefined)
      this.report('returned-unit-changed', 'warning', figure.stated === declared ? 'unit' : 'value', {
        ...this.unitArgs(UNIT_WORDS[figure.stated]),
        taken,
      });
    else if (cell.kind === 'text') this.report('returned-number-as-text', 'note', 'value', { ...args, taken });
    return figure;
  }

  private checkRange({ value }: ReturnedFigure): void {
    const { from, to, unit } = this.tagged.item;
    const isBelow = from !== undefined && value.compare(from) < 0;
    const isAbove = to !== undefined && value.compare(to) > 0;
    if (!isBelow && !isAbove) return;
    this.report('returned-out-of-range', 'error', 'value', {
      taken: quantity(value, unit),
      from: from ?? '',
      to: to ?? '',
      unit: UNIT_WORDS[unit],
    });
  }

  private common(): Entry {
    const { round, reporter } = this.context;
    const { item, tag } = this.tagged;
    const { indicator, cluster } = item;
    const note = this.note();
    return {
      id: reportedFigureId({ reporter: reporter.id, indicator, cluster, period: round.period }),
      indicator,
      ...(cluster === undefined ? {} : { cluster }),
      place: reporter.place,
      period: round.period,
      nature: 'actual',
      origin: 'official',
      ...(note === '' ? {} : { note }),
      ...(tag.seen === undefined ? {} : { seen: tag.seen }),
    };
  }

  private note(): string {
    const note = this.text('note');
    if (note.length <= MAX_NOTE) return note;
    this.report('returned-note-cut', 'warning', 'note', { limit: MAX_NOTE });
    return note.slice(0, MAX_NOTE);
  }

  private cell(column: ReturnColumn) {
    const cell = cellAt(this.tagged.row, this.context.table.columns.get(column));
    return cell === undefined || (cell.text.trim() === '' && cell.formula === undefined) ? undefined : cell;
  }

  private text(column: ReturnColumn): string {
    return this.cell(column)?.text.trim() ?? '';
  }

  private unitArgs(stated: string | Name): MessageArgs {
    return { unit: UNIT_WORDS[this.tagged.item.unit], stated: typeof stated === 'string' ? shown(stated) : stated };
  }

  private report(code: ReturnedCode, severity: Severity, column: ReturnColumn, args: MessageArgs): undefined {
    const { file, table } = this.context;
    const { row, name, item } = this.tagged;
    const at = table.columns.get(column) ?? 0;
    const found = returnedFault(
      file,
      code,
      severity,
      { sheet: table.sheet, row: row.number, column: at },
      { ...args, item: name },
    );
    this.diagnostics.push({
      ...found,
      subjects: [item.indicator, ...(item.cluster === undefined ? [] : [item.cluster])],
    });
  }
}

/** Words of both languages by which an office may give a reason. */
const REASONS = new Map<string, MissingReason>(
  MISSING_REASONS.flatMap((reason) =>
    LANGUAGES.map((language) => [plainText(MISSING_WORDS[reason][language]).toLowerCase(), reason] as const),
  ),
);

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  /** From 0. */
  readonly column: number;
}

/** A fault at a cell, which its argument `cell` names as spreadsheets do; of the whole file where there is no place. */
export function returnedFault(
  file: string,
  code: ReturnedCode,
  severity: Severity,
  place: CellPlace | undefined,
  args: MessageArgs = {},
): Diagnostic {
  const start = { line: place?.row ?? 1, column: (place?.column ?? 0) + 1, offset: 0 };
  const cell = place === undefined ? {} : { cell: cellName(place.sheet, place.row, place.column) };
  return { code, severity, span: { file, start, end: start }, args: { ...cell, ...args }, related: [] };
}

function shown(text: string): string {
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN - 1)}…`;
}
