// Cells of a CSV text, one row at a time: RFC 4180 with any separator, LF or CRLF, quotation marks within a bare cell as they stand.
const QUOTE = 34;
const LF = 10;
const CR = 13;

export interface CsvCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type CsvFault = 'quote-not-closed' | 'text-after-quote';

/** Reads the rows of `text` one after another; after a row, `cells` holds its texts and `starts`, `ends` their offsets. */
export class CsvScanner {
  cells: string[] = [];
  starts: number[] = [];
  ends: number[] = [];
  /** Offset at which the next row starts. */
  offset: number;
  fault: { readonly kind: CsvFault; readonly at: number } | undefined;

  constructor(
    private readonly text: string,
    private readonly separator: number,
    offset = 0,
  ) {
    this.offset = offset;
  }

  get atEnd(): boolean {
    return this.offset >= this.text.length;
  }

  /** Reads one row. A fault of the quotation marks is kept in `fault`; the row is read as well as it can be. */
  next(): void {
    this.cells = [];
    this.starts = [];
    this.ends = [];
    this.fault = undefined;
    for (;;) {
      if (this.text.charCodeAt(this.offset) === QUOTE) this.quoted();
      else this.bare();
      if (this.text.charCodeAt(this.offset) !== this.separator) break;
      this.offset += 1;
    }
    this.offset += this.lineEnd();
  }

  private lineEnd(): number {
    const unit = this.text.charCodeAt(this.offset);
    return unit === LF ? 1 : unit === CR ? 2 : 0;
  }

  /** Offset of the first separator, line end or end of the text at or after `from`. */
  private cellEnd(from: number): number {
    const { text, separator } = this;
    let at = from;
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === separator || unit === LF) break;
      if (unit === CR && text.charCodeAt(at + 1) === LF) break;
    }
    return at;
  }

  private bare(): void {
    const start = this.offset;
    const end = this.cellEnd(start);
    this.push(this.text.slice(start, end), start, end);
  }

  private quoted(): void {
    const start = this.offset;
    let close = this.text.indexOf('"', start + 1);
    let doubled = false;
    while (close >= 0 && this.text.charCodeAt(close + 1) === QUOTE) {
      doubled = true;
      close = this.text.indexOf('"', close + 2);
    }
    if (close < 0) {
      this.fault ??= { kind: 'quote-not-closed', at: start };
      return this.push(this.text.slice(start + 1), start, this.text.length);
    }
    const inner = this.text.slice(start + 1, close);
    const end = this.cellEnd(close + 1);
    if (end > close + 1) this.fault ??= { kind: 'text-after-quote', at: close + 1 };
    this.push((doubled ? inner.replaceAll('""', '"') : inner) + this.text.slice(close + 1, end), start, end);
  }

  private push(cell: string, start: number, end: number): void {
    this.cells.push(cell);
    this.starts.push(start);
    this.ends.push(end);
    this.offset = end;
  }
}
