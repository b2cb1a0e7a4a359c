// Figures of a CSV table or a worksheet by an import mapping: every row of figures is accepted or refused with its reason.
import type { Diagnostic } from '#kernel/diagnostic';
import { nearest } from '#kernel/nearest';
import type { TableFile } from '#formats/tableFile';
import type { ImportMapping, MappedField } from '#model/importMapping';
import type { Observation } from '#model/observation';
import { type ColumnPlan, contextPeriod, planColumns, tableFinding } from './columnPlan.ts';
import { BatchGathering, type FigureBatch, type FigureReading } from './figureBatch.ts';
import { FigureMaking } from './figureMaking.ts';
import type { ImportNames } from './importNames.ts';
import { isMissingMark, isNote } from './label.ts';
import { MergeSpread } from './mergeSpread.ts';
import { RowFault, shown } from './rowFault.ts';
import { type OpenedTable, openTable, type SheetRow, type SheetSource } from './sheetSource.ts';
import { isColumnNumbers, readHead, type TableHead } from './tableHead.ts';
import { WordReading } from './wordReading.ts';

/**
 * Opens the table that the mapping means: the sheet it names, else the first visible one that holds a table. Blank rows, notes,
 * headings of sections and rows that number the columns are no rows of figures. Never throws on what the file holds.
 */
export function readFigures(file: TableFile, mapping: ImportMapping, names: ImportNames): FigureReading {
  const opened = openTable(file);
  const sheet = sheetOf(opened, mapping);
  const head = sheet === undefined ? undefined : readHead(sheet, file.path, mapping.header);
  if (sheet === undefined || head === undefined) return noTable(opened, mapping);
  return new TableReading(opened, sheet, head, new WordReading(mapping, names));
}

function sheetOf({ sheets, path }: OpenedTable, mapping: ImportMapping): SheetSource | undefined {
  if (mapping.sheet !== undefined) return sheets.find(({ name }) => name === undefined || name === mapping.sheet);
  return sheets.find((sheet) => !sheet.hidden && readHead(sheet, path) !== undefined);
}

function noTable({ path, sheets, diagnostics }: OpenedTable, { sheet }: ImportMapping): FigureReading {
  const names = sheets.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const isNamed = sheet === undefined || names.length === 0 || names.includes(sheet);
  const finding = isNamed
    ? tableFinding(path, 1, 'table-not-found', 'error', {})
    : tableFinding(path, 1, 'mapped-sheet-missing', 'error', {
        sheet: shown(sheet),
        nearest: nearest(sheet, names) ?? '',
      });
  const found = diagnostics.length > 0 ? [...diagnostics] : [finding];
  return { headers: [], titles: [], batches: () => [], diagnostics: found };
}

class TableReading implements FigureReading {
  readonly sheet: string | undefined;
  readonly headers: readonly string[];
  readonly titles: readonly string[];
  private readonly plan: ColumnPlan;
  private readonly making: FigureMaking;
  private readonly noticed: Diagnostic[] = [];
  private hiddenRows = 0;

  constructor(
    private readonly opened: OpenedTable,
    private readonly source: SheetSource,
    private readonly head: TableHead,
    words: WordReading,
  ) {
    this.sheet = source.name;
    this.headers = head.headers;
    this.titles = head.titles;
    this.plan = planColumns(opened.path, head, words);
    this.making = new FigureMaking(words, { units: head.units, period: contextPeriod(words, head.period) });
    this.noticed.push(...this.plan.diagnostics, ...this.sheetNotices());
    if (this.plan.values.length === 0 && !this.hasError) {
      this.noticed.push(tableFinding(opened.path, head.to, 'table-not-found', 'error', {}));
    }
  }

  get diagnostics(): readonly Diagnostic[] {
    const { path, diagnostics } = this.opened;
    const hidden =
      this.hiddenRows === 0 ? [] : [tableFinding(path, 1, 'rows-hidden-read', 'warning', { rows: this.hiddenRows })];
    return [...diagnostics, ...this.noticed, ...hidden];
  }

  private get hasError(): boolean {
    return this.noticed.some(({ severity }) => severity === 'error');
  }

  *batches(): Generator<FigureBatch> {
    if (this.hasError) return;
    const gathering = new BatchGathering();
    const spread = new MergeSpread(this.source.merges());
    const values = new Set(this.plan.values.map(({ column }) => column));
    for (const row of this.source.rows()) {
      const cells = spread.fill(row.number, row.cells, (column) => !values.has(column));
      if (row.number <= this.head.to || !this.isFigureRow(cells, row)) continue;
      if (row.hidden) this.hiddenRows += 1;
      this.readRow({ ...row, cells }, gathering);
      if (gathering.isFull) yield gathering.take();
    }
    yield gathering.take();
  }

  /** In a cross table a row without any figure is the heading of a section. */
  private isFigureRow(cells: readonly string[], { faults }: SheetRow): boolean {
    if (faults === undefined && cells.every((cell) => cell === '' || cell.trim() === '')) return false;
    if (isNote(cells) || isColumnNumbers(cells)) return false;
    if (this.isLong) return true;
    return this.plan.values.some(({ column }) => (cells[column] ?? '').trim() !== '' || faults?.has(column) === true);
  }

  private get isLong(): boolean {
    return this.plan.fields.has('value');
  }

  private readRow(row: SheetRow, gathering: BatchGathering): void {
    try {
      gathering.accept(this.figuresOf(row, gathering), row.number);
    } catch (error) {
      if (!(error instanceof RowFault)) throw error;
      const { code, args } = error;
      gathering.refuse({ sheet: this.sheet, row: row.number, code, args, cells: row.cells });
    }
  }

  private figuresOf({ cells, faults }: SheetRow, gathering: BatchGathering): readonly Observation[] {
    const figures: Observation[] = [];
    const text = (field: MappedField): string => {
      const column = this.plan.fields.get(field);
      if (column === undefined) return '';
      this.refuseFault(faults, column, cells);
      return (cells[column] ?? '').trim();
    };
    const seen = new Set<string>();
    for (const { column, facts } of this.plan.values) {
      this.refuseFault(faults, column, cells);
      const cell = (cells[column] ?? '').trim();
      if (cell === '' && !this.isLong) continue;
      try {
        figures.push(this.making.make(text, facts, cell));
      } catch (error) {
        throw this.isLong || !(error instanceof RowFault) ? error : this.inColumn(error, column);
      }
      this.refuseTwice(figures.at(-1)?.id ?? '', column, seen, gathering);
    }
    return figures;
  }

  private refuseFault(faults: SheetRow['faults'], column: number, cells: readonly string[]): void {
    const fault = faults?.get(column);
    if (fault === undefined) return;
    const args = { column: shown(this.headers[column] ?? ''), cell: shown(cells[column] ?? '') };
    throw new RowFault(fault, args);
  }

  private inColumn({ code, args }: RowFault, column: number): RowFault {
    return new RowFault(code, { ...args, column: shown(this.headers[column] ?? '') });
  }

  private refuseTwice(id: string, column: number, seen: Set<string>, gathering: BatchGathering): void {
    const row = gathering.firstRow(id);
    if (row === undefined && !seen.has(id)) {
      seen.add(id);
      return;
    }
    throw new RowFault('row-duplicate-in-file', { id, row: row ?? 0, column: shown(this.headers[column] ?? '') });
  }

  /** What of the file is not read, or is read though nobody sees it. */
  private sheetNotices(): readonly Diagnostic[] {
    const { path, sheets } = this.opened;
    const others = sheets.filter((sheet) => sheet !== this.source && sheet.name !== undefined);
    const namesOf = (hidden: boolean): string[] =>
      others
        .filter((sheet) => sheet.hidden === hidden && (hidden || isFilled(sheet)))
        .map(({ name = '' }) => shown(name));
    const notices: Diagnostic[] = [];
    const [hidden, visible] = [namesOf(true), namesOf(false)];
    if (hidden.length > 0) notices.push(tableFinding(path, 1, 'sheets-hidden-not-read', 'warning', { sheets: hidden }));
    if (visible.length > 0) notices.push(tableFinding(path, 1, 'sheets-not-read', 'note', { sheets: visible }));
    const columns = this.source
      .hiddenColumns()
      .map((column) => this.headers[column])
      .filter((header) => header !== undefined);
    if (columns.length > 0) {
      notices.push(
        tableFinding(path, 1, 'columns-hidden-read', 'warning', { columns: columns.slice(0, 20).map(shown) }),
      );
    }
    return notices;
  }
}

function isFilled(sheet: SheetSource): boolean {
  for (const { cells } of sheet.rows())
    if (cells.some((cell) => cell.trim() !== '' && !isMissingMark(cell))) return true;
  return false;
}
