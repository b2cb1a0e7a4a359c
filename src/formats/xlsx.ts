// XLSX workbook of tables: the same sheets give the same bytes; a text is never taken for a formula.
import { cellStyles } from './xlsxStyles.ts';
import { definedName, printTitles, quotedSheet, workbookBytes, type WorkbookSheet } from './xlsxPackage.ts';
import { sheetXml } from './xlsxSheet.ts';
import { columnLetters, headerRow, type XlsxSheet } from './xlsxTable.ts';

export {
  columnLetters,
  headerRow,
  type XlsxCell,
  type XlsxColumn,
  type XlsxFormula,
  type XlsxSheet,
} from './xlsxTable.ts';

/** Bytes of a workbook with at least one sheet; throws without one. */
export function writeXlsx(sheets: readonly XlsxSheet[]): Uint8Array {
  const names = sheetNames(sheets);
  const styles = cellStyles(sheets);
  const parts = sheets.map((sheet, i): WorkbookSheet => {
    const name = names[i] ?? '';
    return { name, ...sheetXml(sheet, styles, i === 0), definedNames: definedNames(sheet, name, i) };
  });
  return workbookBytes(parts, styles.xml);
}

/** The range of the filter, and the header that is repeated on every printed page. */
function definedNames(sheet: XlsxSheet, name: string, index: number): string[] {
  if (sheet.columns.length === 0) return [];
  const header = headerRow(sheet);
  const range = `$A$${header}:$${columnLetters(sheet.columns.length - 1)}$${header + sheet.rows.length}`;
  return [
    definedName('_FilterDatabase', index, `${quotedSheet(name)}!${range}`, ' hidden="1"'),
    printTitles(name, index, header),
  ];
}

const MAX_NAME = 31;

function sheetNames(sheets: readonly XlsxSheet[]): string[] {
  const taken = new Set<string>();
  return sheets.map((sheet, i) => {
    const plain = sheet.name.replace(/[[\]:*?/\\\p{Cc}\p{Surrogate}]/gu, ' ').replace(/^[' ]+|[' ]+$/g, '');
    let name = cut(plain === '' ? `${i + 1}` : plain, MAX_NAME);
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${cut(plain, MAX_NAME - 5)} (${n})`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** At most `length` code units, no character halved. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/\p{Surrogate}$/u, '');
}
