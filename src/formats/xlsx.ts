// XLSX workbook of tables: the same sheets give the same bytes; a text is never taken for a formula.
import { escapeXml } from './xml.ts';
import { cellStyles, type XlsxStyles } from './xlsxStyles.ts';
import { sheetXml } from './xlsxSheet.ts';
import { columnLetters, headerRow, type XlsxSheet } from './xlsxTable.ts';
import { zipTexts } from './zip.ts';

export type { XlsxCell, XlsxColumn, XlsxSheet } from './xlsxTable.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Bytes of a workbook with at least one sheet; throws without one. */
export function writeXlsx(sheets: readonly XlsxSheet[]): Uint8Array {
  if (sheets.length === 0) throw new Error('a workbook needs a sheet');
  const names = sheetNames(sheets);
  const styles = cellStyles(sheets);
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i): Relation => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`]),
      [`rId${sheets.length + 1}`, 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': HEAD + styles.xml,
    'xl/workbook.xml': workbook(sheets, names),
  };
  sheets.forEach((sheet, i) => addSheet(parts, sheet, i + 1, styles));
  return zipTexts(parts);
}

function addSheet(parts: Record<string, string>, sheet: XlsxSheet, number: number, styles: XlsxStyles): void {
  const { xml, links } = sheetXml(sheet, styles, number === 1);
  parts[`xl/worksheets/sheet${number}.xml`] = HEAD + xml;
  if (links.length === 0) return;
  const targets = links.map((link, i): Relation => [`rId${i + 1}`, 'hyperlink', link, 'External']);
  parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relations(targets);
}

/** Id, type, target and mode. */
type Relation = readonly [string, string, string, string?];

function relations(list: readonly Relation[]): string {
  const items = list.map(([id, type, target, mode]) => {
    const external = mode === undefined ? '' : ` TargetMode="${mode}"`;
    return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escapeXml(target)}"${external}/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function override(path: string, type: string): string {
  return `<Override PartName="/xl/${path}" ContentType="${TYPE}.${type}+xml"/>`;
}

function contentTypes(sheets: number): string {
  const worksheets = Array.from({ length: sheets }, (_, i) => override(`worksheets/sheet${i + 1}.xml`, 'worksheet'));
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${worksheets.join('')}</Types>`
  );
}

function workbook(sheets: readonly XlsxSheet[], names: readonly string[]): string {
  const list = names.map((name, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const defined = sheets.flatMap((sheet, i) => definedNames(sheet, names[i] ?? '', i));
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets>` +
    `${defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`}</workbook>`
  );
}

/** The range of the filter, and the header that is repeated on every printed page. */
function definedNames(sheet: XlsxSheet, name: string, index: number): string[] {
  if (sheet.columns.length === 0) return [];
  const quoted = `'${name.replaceAll("'", "''")}'`;
  const header = headerRow(sheet);
  const range = `${quoted}!$A$${header}:$${columnLetters(sheet.columns.length - 1)}$${header + sheet.rows.length}`;
  const define = (id: string, value: string, hidden = ''): string =>
    `<definedName name="_xlnm.${id}" localSheetId="${index}"${hidden}>${escapeXml(value)}</definedName>`;
  return [define('_FilterDatabase', range, ' hidden="1"'), define('Print_Titles', `${quoted}!$${header}:$${header}`)];
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
