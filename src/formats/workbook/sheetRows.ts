// Rows of a worksheet, one after another: cells as texts with their kind, formulas by the value they were saved with.
import { numberText, serialDate, unescaped } from './cellText.ts';
import type { WorkbookLimits } from './limits.ts';
import type { Shown } from './numberFormat.ts';
import { isTrue, RichText } from './parts.ts';
import { damaged, tooLarge } from './refusal.ts';
import { columnIndex } from './sheetFrame.ts';
import { type XmlHandler, XmlReading } from './xmlReading.ts';

export type CellKind = 'text' | 'number' | 'percent' | 'scaled' | 'date' | 'boolean' | 'error';

export interface WorkbookCell {
  /** From 0. */
  readonly column: number;
  /**
   * number: its decimal; percent: the fraction that is shown as a percentage; scaled: the stored number, which is shown divided;
   * date: YYYY-MM-DD, or YYYY-MM where only the month is shown; boolean: TRUE or FALSE; error: #N/A.
   */
  readonly text: string;
  readonly kind: CellKind;
  /** Absent where a person wrote the value. external: computed from another file or program. */
  readonly formula?: 'saved' | 'without-value' | 'external' | undefined;
}

export interface WorkbookRow {
  /** From 1. */
  readonly number: number;
  readonly hidden: boolean;
  /** Cells that hold something, from left to right. */
  readonly cells: readonly WorkbookCell[];
}

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly texts: readonly string[];
  readonly styles: readonly Shown[];
  readonly from1904: boolean;
}

/** Rows that hold something; throws a Refusal on a fault. */
export function* sheetRows(
  part: string,
  texts: Iterable<string>,
  context: CellContext,
  limits: WorkbookLimits,
): Generator<WorkbookRow> {
  const rows = new RowHandler(part, context, limits);
  const reading = new XmlReading(part, rows);
  for (const text of texts) {
    reading.write(text);
    yield* rows.take();
  }
  reading.close();
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly shown: Shown;
  value: string;
  formula: string | undefined;
  isExternal: boolean;
}

class RowHandler implements XmlHandler {
  private ready: WorkbookRow[] = [];
  private number = 0;
  private hidden = false;
  private cells: WorkbookCell[] = [];
  private lastColumn = -1;
  private cell: OpenCell | undefined;
  private within: 'v' | 'f' | 'is' | '' = '';
  private readonly rich = new RichText();
  private readonly externalShared = new Set<string>();
  private readonly filled = new Set<number>();
  private count = 0;

  constructor(
    private readonly part: string,
    private readonly context: CellContext,
    private readonly limits: WorkbookLimits,
  ) {}

  take(): readonly WorkbookRow[] {
    const { ready } = this;
    this.ready = [];
    return ready;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (this.cell === undefined) return;
    else if (name === 'v') this.within = 'v';
    else if (name === 'f') this.openFormula(attributes);
    else if (name === 'is') this.within = 'is';
    else if (this.within === 'is') this.rich.open(name, attributes);
  }

  text(text: string): void {
    if (this.cell === undefined || this.within === '') return;
    if (this.within === 'is') this.rich.add(text);
    else if (this.within === 'v') this.cell.value += text;
    else this.cell.formula += text;
    if (this.cell.value.length > this.limits.cell) throw tooLarge('cell', this.limits.cell);
  }

  close(name: string): void {
    if (name === 'row') this.closeRow();
    else if (name === 'c') this.closeCell();
    else if (name === 'v' || name === 'f') this.within = '';
    else if (name === 'is') this.closeInline();
    else if (this.within === 'is') this.rich.close(name);
  }

  private openRow({ r, hidden }: Readonly<Record<string, string>>): void {
    const number = r === undefined ? this.number + 1 : Number(r);
    if (number > this.limits.rows) throw tooLarge('rows', this.limits.rows);
    if (!(number > this.number)) throw damaged(this.part);
    this.number = number;
    this.hidden = isTrue(hidden);
    this.lastColumn = -1;
  }

  private closeRow(): void {
    if (this.cells.length === 0) return;
    this.ready.push({ number: this.number, hidden: this.hidden, cells: this.cells });
    this.cells = [];
  }

  private openCell({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    const column = r === undefined ? this.lastColumn + 1 : columnIndex(r.replace(/\d+$/, '').slice(0, 4));
    if (column >= this.limits.columns) throw tooLarge('columns', this.limits.columns);
    if (!(column > this.lastColumn)) throw damaged(this.part);
    this.lastColumn = column;
    const shown = this.context.styles[Number(s)] ?? 'number';
    this.cell = { column, type: t, shown, value: '', formula: undefined, isExternal: false };
  }

  private openFormula({ t, si = '' }: Readonly<Record<string, string>>): void {
    this.within = 'f';
    if (this.cell === undefined) return;
    this.cell.formula = '';
    if (t === 'shared' && this.externalShared.has(si)) this.cell.isExternal = true;
    this.shared = t === 'shared' ? si : undefined;
  }
  private shared: string | undefined;

  private closeInline(): void {
    this.within = '';
    if (this.cell !== undefined) this.cell.value = this.rich.take();
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = undefined;
    if (cell === undefined) return;
    if (cell.formula !== undefined && isExternal(cell.formula)) {
      cell.isExternal = true;
      if (this.shared !== undefined) this.externalShared.add(this.shared);
    }
    this.shared = undefined;
    const { text, kind } = this.contentOf(cell);
    if (text === '' && cell.formula === undefined) return;
    this.count += 1;
    if (this.count > this.limits.cells) throw tooLarge('cells', this.limits.cells);
    this.filled.add(cell.column);
    if (this.filled.size > this.limits.filledColumns) throw tooLarge('filled-columns', this.limits.filledColumns);
    const formula = formulaOf(cell, text);
    this.cells.push(
      formula === undefined ? { column: cell.column, text, kind } : { column: cell.column, text, kind, formula },
    );
  }

  private contentOf({ type, value, shown }: OpenCell): { readonly text: string; readonly kind: CellKind } {
    switch (type) {
      case 's':
        return { text: this.context.texts[Number(value)] ?? '', kind: 'text' };
      case 'inlineStr':
        return { text: value, kind: 'text' };
      case 'str':
        return { text: unescaped(value), kind: 'text' };
      case 'b':
        return { text: value === '' ? '' : isTrue(value) ? 'TRUE' : 'FALSE', kind: 'boolean' };
      case 'e':
        return { text: value, kind: 'error' };
      case 'd':
        return { text: value.slice(0, 10), kind: 'date' };
      default:
        return this.numeric(value.trim(), shown);
    }
  }

  private numeric(value: string, shown: Shown): { readonly text: string; readonly kind: CellKind } {
    if (shown === 'date' || shown === 'month') {
      const date = value === '' ? undefined : serialDate(value, this.context.from1904);
      if (date !== undefined) return { text: shown === 'month' ? date.slice(0, 7) : date, kind: 'date' };
    }
    const kind = shown === 'percent' || shown === 'scaled' ? shown : 'number';
    return { text: value === '' ? '' : numberText(value), kind };
  }
}

function formulaOf(cell: OpenCell, text: string): WorkbookCell['formula'] {
  if (cell.isExternal) return 'external';
  if (cell.formula === undefined) return undefined;
  return text === '' ? 'without-value' : 'saved';
}

/** Reference to another workbook ([1]Sheet!A1), to another program (DDE: program|topic!item) or to a service. */
function isExternal(formula: string): boolean {
  const bare = formula.replace(/"[^"]*"/g, '');
  return (
    /\[\d+\][^[\]!]*!/.test(bare) ||
    (bare.includes('|') && bare.includes('!')) ||
    /\b(?:RTD|WEBSERVICE|DDE)\(/i.test(bare)
  );
}
