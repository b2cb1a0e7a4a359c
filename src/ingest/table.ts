// Table: a CSV file seen through its mapping; gives the text of a field in a row and reports faults at its cell.
import type { Diagnostic, MessageArgs, Severity, Span } from '#kernel/diagnostic';
import { nearest } from '#kernel/nearest';
import { type CsvFile } from '#formats/csv';
import type { IngestCode } from './codes.ts';
import { type EvidenceKind, FIELDS, fieldsOf, type Mapping } from './mapping.ts';
import { mappingFault, type PlacedMapping } from './readMapping.ts';

const MAX_FAULTS = 1_000;

interface Column {
  /** Index in the CSV; absent where only a constant gives the field. */
  readonly index: number | undefined;
  readonly constant: string | undefined;
  readonly words: ReadonlyMap<string, string>;
}

export class Table {
  readonly file: string;
  readonly diagnostics: Diagnostic[] = [];
  private readonly columns: ReadonlyMap<string, Column>;

  constructor(
    readonly csv: CsvFile,
    private readonly placed: PlacedMapping,
  ) {
    this.file = csv.file;
    this.columns = new Map(fieldsOf(this.kind).map((field) => [field, columnOf(field, csv.header, placed.mapping)]));
    this.checkMappedColumns();
    this.checkHeader();
  }

  get kind(): EvidenceKind {
    return this.placed.mapping.kind;
  }

  /** Whether the table has every column without which no row can be read. */
  get isComplete(): boolean {
    return FIELDS[this.kind].required.every((field) => this.has(field));
  }

  /** Text of a field in a row, without blanks around it and put through the mapping's words; undefined where it is empty. */
  text(row: number, field: string): string | undefined {
    const column = this.columns.get(field);
    if (column === undefined) return undefined;
    const cell = column.index === undefined ? '' : (this.csv.rows[row]?.[column.index] ?? '').trim();
    const text = column.words.get(cell) ?? cell;
    return text === '' ? column.constant : text;
  }

  /** Reports a fault at the cell of `field`, or at the row where no column holds the field. */
  report(code: IngestCode, row: number, field: string, args: MessageArgs = {}): void {
    if (this.diagnostics.length >= MAX_FAULTS) return;
    const span = this.locate(row, field);
    if (span !== undefined) this.add(code, 'error', span, { field, ...args });
  }

  /** Reports that the row's id is already taken by the row at `first`. */
  reportDuplicate(code: IngestCode, row: number, id: string, first: Span | undefined): void {
    this.report(code, row, 'id', { id });
    const last = this.diagnostics.at(-1);
    if (last?.code !== code || first === undefined) return;
    this.diagnostics[this.diagnostics.length - 1] = { ...last, related: [{ span: first, role: 'first-stated-here' }] };
  }

  locate(row: number, field: string): Span | undefined {
    return this.csv.locate(row, this.columns.get(field)?.index);
  }

  private add(code: IngestCode, severity: Severity, span: Span, args: MessageArgs): void {
    this.diagnostics.push({ code, severity, span, args, related: [] });
  }

  private has(field: string): boolean {
    const column = this.columns.get(field);
    return column?.index !== undefined || column?.constant !== undefined;
  }

  private checkMappedColumns(): void {
    for (const [field, name] of Object.entries(this.placed.mapping.columns ?? {})) {
      if (this.csv.header.includes(name)) continue;
      const args = { field, column: name, nearest: nearest(name, this.csv.header) ?? '' };
      this.diagnostics.push(mappingFault(this.placed.yaml, 'mapping-unknown-column', ['columns', field], args));
    }
  }

  /** Reports required fields without a column, and columns whose name looks like a field that has none. */
  private checkHeader(): void {
    const named = Object.keys(this.placed.mapping.columns ?? {});
    const without = fieldsOf(this.kind).filter((field) => !this.has(field) && !named.includes(field));
    const used = new Set([...this.columns.values()].map(({ index }) => index));
    this.csv.header.forEach((name, index) => {
      const meant = used.has(index) ? undefined : nearest(name, without);
      const span = meant === undefined ? undefined : this.csv.locate(-1, index);
      if (meant !== undefined && span !== undefined)
        this.add('data-unused-column', 'warning', span, { column: name, nearest: meant });
    });
    for (const field of FIELDS[this.kind].required.filter((name) => without.includes(name))) {
      const span = this.csv.locate(-1);
      if (span !== undefined) this.add('data-missing-column', 'error', span, { field });
    }
  }
}

function columnOf(field: string, header: readonly string[], mapping: Mapping): Column {
  const index = header.indexOf(own(mapping.columns, field) ?? field);
  const constant = own(mapping.constants, field) ?? (field === 'source' ? mapping.source : undefined);
  const words = new Map(Object.entries(own(mapping.values, field) ?? {}));
  return { index: index < 0 ? undefined : index, constant, words };
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
