// XLSX workbook that is read: its sheets, and their rows one after another in bounded memory.
import type { Diagnostic, Position } from '#kernel/diagnostic';
import type { SourceFile } from '../sourceFile.ts';
import { fault } from '../text.ts';
import { Archive } from './archive.ts';
import { WORKBOOK_LIMITS, type WorkbookLimits } from './limits.ts';
import { type ListedSheet, partTexts, readRelations, readSharedTexts, readSheetList, readStyles } from './parts.ts';
import { Refusal } from './refusal.ts';
import { readFrame, type SheetFrame } from './sheetFrame.ts';
import { type CellContext, sheetRows, type WorkbookRow } from './sheetRows.ts';

export type { CellRange, SheetFrame } from './sheetFrame.ts';
export type { CellKind, WorkbookCell, WorkbookRow } from './sheetRows.ts';

export interface ReadSheet {
  readonly name: string;
  /** Hidden by the user, or so that only a program can show it. */
  readonly hidden: boolean;
  /** Extent, hidden columns, merged ranges; empty where the sheet cannot be read. */
  frame(): SheetFrame;
  /** Rows that hold something; they end at the first fault, which is then among the diagnostics of the workbook. */
  rows(): Iterable<WorkbookRow>;
}

export interface ReadWorkbook {
  readonly file: string;
  readonly sheets: readonly ReadSheet[];
  /** Grows while sheets are read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether the bytes begin like an archive or a workbook of the older format, so that `readWorkbook` is their reader. */
export function isWorkbook({ bytes }: SourceFile): boolean {
  return (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
}

/** Opens a workbook; the sheets are read when they are asked for. Never throws on what the file holds. */
export function readWorkbook(file: SourceFile, limits: WorkbookLimits = WORKBOOK_LIMITS): ReadWorkbook {
  const reading = new WorkbookReading(file, limits);
  reading.open();
  return reading;
}

const START: Position = { line: 1, column: 1, offset: 0 };
const NO_FRAME: SheetFrame = { extent: undefined, hiddenColumns: [], merges: [] };

class WorkbookReading implements ReadWorkbook {
  readonly file: string;
  readonly diagnostics: Diagnostic[] = [];
  sheets: readonly ReadSheet[] = [];

  constructor(
    private readonly source: SourceFile,
    private readonly limits: WorkbookLimits,
  ) {
    this.file = source.path;
  }

  open(): void {
    const { bytes } = this.source;
    if (bytes.length > this.limits.bytes) {
      this.report(new Refusal('file-too-large', { bytes: bytes.length, limit: this.limits.bytes }));
      return;
    }
    this.guarded(() => this.openSheets(new Archive(bytes, this.limits)));
  }

  private openSheets(archive: Archive): void {
    const main = readRelations(archive, '').find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
    const relations = readRelations(archive, main);
    const part = (type: string): string | undefined => relations.find((relation) => relation.type === type)?.path;
    const [styles, texts] = [part('styles'), part('sharedStrings')];
    const { sheets, from1904 } = readSheetList(archive, main, this.limits);
    let context: CellContext | undefined;
    const contextOf = (): CellContext => {
      context ??= {
        from1904,
        styles: styles === undefined ? [] : readStyles(archive, styles),
        texts: texts === undefined ? [] : readSharedTexts(archive, texts, this.limits),
      };
      return context;
    };
    const paths = new Map(relations.filter(({ type }) => type === 'worksheet').map(({ id, path }) => [id, path]));
    this.sheets = sheets
      .filter(({ relation }) => paths.has(relation))
      .map((listed) => this.sheetOf(archive, listed, paths.get(listed.relation) ?? '', contextOf));
  }

  private sheetOf(
    archive: Archive,
    { name, hidden }: ListedSheet,
    path: string,
    contextOf: () => CellContext,
  ): ReadSheet {
    const { limits } = this;
    let frame: SheetFrame | undefined;
    return {
      name,
      hidden,
      frame: () => {
        frame ??= this.guarded(() => readFrame(path, partTexts(archive, path), limits)) ?? NO_FRAME;
        return frame;
      },
      rows: () => this.rows(() => sheetRows(path, partTexts(archive, path), contextOf(), limits)),
    };
  }

  private *rows(open: () => Generator<WorkbookRow>): Generator<WorkbookRow> {
    const rows = this.guarded(open);
    for (;;) {
      const next = this.guarded(() => rows?.next());
      if (next === undefined || next.done === true) return;
      yield next.value;
    }
  }

  private guarded<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.report(error);
      return undefined;
    }
  }

  private report({ code, args }: Refusal): void {
    const known = this.diagnostics.some(
      (one) => one.code === code && JSON.stringify(one.args) === JSON.stringify(args),
    );
    if (!known) this.diagnostics.push(fault(code, { file: this.file, start: START, end: START }, args));
  }
}
