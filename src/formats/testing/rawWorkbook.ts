// Workbooks as offices send them, made part by part: merged cells, hidden sheets and rows, formulas, formats, and faults.
import { escapeXml } from '../xml.ts';
import { columnLetters } from '../xlsxTable.ts';
import { zipTexts } from '../zip.ts';

/** A text, a number as it is stored, a formula with the value it was saved with, an error, or the XML of the content. */
export type RawCell =
  | string
  | number
  | undefined
  | { readonly n: string; readonly format?: string }
  | { readonly f: string; readonly v?: string }
  | { readonly error: string }
  | { readonly b: boolean }
  | { readonly inline: string };

export interface RawSheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly rows: readonly (readonly RawCell[])[];
  readonly merges?: readonly string[];
  /** 1-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The texts of the parts, by path; change one to make a fault. */
export function rawParts(
  sheets: readonly RawSheet[],
  options: { readonly date1904?: boolean } = {},
): Record<string, string> {
  const shared = new Map<string, number>();
  const formats = new Map<string, number>();
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet, shared, formats);
  });
  const list = sheets.map(
    ({ name, state = 'visible' }, i) =>
      `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" state="${state}" r:id="rId${i + 1}"/>`,
  );
  parts['xl/workbook.xml'] =
    `${XML}<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr date1904="${options.date1904 === true ? 1 : 0}"/><sheets>${list.join('')}</sheets></workbook>`;
  const relations = [
    ...sheets.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
    relation('rIdStyles', 'styles', 'styles.xml'),
    relation('rIdTexts', 'sharedStrings', '/xl/sharedStrings.xml'),
  ];
  parts['xl/_rels/workbook.xml.rels'] = `${XML}<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`;
  parts['_rels/.rels'] =
    `${XML}<Relationships xmlns="${PACKAGE}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`;
  parts['xl/styles.xml'] = stylesXml([...formats.keys()]);
  parts['xl/sharedStrings.xml'] =
    `${XML}<sst ${MAIN}>${[...shared.keys()].map((text) => `<si>${text}</si>`).join('')}</sst>`;
  return parts;
}

export function rawWorkbook(sheets: readonly RawSheet[], options?: { readonly date1904?: boolean }): Uint8Array {
  return zipTexts(rawParts(sheets, options));
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function stylesXml(codes: readonly string[]): string {
  const declared = codes.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escapeXml(code)}"/>`);
  const used = codes.map((_, i) => `<xf numFmtId="${200 + i}"/>`);
  return `${XML}<styleSheet ${MAIN}><numFmts>${declared.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${used.join('')}</cellXfs></styleSheet>`;
}

function indexOf(key: string, of: Map<string, number>): number {
  const known = of.get(key);
  if (known !== undefined) return known;
  of.set(key, of.size);
  return of.size - 1;
}

function sheetXml(sheet: RawSheet, shared: Map<string, number>, formats: Map<string, number>): string {
  const hidden = (sheet.hiddenColumns ?? []).map((column) => `<col min="${column}" max="${column}" hidden="1"/>`);
  const rows = sheet.rows.map((cells, i) => {
    const content = cells.map((cell, column) => cellXml(`${columnLetters(column)}${i + 1}`, cell, shared, formats));
    const isHidden = sheet.hiddenRows?.includes(i + 1) === true ? ' hidden="1"' : '';
    return `<row r="${i + 1}"${isHidden}>${content.join('')}</row>`;
  });
  const merges = (sheet.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`);
  const width = Math.max(1, ...sheet.rows.map(({ length }) => length));
  return (
    `${XML}<worksheet ${MAIN}><dimension ref="A1:${columnLetters(width - 1)}${sheet.rows.length}"/>` +
    `${hidden.length === 0 ? '' : `<cols>${hidden.join('')}</cols>`}<sheetData>${rows.join('')}</sheetData>` +
    `${merges.length === 0 ? '' : `<mergeCells>${merges.join('')}</mergeCells>`}</worksheet>`
  );
}

function cellXml(ref: string, cell: RawCell, shared: Map<string, number>, formats: Map<string, number>): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') {
    const index = indexOf(`<t xml:space="preserve">${escapeXml(cell)}</t>`, shared);
    return `<c r="${ref}" t="s"><v>${index}</v></c>`;
  }
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
  if ('n' in cell) {
    const style = cell.format === undefined ? 0 : indexOf(cell.format, formats) + 1;
    return `<c r="${ref}" s="${style}"><v>${cell.n}</v></c>`;
  }
  if ('f' in cell) {
    return `<c r="${ref}"><f>${escapeXml(cell.f)}</f>${cell.v === undefined ? '' : `<v>${cell.v}</v>`}</c>`;
  }
  if ('b' in cell) return `<c r="${ref}" t="b"><v>${cell.b ? 1 : 0}</v></c>`;
  return 'error' in cell
    ? `<c r="${ref}" t="e"><v>${cell.error}</v></c>`
    : `<c r="${ref}" t="inlineStr"><is>${cell.inline}</is></c>`;
}
