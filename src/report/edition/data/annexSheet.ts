// An annexed table as a sheet: exact numbers, their notes in a column beside, links between the sheets, progress and gap as formulas.
import { columnLetters, headerRow, type XlsxCell, type XlsxSheet } from '#formats/xlsx';
import { Decimal } from '#kernel/decimal';
import type { CellView, ColumnView, Link, TableView } from '#views/description';
import type { EditionDataWords } from '#words/editionData';
import { webAddress } from '../../markup.ts';

/** Where a link leads in the workbook: `#Sheet!A7`; undefined where no sheet has it. */
export type SheetLink = (link: Link) => string | undefined;

interface SheetColumn {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: readonly CellView[], number: number) => XlsxCell;
}

export function annexSheet(table: TableView, name: string, words: EditionDataWords, linkOf: SheetLink): XlsxSheet {
  const columns = placed(
    table.columns.flatMap((column, at) => columnsOf(table, column, at, words, linkOf)),
    table,
    words,
  );
  const isComputed = columns.some(({ id }) => id === 'gap');
  const notes = [table.foot, isComputed ? words.computed : undefined].filter(
    (line) => line !== undefined && line !== '',
  );
  const frame = {
    name,
    title: table.title,
    notes: notes as readonly string[],
    columns: columns.map(({ header }) => ({ header })),
    rows: [],
  };
  const first = headerRow(frame) + 1;
  return { ...frame, rows: table.rows.map(({ cells }, i) => columns.map(({ cell }) => cell(cells, first + i))) };
}

/** The column, and beside it one of what its cells say beside their numbers, where any does. */
function columnsOf(
  table: TableView,
  { id, title, unit }: ColumnView,
  at: number,
  words: EditionDataWords,
  linkOf: SheetLink,
): readonly SheetColumn[] {
  const cells = table.rows.map((row) => row.cells[at]);
  const header = unit === undefined || unit === '' ? title : words.withUnit(title, unit);
  const column: SheetColumn = { id, header, cell: (row) => sheetCell(row[at], linkOf) };
  if (cells.every((cell) => besideText(cell, words) === '')) return [column];
  return [column, { id: `${id}-more`, header: words.withMore(title), cell: (row) => besideText(row[at], words) }];
}

function sheetCell(cell: CellView | undefined, linkOf: SheetLink): XlsxCell {
  if (cell === undefined) return undefined;
  const link = (cell.link === undefined ? undefined : linkOf(cell.link)) ?? addressOf(cell);
  const number = cell.value === undefined ? undefined : Decimal.parse(cell.value);
  return number === undefined ? { text: cell.text, link } : { number, link };
}

const addressOf = ({ address }: CellView): string | undefined =>
  address === undefined ? undefined : webAddress(address);

/** Reason of a missing figure, comparator and further lines: what the number alone does not say. */
function besideText(cell: CellView | undefined, words: EditionDataWords): string {
  if (cell === undefined) return '';
  const isNumber = cell.value !== undefined && Decimal.parse(cell.value) !== undefined;
  const qualified = isNumber && /^[^\d−-]/.test(cell.text) ? [cell.text] : [];
  const lines = [...qualified, cell.missing ?? '', ...(cell.more ?? []).map(({ text }) => text), cell.note ?? ''];
  const text = lines.filter((line) => line !== '').join('；');
  return cell.revised === true ? words.revised(text) : text;
}

/** Puts formulas in place of progress, and the gap after it, where base, target and latest figure are numbers of one unit. */
function placed(columns: readonly SheetColumn[], table: TableView, words: EditionDataWords): readonly SheetColumn[] {
  const at = (id: string): number => table.columns.findIndex((column) => column.id === id);
  const parts = { base: at('base'), target: at('target'), latest: at('latest'), progress: at('progress') };
  if (Object.values(parts).some((index) => index < 0)) return columns;
  const letter = (id: string): string => columnLetters(columns.findIndex((column) => column.id === id));
  const [base, target, latest] = [letter('base'), letter('target'), letter('latest')];
  return columns.flatMap((column): readonly SheetColumn[] => {
    if (column.id !== 'progress') return [column];
    const progress: SheetColumn = {
      ...column,
      cell: (row, n) => {
        const number = progressOf(row, parts);
        if (number === undefined) return column.cell(row, n);
        const formula = `(${latest}${n}-${base}${n})/(${target}${n}-${base}${n})`;
        return { formula, number, percent: true };
      },
    };
    const gap: SheetColumn = {
      id: 'gap',
      header: words.gap,
      cell: (row, n) => {
        if (progressOf(row, parts) === undefined) return undefined;
        const number = numberAt(row, parts.target)?.minus(numberAt(row, parts.latest) ?? Decimal.zero);
        return number === undefined ? undefined : { formula: `${target}${n}-${latest}${n}`, number };
      },
    };
    return [progress, gap];
  });
}

const numberAt = (row: readonly CellView[], at: number): Decimal | undefined => {
  const value = row[at]?.value;
  return value === undefined ? undefined : Decimal.parse(value);
};

const DIGITS = 12;
const TOLERANCE = Decimal.from('0.000001');

/** (latest − base) ÷ (target − base), where that is the progress stated: growth and sums are measured in other ways. */
function progressOf(
  row: readonly CellView[],
  parts: { readonly base: number; readonly target: number; readonly latest: number; readonly progress: number },
): Decimal | undefined {
  const [base, target, latest] = [parts.base, parts.target, parts.latest].map((at) => numberAt(row, at));
  const stated = numberAt(row, parts.progress);
  if (base === undefined || target === undefined || latest === undefined || stated === undefined) return undefined;
  const way = target.minus(base);
  if (way.sign === 0) return undefined;
  const progress = latest.minus(base).dividedBy(way, DIGITS).trimmed();
  return progress.minus(stated).abs().compare(TOLERANCE) <= 0 ? progress : undefined;
}
