// CSV file: header and rows of texts, with the place of every cell.
import type { Diagnostic, Span } from '#kernel/diagnostic';
import { CsvScanner } from './csvScanner.ts';
import type { SourceFile } from './sourceFile.ts';
import { decodeText, fault, lineIndex, MAX_BYTES, spanOf } from './text.ts';

export interface CsvLimits {
  readonly bytes: number;
  readonly rows: number;
  readonly columns: number;
  /** Code units in a cell. */
  readonly cell: number;
}

export const CSV_LIMITS: CsvLimits = { bytes: 4 * MAX_BYTES, rows: 2_000_000, columns: 1_000, cell: 100_000 };
const MAX_FAULTS = 100;

export interface CsvFile {
  readonly file: string;
  /** Names of the columns, without blanks around them. */
  readonly header: readonly string[];
  /** Every row has as many cells as the header; rows without any text are left out. */
  readonly rows: readonly (readonly string[])[];
  readonly diagnostics: readonly Diagnostic[];
  /** Where a cell stands, quotation marks included; row -1 is the header. A row alone is located by its first cell. */
  locate(row: number, column?: number): Span | undefined;
}

/** Reads a CSV file; the separator (comma, semicolon or tab) is the most frequent one of the header. Never throws. */
export function readCsv(file: SourceFile, limits: CsvLimits = CSV_LIMITS): CsvFile {
  const decoded = decodeText(file, limits.bytes);
  if ('diagnostic' in decoded) {
    return { file: file.path, header: [], rows: [], diagnostics: [decoded.diagnostic], locate: () => undefined };
  }
  return new CsvReading(file.path, decoded.text, limits).read();
}

class CsvReading {
  private readonly separator: number;
  private readonly positions: ReturnType<typeof lineIndex>;
  private readonly diagnostics: Diagnostic[] = [];
  private readonly rows: string[][] = [];
  private readonly rowStarts: number[] = [];
  private headerStart = 0;

  constructor(
    private readonly file: string,
    private readonly text: string,
    private readonly limits: CsvLimits,
  ) {
    this.separator = separatorOf(text);
    this.positions = lineIndex(text);
  }

  read(): CsvFile {
    const control = this.text.indexOf('\0');
    if (control >= 0) this.report('csv-syntax', control, control + 1, { fault: 'control-character' });
    const scanner = new CsvScanner(this.text, this.separator);
    const header = control >= 0 ? [] : this.readHeader(scanner);
    while (header.length > 0 && !scanner.atEnd && this.readRow(scanner, header.length));
    const { file, rows, diagnostics } = this;
    return { file, header, rows, diagnostics, locate: (row, column = 0) => this.locate(row, column) };
  }

  private readHeader(scanner: CsvScanner): string[] {
    while (!scanner.atEnd) {
      this.headerStart = scanner.offset;
      scanner.next();
      if (scanner.cells.some((cell) => cell !== '')) break;
    }
    const header = scanner.cells.map((cell) => cell.trim());
    if (header.every((name) => name === '') || !this.isWithinLimits(scanner)) return [];
    this.reportQuotes(scanner);
    header.forEach((name, column) => {
      const first = header.indexOf(name);
      if (name === '' || first === column) return;
      const related = { span: this.cellSpan(scanner, first), role: 'first-stated-here' as const };
      const diagnostic = fault('csv-duplicate-header', this.cellSpan(scanner, column), { column: name.slice(0, 80) });
      this.diagnostics.push({ ...diagnostic, related: [related] });
    });
    return header;
  }

  /** Reads one row; false where reading stops. */
  private readRow(scanner: CsvScanner, width: number): boolean {
    const start = scanner.offset;
    scanner.next();
    const { cells } = scanner;
    if (cells.every((cell) => cell === '')) return true;
    if (!this.isWithinLimits(scanner)) return false;
    this.reportQuotes(scanner);
    const extra = cells.findIndex((cell, column) => column >= width && cell !== '');
    if (cells.length < width || extra >= 0) {
      const [first, last] = [scanner.starts[0] ?? start, scanner.ends.at(-1) ?? start];
      this.report('csv-ragged-row', first, last, { cells: cells.length, columns: width, row: this.rows.length + 1 });
    }
    while (cells.length < width) cells.push('');
    cells.length = width;
    this.rows.push(cells);
    this.rowStarts.push(start);
    return true;
  }

  private isWithinLimits(scanner: CsvScanner): boolean {
    const { cells, starts, ends } = scanner;
    const { limits } = this;
    const refuse = (what: 'rows' | 'columns' | 'cell', column: number): false => {
      this.report('csv-too-large', starts[column] ?? 0, starts[column] ?? 0, { what, limit: limits[what] });
      return false;
    };
    if (this.rows.length >= limits.rows) return refuse('rows', 0);
    if (cells.length > limits.columns) return refuse('columns', limits.columns);
    if ((ends.at(-1) ?? 0) - (starts[0] ?? 0) <= limits.cell) return true;
    const long = cells.findIndex((cell) => cell.length > limits.cell);
    return long < 0 || refuse('cell', long);
  }

  private reportQuotes(scanner: CsvScanner): void {
    if (scanner.fault === undefined) return;
    const { kind, at } = scanner.fault;
    this.report('csv-syntax', at, at + 1, { fault: kind });
  }

  private report(
    code: 'csv-syntax' | 'csv-ragged-row' | 'csv-too-large',
    start: number,
    end: number,
    args: Diagnostic['args'],
  ): void {
    if (this.diagnostics.length >= MAX_FAULTS) return;
    this.diagnostics.push(fault(code, spanOf(this.file, this.text, start, end, this.positions), args));
  }

  private locate(row: number, column: number): Span | undefined {
    const start = row === -1 ? this.headerStart : this.rowStarts[row];
    if (start === undefined) return undefined;
    const scanner = new CsvScanner(this.text, this.separator, start);
    scanner.next();
    return this.cellSpan(scanner, Math.min(column, scanner.cells.length - 1));
  }

  private cellSpan(scanner: CsvScanner, column: number): Span {
    return spanOf(this.file, this.text, scanner.starts[column] ?? 0, scanner.ends[column] ?? 0, this.positions);
  }
}

/** The most frequent of comma, semicolon and tab in the first line, quoted cells aside; comma among equals. */
export function separatorOf(text: string): number {
  const start = text.search(/[^\r\n]/);
  const end = text.indexOf('\n', Math.max(start, 0));
  const line = text
    .slice(Math.max(start, 0), end < 0 ? text.length : end)
    .slice(0, 100_000)
    .replace(/"[^"]*"/g, '');
  const count = (mark: string): number => line.split(mark).length - 1;
  const [best] = [',', ';', '\t'].toSorted((a, b) => count(b) - count(a));
  return (best ?? ',').charCodeAt(0);
}
