// One sheet of a workbook: title, notes, header (bold, frozen, filtered), rows.
import { displayWidth } from './displayWidth.ts';
import { escapeXml } from './xml.ts';
import { formulaCell, isExactNumber, looksLikeFormula, numberCell, textCell } from './xlsxCell.ts';
import { columnLetters, headerRow, type XlsxCell, type XlsxSheet } from './xlsxTable.ts';
import { numberIn, type XlsxStyles } from './xlsxStyles.ts';

const MAX_LINKS = 65_530;
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
const FITTED_LENGTH = 100;

interface Link {
  readonly cell: string;
  readonly address: string;
}

/** The sheet's XML and the outside addresses it links to: relation `rIdN` is the N-th of them. Throws on more than 1,048,576 rows. */
export function sheetXml(
  sheet: XlsxSheet,
  styles: XlsxStyles,
  selected: boolean,
): { readonly xml: string; readonly links: string[] } {
  const header = headerRow(sheet);
  if (header + sheet.rows.length > MAX_ROWS || sheet.columns.length > MAX_COLUMNS)
    throw new Error(`sheet too large: ${sheet.name}`);
  const lines = [sheet.title, ...(sheet.notes ?? [])].filter((line) => line !== undefined);
  const above = lines.map((line, i) => {
    const style = i === 0 && sheet.title !== undefined ? styles.title : styles.note;
    return row(i + 1, textCell(`A${i + 1}`, line, style));
  });
  const head = row(
    header,
    sheet.columns.map((column, i) => textCell(`${columnLetters(i)}${header}`, column.header, styles.header)).join(''),
  );
  const letters = sheet.columns.map((_, i) => columnLetters(i));
  const body = sheet.rows.map((cells, i) => bodyRow(header + 1 + i, cells, letters, styles));
  const { xml: hyperlinks, addresses } = linkXml(linksOf(sheet, letters, header));
  const last = `${letters.at(-1) ?? 'A'}${header + sheet.rows.length}`;
  const xml = [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/>${view(header, selected)}`,
    `<sheetFormatPr defaultRowHeight="16"/>${columnsXml(sheet)}<sheetData>${above.join('')}${head}${body.join('')}</sheetData>`,
    letters.length === 0 ? '' : `<autoFilter ref="A${header}:${last}"/>`,
    `${hyperlinks}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>`,
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ];
  return { xml: xml.join(''), links: addresses };
}

function view(header: number, selected: boolean): string {
  const pane = `<pane ySplit="${header}" topLeftCell="A${header + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView${selected ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function row(number: number, cells: string): string {
  return `<row r="${number}">${cells}</row>`;
}

function bodyRow(number: number, cells: readonly XlsxCell[], letters: readonly string[], styles: XlsxStyles): string {
  return row(number, letters.map((letter, i) => cellXml(`${letter}${number}`, cells[i], styles)).join(''));
}

function cellXml(ref: string, cell: XlsxCell, styles: XlsxStyles): string {
  const number = numberIn(cell);
  const text = textOf(cell);
  if (typeof cell === 'object' && 'formula' in cell) {
    const style = cell.percent === true ? styles.percent : styles.number(cell.number.decimals);
    return formulaCell(ref, cell.formula, text, style);
  }
  if (number !== undefined && isExactNumber(text)) return numberCell(ref, text, styles.number(number.decimals));
  if (text === '') return '';
  if (linkOf(cell) !== undefined) return textCell(ref, text, styles.link);
  return textCell(ref, text, looksLikeFormula(text) ? styles.marked : styles.text);
}

function textOf(cell: XlsxCell): string {
  if (typeof cell !== 'object') return cell ?? '';
  return 'number' in cell ? cell.number.toString() : cell.text;
}

function linkOf(cell: XlsxCell): string | undefined {
  const link = typeof cell === 'object' && 'link' in cell ? cell.link : undefined;
  return link !== undefined && link.length <= 2_000 && /^(?:https?:\/\/|mailto:|#)\S/i.test(link) ? link : undefined;
}

function linksOf(sheet: XlsxSheet, letters: readonly string[], header: number): Link[] {
  const links = sheet.rows.flatMap((cells, i) =>
    letters.flatMap((letter, column): Link[] => {
      const address = linkOf(cells[column]);
      return address === undefined ? [] : [{ cell: `${letter}${header + 1 + i}`, address }];
    }),
  );
  return links.slice(0, MAX_LINKS);
}

function linkXml(links: readonly Link[]): { readonly xml: string; readonly addresses: string[] } {
  if (links.length === 0) return { xml: '', addresses: [] };
  const outside = [...new Set(links.map(({ address }) => address).filter((address) => !address.startsWith('#')))];
  const numbers = new Map(outside.map((address, i) => [address, i + 1]));
  const items = links.map(({ cell, address }) => {
    const number = numbers.get(address);
    const target = number === undefined ? `location="${escapeXml(address.slice(1))}"` : `r:id="rId${number}"`;
    return `<hyperlink ref="${cell}" ${target}/>`;
  });
  return { xml: `<hyperlinks>${items.join('')}</hyperlinks>`, addresses: outside };
}

function columnsXml(sheet: XlsxSheet): string {
  if (sheet.columns.length === 0) return '';
  const widths = sheet.columns.map(({ header, width }, i) => {
    const fitted = sheet.rows
      .slice(0, 1_000)
      .reduce((most, cells) => Math.max(most, fittedWidth(textOf(cells[i]))), fittedWidth(header));
    return width ?? Math.min(60, Math.max(8, fitted + 3));
  });
  return `<cols>${widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`;
}

const fittedWidth = (text: string): number => displayWidth(text.slice(0, FITTED_LENGTH));
