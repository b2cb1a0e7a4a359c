// Returned workbook of a round (报送表): whose it is, the figures it reports, and what is wrong with it, cell by cell.
import type { SourceFile } from '#formats/sourceFile';
import { readWorkbook, type WorkbookRow } from '#formats/workbook/readWorkbook';
import type { Diagnostic, Severity } from '#kernel/diagnostic';
import { LANGUAGES, type Name } from '#kernel/language';
import { periodText } from '#kernel/period';
import type { Entry } from '#model/entry';
import type { PlanBook } from '#model/planBook';
import type { Round, RoundItem } from '#model/round';
import { labelChecksum, type RoundTag, writeRoundTag } from '#model/roundTag';
import { roundItemNames } from '#words/roundItem';
import { roundWords } from '#words/rounds';
import type { ReturnedCode } from './returnedCodes.ts';
import { type CellPlace, ReturnedRow, returnedFault, type RowContext } from './returnedRow.ts';
import { cellAt, isTagText, plainText, returnedContent, type ReturnedTable, tagIn } from './returnedTable.ts';

const MAX_FAULTS = 1_000;
const MAX_SHOWN = 80;

export interface ReturnedContext {
  readonly book: Pick<PlanBook, 'indicators' | 'clusters'>;
}

/** Refused: nothing of the file is taken; `reporter` where it is known nevertheless. */
export type ReturnedWorkbook =
  | { readonly refused: true; readonly reporter?: string | undefined; readonly diagnostics: readonly Diagnostic[] }
  | {
      readonly refused: false;
      readonly reporter: string;
      readonly entries: readonly Entry[];
      readonly diagnostics: readonly Diagnostic[];
    };

/**
 * Reads a template of the round that came back, saved by whichever program. Rows may be sorted, deleted or added, columns added,
 * the sheet renamed. A figure out of its range is taken and reported; any other error leaves the figure of its row out.
 */
export function readReturnedWorkbook(file: SourceFile, round: Round, context: ReturnedContext): ReturnedWorkbook {
  const workbook = readWorkbook(file);
  const { tables, listed } = returnedContent(workbook.sheets);
  if (workbook.diagnostics.length > 0) return { refused: true, diagnostics: [...workbook.diagnostics] };
  const refuse = (code: ReturnedCode, args = {}, reporter?: string): ReturnedWorkbook => ({
    refused: true,
    reporter,
    diagnostics: [returnedFault(file.path, code, 'error', undefined, args)],
  });
  const [table, ...others] = tables.toSorted((a, b) => tagCount(b) - tagCount(a));
  const tags = listed.length > 0 ? listed : (table?.rows.flatMap((row) => tagIn(row) ?? []) ?? []);
  const [first] = tags;
  if (table === undefined || first === undefined) return refuse('returned-not-a-template');
  if (tags.some((tag) => tag.round !== first.round || tag.reporter !== first.reporter)) return refuse('returned-mixed');
  const { definition } = round;
  if (first.round !== definition.id) return refuse('returned-other-round', { round: first.round });
  const progress = round.progress.find(({ reporter }) => reporter.id === first.reporter);
  if (progress === undefined) return refuse('returned-unknown-reporter', { reporter: first.reporter });
  const { reporter, state } = progress;
  if (round.closed) return refuse('returned-round-closed', {}, reporter.id);
  if (state === 'accepted') return refuse('returned-already-accepted', { reporter: reporter.name }, reporter.id);
  const missing = REQUIRED.filter((column) => !table.columns.has(column)).map(headerName);
  if (missing.length > 0) return refuse('returned-column-missing', { column: missing }, reporter.id);
  const reading = new Reading({ file: file.path, table, round: definition, reporter }, context, listed);
  for (const other of others) reading.report('returned-sheet-extra', 'warning', undefined, { sheet: other.sheet });
  return { refused: false, reporter: reporter.id, ...reading.read() };
}

const REQUIRED = ['indicator', 'cluster', 'unit', 'value'] as const;
const OPTIONAL = ['reason', 'note'] as const;

function headerName(column: (typeof REQUIRED | typeof OPTIONAL)[number]): Name {
  return { zh: roundWords('zh').columns[column], en: roundWords('en').columns[column] };
}

const tagCount = ({ rows }: ReturnedTable): number => rows.filter((row) => tagIn(row) !== undefined).length;

const itemKey = ({ indicator, cluster, unit }: RoundTag['item']): string => `${indicator}|${cluster ?? ''}|${unit}`;

class Reading {
  private readonly diagnostics: Diagnostic[] = [];
  private readonly items: ReadonlyMap<string, RoundItem>;
  private readonly byLabels: ReadonlyMap<string, RoundTag | undefined>;
  private readonly names: (item: RoundItem) => Name;
  /** Items that a row is about, with the number of the row that reports them. */
  private readonly met = new Map<string, number | undefined>();
  private readonly byColumn: boolean;
  /** Whether the line of signatures was passed, below which the guidance stands. */
  private signed = false;

  constructor(
    private readonly row: RowContext,
    context: ReturnedContext,
    listed: readonly RoundTag[],
  ) {
    this.items = new Map(row.round.items.map((item) => [itemKey(item), item]));
    this.byLabels = uniqueLabels(listed);
    this.names = roundItemNames(context.book);
    this.byColumn = listed.length === 0;
  }

  read(): { readonly entries: readonly Entry[]; readonly diagnostics: readonly Diagnostic[] } {
    this.reportFrame();
    const entries = this.row.table.rows.flatMap((row) => this.entryOf(row) ?? []);
    for (const [key, item] of this.items) {
      if (this.met.has(key)) continue;
      this.report('returned-row-missing', 'warning', undefined, { item: this.names(item) });
    }
    return { entries, diagnostics: this.diagnostics.slice(0, MAX_FAULTS) };
  }

  report(code: ReturnedCode, severity: Severity, place: CellPlace | undefined, args: Diagnostic['args'] = {}): void {
    this.diagnostics.push(returnedFault(this.row.file, code, severity, place, args));
  }

  /** What is to be said of the sheet as a whole. */
  private reportFrame(): void {
    const { table } = this.row;
    const at = (column: number): CellPlace => ({ sheet: table.sheet, row: table.header, column });
    if (this.byColumn) this.report('returned-tags-by-column', 'note', undefined);
    for (const { column, header } of table.extra)
      this.report('returned-column-extra', 'warning', at(column), { column: header.slice(0, MAX_SHOWN) });
    for (const column of OPTIONAL.filter((name) => !table.columns.has(name)))
      this.report('returned-column-missing', 'warning', at(0), { column: headerName(column) });
    if (table.cut) this.report('returned-rows-left', 'warning', undefined, { rows: table.rows.length });
  }

  private entryOf(row: WorkbookRow): Entry | undefined {
    const written = tagIn(row);
    const tag = written ?? this.byLabels.get(labelChecksum(this.labels(row)));
    if (tag === undefined) {
      this.reportUntagged(row);
      return undefined;
    }
    const item = this.items.get(itemKey(tag.item));
    if (item === undefined || !this.isOwn(tag)) {
      this.report('returned-row-foreign', 'error', this.place(row), { reporter: tag.reporter, round: tag.round });
      return undefined;
    }
    const name = this.names(item);
    const first = this.met.get(itemKey(item));
    if (tag.labels !== labelChecksum(this.labels(row))) {
      this.met.set(itemKey(item), first);
      this.report('returned-row-changed', 'error', this.place(row), { item: name, label: this.shownLabels(row) });
      return undefined;
    }
    if (first !== undefined) {
      this.report('returned-row-twice', 'error', this.place(row), { item: name, row: first });
      return undefined;
    }
    this.met.set(itemKey(item), row.number);
    const reading = new ReturnedRow(this.row, { row, tag, item, name });
    const entry = reading.entry();
    this.diagnostics.push(...reading.diagnostics);
    return entry;
  }

  private isOwn({ round, reporter, period }: RoundTag): boolean {
    const own = this.row;
    return (
      round === own.round.id && reporter === own.reporter.id && periodText(period) === periodText(own.round.period)
    );
  }

  /** Rows typed below or between those of the template. A figure in one is an error. */
  private reportUntagged(row: WorkbookRow): void {
    this.signed ||= row.cells.some(({ text }) => isSignature(text));
    const hasValue = (cellAt(row, this.row.table.columns.get('value'))?.text.trim() ?? '') !== '';
    if (this.signed && !hasValue) return;
    const texts = row.cells.map((cell) => cell.text.trim()).filter((text) => text !== '' && !isTagText(text));
    if (texts.length === 0) return;
    const text = texts.join(' ').slice(0, MAX_SHOWN);
    this.report('returned-row-unknown', hasValue ? 'error' : 'warning', this.place(row), { text });
  }

  private labels(row: WorkbookRow): string[] {
    const { columns } = this.row.table;
    return (['indicator', 'cluster'] as const).map((column) => cellAt(row, columns.get(column))?.text ?? '');
  }

  private shownLabels(row: WorkbookRow): string {
    return this.labels(row)
      .filter((label) => label !== '')
      .join(' ')
      .slice(0, MAX_SHOWN);
  }

  private place(row: WorkbookRow): CellPlace {
    const { sheet, columns } = this.row.table;
    return { sheet, row: row.number, column: columns.get('indicator') ?? 0 };
  }
}

/** Tags by what their rows say; labels that two of them share tell nothing. */
function uniqueLabels(listed: readonly RoundTag[]): ReadonlyMap<string, RoundTag | undefined> {
  const byLabels = new Map<string, RoundTag | undefined>();
  for (const tag of listed) {
    const other = byLabels.has(tag.labels) ? byLabels.get(tag.labels) : tag;
    const same = other !== undefined && writeRoundTag(other) === writeRoundTag(tag);
    byLabels.set(tag.labels, same ? tag : undefined);
  }
  return byLabels;
}

const SIGNATURES = new Set(LANGUAGES.map((language) => plainText(roundWords(language).filledBy)));
const isSignature = (text: string): boolean => SIGNATURES.has(plainText(text));
