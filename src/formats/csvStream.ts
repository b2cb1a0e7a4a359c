// CSV file read row by row in bounded memory, however large it is; in UTF-8, UTF-16 or GB 18030.
import type { Diagnostic, MessageArgs } from '#kernel/diagnostic';
import type { FormatCode } from './codes.ts';
import { CSV_LIMITS, type CsvLimits, separatorOf } from './csv.ts';
import { CsvScanner } from './csvScanner.ts';
import { piecesOf, type TableFile, sizeOf } from './tableFile.ts';
import { fault } from './text.ts';
import { type Encoding, isEncoded, markedEncoding, textPieces } from './textStream.ts';

export interface CsvRecord {
  /** From 1; records without any text count, but are left out. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface CsvStream {
  readonly file: string;
  /** Reads the file anew; the records end at the first fault that hides the rest. */
  records(): Iterable<CsvRecord>;
  /** Grows while records are read. */
  readonly diagnostics: readonly Diagnostic[];
}

const MAX_FAULTS = 100;
/** Characters of a record: beyond, a quotation mark has been left open. */
const MAX_RECORD = 4_000_000;

/** The separator is the most frequent one of comma, semicolon and tab in the first line that holds any. Never throws. */
export function streamCsv(file: TableFile, limits: CsvLimits = CSV_LIMITS): CsvStream {
  return new CsvStreaming(file, limits);
}

class CsvStreaming implements CsvStream {
  readonly file: string;
  readonly diagnostics: Diagnostic[] = [];
  private encoding: Encoding | undefined;

  constructor(
    private readonly source: TableFile,
    private readonly limits: CsvLimits,
  ) {
    this.file = source.path;
  }

  *records(): Generator<CsvRecord> {
    const size = sizeOf(this.source);
    if (size > this.limits.bytes) {
      this.report('file-too-large', 1, { bytes: size, limit: this.limits.bytes });
      return;
    }
    this.encoding ??= this.findEncoding();
    if (this.encoding === undefined) {
      this.report('csv-encoding', 1);
      return;
    }
    const splitting = new RecordSplitting(this.limits, (code, row, args) => this.report(code, row, args));
    for (const text of textPieces(piecesOf(this.source), this.encoding)) {
      yield* splitting.add(text);
      if (splitting.stopped) return;
    }
    yield* splitting.end();
  }

  private findEncoding(): Encoding | undefined {
    const [head] = piecesOf(this.source);
    const marked = markedEncoding(head ?? new Uint8Array());
    const candidates: readonly Encoding[] = marked === undefined ? ['utf-8', 'gb18030'] : [marked];
    return candidates.find((encoding) => isEncoded(piecesOf(this.source), encoding));
  }

  private report(code: FormatCode, row: number, args: MessageArgs = {}): void {
    if (this.diagnostics.length >= MAX_FAULTS) return;
    const start = { line: row, column: 1, offset: 0 };
    this.diagnostics.push(fault(code, { file: this.file, start, end: start }, args));
  }
}

/** Records of a text that comes in pieces; what may go on is kept for the next piece. */
class RecordSplitting {
  stopped = false;
  private kept = '';
  private separator: number | undefined;
  private number = 0;

  constructor(
    private readonly limits: CsvLimits,
    private readonly report: (code: FormatCode, row: number, args: MessageArgs) => void,
  ) {}

  add(text: string): Iterable<CsvRecord> {
    if (text.includes('\0')) return this.stop('csv-syntax', { fault: 'control-character' });
    this.kept += text;
    this.separator ??= foundSeparator(this.kept);
    return this.separator === undefined ? [] : this.split(this.separator, false);
  }

  end(): Iterable<CsvRecord> {
    return this.split(this.separator ?? separatorOf(this.kept), true);
  }

  private *split(separator: number, isEnd: boolean): Generator<CsvRecord> {
    const scanner = new CsvScanner(this.kept, separator);
    let done = 0;
    while (!scanner.atEnd) {
      scanner.next();
      // Without a line end behind its last cell the record may go on in the next piece.
      const isWhole = isEnd || (scanner.ends.at(-1) ?? 0) < scanner.offset;
      if (!this.isWithinLimits(scanner, scanner.offset - done)) return;
      if (!isWhole) break;
      done = scanner.offset;
      this.number += 1;
      if (scanner.fault !== undefined) this.report('csv-syntax', this.number, { fault: scanner.fault.kind });
      if (scanner.cells.some((cell) => cell !== '')) yield { number: this.number, cells: scanner.cells };
    }
    this.kept = this.kept.slice(done);
  }

  private isWithinLimits({ cells }: CsvScanner, length: number): boolean {
    const { limits } = this;
    const excess =
      this.number >= limits.rows
        ? 'rows'
        : cells.length > limits.columns
          ? 'columns'
          : length > limits.cell && (length > MAX_RECORD || cells.some((cell) => cell.length > limits.cell))
            ? 'cell'
            : undefined;
    if (excess !== undefined) this.stop('csv-too-large', { what: excess, limit: limits[excess] });
    return excess === undefined;
  }

  private stop(code: FormatCode, args: MessageArgs): readonly CsvRecord[] {
    this.stopped = true;
    this.kept = '';
    this.report(code, this.number + 1, args);
    return [];
  }
}

/** Undefined while no line with a separator is known to its end. */
function foundSeparator(text: string): number | undefined {
  const lines = text.slice(0, 200_000).split('\n');
  const line = lines.slice(0, -1).find((one) => /[,;\t]/.test(one));
  if (line !== undefined) return separatorOf(line);
  return text.length >= 200_000 ? separatorOf(text) : undefined;
}
