// Head of a table in a sheet: titles above, the header rows, and what they say of unit and time for all figures below.
import type { Period } from '#kernel/period';
import { columnLetters } from '#formats/xlsxTable';
import { fieldOfHeader } from './fieldHeaders.ts';
import { isMissingMark, isNote } from './label.ts';
import { MergeSpread } from './mergeSpread.ts';
import type { SheetRow, SheetSource } from './sheetSource.ts';
import { periodWithin } from './tablePeriod.ts';
import { readUnits, statedUnit, type TableUnit } from './tableUnit.ts';
import { isFigureLike } from './tableValue.ts';

export interface TableHead {
  readonly titles: readonly string[];
  /** Unit as the title states it, and how it is read. */
  readonly unitText?: string | undefined;
  readonly units: readonly TableUnit[];
  readonly period: Period | undefined;
  /** Numbers of the first and last header row. */
  readonly from: number;
  readonly to: number;
  /** Header rows from above, merged cells filled. */
  readonly headerRows: readonly (readonly string[])[];
  /** One a column: its header texts joined by " / ", its letters where it has none; no two alike. */
  readonly headers: readonly string[];
  /** The first rows below, merged cells filled. */
  readonly sample: readonly (readonly string[])[];
}

/** Rows in which the head is looked for; what is taken as a sample lies within them too. */
const LOOKED_AT = 80;
/** A header below this row is none. */
const LAST_HEADER = 1_000;

/** Undefined where the sheet holds no table. `given` header rows are taken as they are. */
export function readHead(
  sheet: SheetSource,
  file: string,
  given?: { readonly from: number; readonly to: number },
): TableHead | undefined {
  if (given !== undefined && given.to > LAST_HEADER) return undefined;
  const rows = firstRows(sheet, given?.to ?? 0);
  const header = given ?? findHeader(rows);
  if (header === undefined) return undefined;
  const within = rows.filter(({ number }) => number >= header.from && number <= header.to);
  const headerRows = filledForward(within.map(({ cells }) => cells));
  const below = rows.filter(({ number }) => number > header.to).map(({ cells }) => cells);
  const titles = titlesOf(rows.filter(({ number }) => number < header.to));
  const unitText = [...titles, ...within.flatMap(({ cells }) => cells)]
    .map(statedUnit)
    .find((text) => text !== undefined);
  const dated = [...titles, sheet.name ?? '', file.slice(file.lastIndexOf('/') + 1)];
  const width = Math.max(
    0,
    ...headerRows.map(({ length }) => length),
    ...below.slice(0, 40).map(({ length }) => length),
  );
  return {
    ...header,
    titles,
    unitText,
    units: unitText === undefined ? unitAtEnd(titles) : readUnits(unitText),
    period: dated.map(periodWithin).find((period) => period !== undefined),
    headerRows,
    headers: headersOf(headerRows, width),
    sample: below.filter((cells) => !isNote(cells) && !isColumnNumbers(cells)),
  };
}

function firstRows(sheet: SheetSource, atLeast: number): readonly SheetRow[] {
  const spread = new MergeSpread(sheet.merges());
  const rows: SheetRow[] = [];
  for (const row of sheet.rows()) {
    rows.push({ ...row, cells: spread.fill(row.number, row.cells, () => true) });
    if (rows.length >= LOOKED_AT && row.number > (atLeast === 0 ? 0 : atLeast + LOOKED_AT)) break;
  }
  return rows;
}

const filledOf = (cells: readonly string[]): readonly string[] =>
  cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
/** Who filled the form in, when, in which unit: beside a title, not in a header. */
const ASIDE =
  /^(?:表号|制定机关|填报|报送|计量|制表|编制|填表)?(?:单位|日期|时间|人|机关)?\s*[:：(（]|单位\s*[:：]|\bunits?\s*[:：]/i;
/** Columns numbered below the header of a statistical form: 甲 乙 1 2 3. */
const LETTERS = '甲乙丙丁戊己庚辛';

export function isColumnNumbers(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell !== '') ?? '';
  if (first.length > 4) return false;
  const filled = filledOf(cells).map((cell) => cell.replace(/[（()）]/g, ''));
  const numbers = filled.filter((cell) => !LETTERS.includes(cell));
  return filled.length >= 3 && numbers.length >= 1 && numbers.every((cell, i) => cell === String(i + 1));
}

const isDataRow = (cells: readonly string[]): boolean =>
  !isColumnNumbers(cells) &&
  !isNote(cells) &&
  cells.some((cell, i) => isFigureLike(cell) || (i > 0 && isMissingMark(cell)));

/** One text at the left, merged over the table or alone: a title, or the heading of a section. */
function isSingle(cells: readonly string[]): boolean {
  const distinct = new Set(filledOf(cells).filter((cell) => !ASIDE.test(cell)));
  const first = cells.findIndex((cell) => cell.trim() !== '');
  return distinct.size === 0 || (distinct.size === 1 && first === 0);
}

/** The rows above the first figures that hold several texts side by side. */
function findHeader(rows: readonly SheetRow[]): { readonly from: number; readonly to: number } | undefined {
  const firstData = rows.findIndex(({ cells }) => isDataRow(cells));
  let last = firstData < 0 ? rows.findIndex(({ cells }) => !isSingle(cells)) : firstData - 1;
  const named = rows.slice(0, last + 1).findIndex((row, i) => isWholeHeader(row.cells, rows[i + 1]?.cells ?? []));
  if (named >= 0) last = named;
  while (last >= 0 && isNoHeader(rows[last])) last -= 1;
  if (last < 0) last = firstData > 0 ? firstData - 1 : -1;
  let first = last;
  while (first > 0 && (rows[first - 1]?.number ?? 0) + 1 === rows[first]?.number && !isNoHeader(rows[first - 1]))
    first -= 1;
  const [from, to] = [rows[first]?.number, rows[last]?.number];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** A row that names fields side by side is the last header row, unless the next one goes on below its merged or empty cells. */
function isWholeHeader(cells: readonly string[], below: readonly string[]): boolean {
  const fields = new Set(cells.map(fieldOfHeader).filter((field) => field !== undefined));
  const goesOn = below.some((cell, column) => cell.trim() !== '' && cell.trim() === cells[column]?.trim());
  return fields.size >= 2 && !goesOn && (below[0] ?? '').trim() !== '';
}

function isNoHeader(row: SheetRow | undefined): boolean {
  return row === undefined || isSingle(row.cells) || isColumnNumbers(row.cells) || isNote(row.cells);
}

/** A header cell without text to the right of one that has parts below it belongs to that one, as merged cells saved as CSV do. */
function filledForward(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.map((row, i) => {
    const below = rows[i + 1];
    if (below === undefined) return row;
    const filled = [...row];
    const text = (column: number): string => (below[column] ?? '').trim();
    for (let column = 1; column < below.length; column += 1) {
      const before = filled[column - 1] ?? '';
      const isPart = text(column) !== '' && text(column - 1) !== '' && text(column - 1) !== before.trim();
      if ((filled[column] ?? '').trim() === '' && before.trim() !== '' && isPart) filled[column] = before;
    }
    return filled;
  });
}

function titlesOf(rows: readonly SheetRow[]): readonly string[] {
  const titles = rows.flatMap(({ cells }) => (isSingle(cells) ? [...new Set(filledOf(cells))] : []));
  return [...new Set(titles)].slice(0, 20);
}

/** （万元） at the end of a title. */
function unitAtEnd(titles: readonly string[]): readonly TableUnit[] {
  const brackets = titles.map((title) => /[（(]([^（()）]{1,20})[）)]\s*$/.exec(title)?.[1] ?? '');
  return brackets.map(readUnits).find((units) => units.length > 0) ?? [];
}

function headersOf(rows: readonly (readonly string[])[], width: number): readonly string[] {
  const taken = new Map<string, number>();
  return Array.from({ length: width }, (_, column) => {
    const parts = rows.map((row) => (row[column] ?? '').trim().replace(/\s+/g, ' ')).filter((part) => part !== '');
    const text =
      parts
        .filter((part, i) => part !== parts[i - 1])
        .join(' / ')
        .slice(0, 300) || columnLetters(column);
    const times = (taken.get(text) ?? 0) + 1;
    taken.set(text, times);
    return times === 1 ? text : `${text} (${times})`;
  });
}
