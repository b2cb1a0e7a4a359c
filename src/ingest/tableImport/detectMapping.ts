// A mapping guessed from a file: which sheet, which header rows, which column is what; a person confirms it before anything is stored.
import { periodText } from '#kernel/period';
import type { TableFile } from '#formats/tableFile';
import type { ImportMapping, MappedField } from '#model/importMapping';
import type { FoundSheet } from '#model/importPreview';
import { fieldOfHeader, isIdleHeader } from './fieldHeaders.ts';
import { fieldOfTexts, guessHeaderFields } from './headerFields.ts';
import type { ImportNames } from './importNames.ts';
import { isMissingMark, isTotal } from './label.ts';
import { RowFault } from './rowFault.ts';
import { openTable, type SheetSource } from './sheetSource.ts';
import { readHead, type TableHead } from './tableHead.ts';
import { isFigureLike } from './tableValue.ts';
import { WordReading } from './wordReading.ts';

export interface DetectedMapping {
  readonly mapping: ImportMapping;
  readonly sheets: readonly FoundSheet[];
}

/**
 * The mapping of the first visible sheet that holds a table, or of the sheet `asked` for. Never throws on what the file holds;
 * where there is no table, a mapping that says so little that nothing can be read by it.
 */
export function detectMapping(file: TableFile, names: ImportNames, asked?: string): DetectedMapping {
  const { sheets } = openTable(file);
  const heads = sheets.map((sheet) => ({ sheet, head: readHead(sheet, file.path) }));
  const found = heads.map(({ sheet, head }) => foundSheet(sheet, head));
  const chosen = heads.find(({ sheet, head }) =>
    asked === undefined ? !sheet.hidden && head !== undefined : sheet.name === asked,
  );
  if (chosen?.head === undefined) {
    return { mapping: { layout: 'long', ...(asked === undefined ? {} : { sheet: asked }) }, sheets: found };
  }
  const mapping = guess(chosen.head, new WordReading({ layout: 'cross' }, names), chosen.sheet.name);
  return {
    mapping: chosen.sheet.name === undefined ? mapping : { sheet: chosen.sheet.name, ...mapping },
    sheets: found,
  };
}

function foundSheet(sheet: SheetSource, head: TableHead | undefined): FoundSheet {
  const { rows, columns } = sheet.extent() ?? counted(sheet);
  return {
    name: sheet.name ?? '',
    hidden: sheet.hidden,
    rows,
    columns,
    title: head?.titles[0],
    unit: head?.unitText,
    headers: head?.headers ?? [],
  };
}

function counted(sheet: SheetSource): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  for (const { number, cells } of sheet.rows()) {
    rows = number;
    columns = Math.max(columns, cells.length);
  }
  return { rows, columns };
}

function guess(head: TableHead, words: WordReading, sheet: string | undefined): ImportMapping {
  const columns = fieldColumns(head, words);
  const header = { from: head.from, to: head.to };
  const titles = [...head.titles, sheet ?? ''].join(' ');
  if (columns.has('value')) return complete({ header, layout: 'long' }, columns, [], head, titles, words);
  const taken = new Set(columns.values());
  const free = head.headers.map((_, column) => column).filter((column) => !taken.has(column));
  const headerFields = guessHeaderFields(head, free, words);
  return complete(
    { header, layout: 'cross', headerFields: [...headerFields] },
    columns,
    headerFields,
    head,
    titles,
    words,
  );
}

/** Columns by what their header says, then by what their cells are names of. */
function fieldColumns(head: TableHead, words: WordReading): Map<MappedField, number> {
  const columns = new Map<MappedField, number>();
  const texts = (column: number): string[] =>
    head.sample.map((cells) => (cells[column] ?? '').trim()).filter((text) => text !== '');
  head.headers.forEach((header, column) => {
    const field = fieldOfHeader(header);
    const isValue = field === 'value' && !texts(column).some(isFigureLike);
    if (field !== undefined && !isValue && !columns.has(field)) columns.set(field, column);
  });
  const taken = new Set(columns.values());
  head.headers.forEach((header, column) => {
    const cells = texts(column);
    if (taken.has(column) || cells.length === 0 || isIdleHeader(header) || isMostlyFigures(cells)) return;
    const field = fieldOfTexts(
      [...new Set(cells)].filter((text) => !isTotal(text)),
      words,
    );
    if (field !== undefined && field !== 'unit' && !columns.has(field)) columns.set(field, column);
  });
  if (columns.has('value') && isNamedByHeader(head, columns, words)) columns.delete('value');
  return columns;
}

function isMostlyFigures(cells: readonly string[]): boolean {
  const stated = cells.filter((cell) => !isMissingMark(cell));
  return stated.filter(isFigureLike).length * 2 > stated.length;
}

/** 总量 or 本期 beside other columns of figures is one column of a cross table. */
function isNamedByHeader(head: TableHead, columns: ReadonlyMap<MappedField, number>, words: WordReading): boolean {
  const taken = new Set(columns.values());
  return head.headers.some((header, column) => {
    const cells = head.sample.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
    const isFree = !taken.has(column) && cells.length > 0 && isMostlyFigures(cells);
    return isFree && fieldOfTexts(header.split(' / '), words) !== undefined;
  });
}

function complete(
  layout: Pick<ImportMapping, 'header' | 'layout' | 'headerFields'>,
  columns: ReadonlyMap<MappedField, number>,
  headerFields: readonly string[],
  head: TableHead,
  titles: string,
  words: WordReading,
): ImportMapping {
  const has = (field: MappedField): boolean => columns.has(field) || headerFields.includes(field);
  const named = (text: string | undefined, field: MappedField): Partial<Record<MappedField, string>> =>
    text === undefined || has(field) ? {} : { [field]: text };
  const { names } = words;
  const indicator = has('indicator') ? undefined : names.indicators.within(titles);
  const constants = {
    ...named(indicator, 'indicator'),
    ...named(names.places.within(titles) ?? names.city, 'place'),
    ...named(names.clusters.within(titles), 'cluster'),
    ...(head.period === undefined
      ? {}
      : needsPeriod(head, columns, headerFields)
        ? { period: periodText(head.period) }
        : {}),
    ...named('actual', 'nature'),
    ...named('official', 'origin'),
  };
  const byHeader = [...columns].map(([field, column]) => [field, head.headers[column] ?? ''] as const);
  return { ...layout, columns: Object.fromEntries(byHeader), constants, ...totals(head, columns.get('place'), words) };
}

/** The time of the title holds for every column whose header names none (同比增长 beside 1-6月). */
function needsPeriod(
  head: TableHead,
  columns: ReadonlyMap<MappedField, number>,
  headerFields: readonly string[],
): boolean {
  return head.period !== undefined && !columns.has('period') && !headerFields.every((field) => field === 'period');
}

/** 合计 stands for the city where all its units are listed beside it. */
function totals(head: TableHead, column: number | undefined, words: WordReading): Pick<ImportMapping, 'values'> {
  if (column === undefined) return {};
  const texts = [...new Set(head.sample.map((cells) => (cells[column] ?? '').trim()))];
  const total = texts.find(isTotal);
  const listed = new Set(texts.map((text) => words.place(text)).filter((place) => !(place instanceof RowFault)));
  const { city, units } = words.names;
  const isWhole = units.length > 0 && units.every((unit) => listed.has(unit)) && !listed.has(city);
  return total === undefined || !isWhole ? {} : { values: { place: { [total]: city } } };
}
