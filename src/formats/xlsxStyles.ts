// Styles of a workbook: one font with Chinese characters; numbers show the decimals they are written with.
import type { XlsxCell, XlsxSheet } from './xlsxTable.ts';

/** A font of every Windows and of WPS; elsewhere its character set 134 (GB 2312) leads to a Chinese one. */
const FONT = 'Microsoft YaHei';
const FIRST_FORMAT = 164;

export interface XlsxStyles {
  readonly xml: string;
  readonly title: number;
  readonly note: number;
  readonly header: number;
  readonly text: number;
  /** For a text that begins like a formula: stays a text when it is edited. */
  readonly marked: number;
  readonly link: number;
  /** Two decimals of a percentage: 0.146 is shown as 14.60%. */
  readonly percent: number;
  number(decimals: number): number;
}

/** Whether a cell holds a number, and which. */
export function numberIn(cell: XlsxCell): Extract<XlsxCell, { number: unknown }>['number'] | undefined {
  return typeof cell === 'object' && 'number' in cell ? cell.number : undefined;
}

export function cellStyles(sheets: readonly XlsxSheet[]): XlsxStyles {
  const used = new Set(
    sheets.flatMap(({ rows }) => rows.flatMap((row) => row.map((cell) => numberIn(cell)?.decimals ?? 0))),
  );
  const decimals = [...used].filter((count) => count <= 15).toSorted((a, b) => a - b);
  const formats = decimals.map((count, i) => ({
    id: FIRST_FORMAT + i,
    code: count === 0 ? '0' : `0.${'0'.repeat(count)}`,
  }));
  const ids = new Map(decimals.map((count, i) => [count, FIXED.length + i]));
  const [title, note, header, text, marked, link, percent] = [1, 2, 3, 4, 5, 6, 7];
  return {
    xml: styleSheet(formats),
    title,
    note,
    header,
    text,
    marked,
    link,
    percent,
    number: (count) => ids.get(count) ?? text,
  };
}

const TOP = '<alignment vertical="top" wrapText="1"/>';
const xf = (font: number, rest = '', inner = ''): string =>
  `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0" xfId="0" applyFont="1"${rest}>${inner}</xf>`;

/** Built-in number format 0.00%. */
const PERCENT = 10;

/** Formats 0 to 7: none, title, note, header, text, text that begins like a formula, link, percentage. */
const FIXED = [
  xf(0),
  xf(2),
  xf(3),
  xf(1, ' applyFill="1" applyAlignment="1"', '<alignment vertical="center" wrapText="1"/>').replace(
    'fillId="0"',
    'fillId="2"',
  ),
  xf(0, ' applyAlignment="1"', TOP),
  xf(0, ' applyAlignment="1" quotePrefix="1"', TOP),
  xf(4, ' applyAlignment="1"', TOP),
  xf(0, ' applyNumberFormat="1" applyAlignment="1"', '<alignment vertical="top"/>').replace(
    'numFmtId="0"',
    `numFmtId="${PERCENT}"`,
  ),
];

/** A font of the one family; marks: b bold, u underlined as a link, g grey. */
export const font = (size: number, marks = ''): string =>
  `<font>${marks.includes('b') ? '<b/>' : ''}${marks.includes('u') ? '<u/>' : ''}<sz val="${size}"/>` +
  `<color rgb="${marks.includes('u') ? 'FF0B57A4' : marks.includes('g') ? 'FF555555' : 'FF000000'}"/>` +
  `<name val="${FONT}"/><family val="2"/><charset val="134"/></font>`;

export const fill = (pattern: string): string => `<fill><patternFill patternType="${pattern}"/></fill>`;

export const shade = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

export const STYLE_SHEET = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

function styleSheet(formats: readonly { readonly id: number; readonly code: string }[]): string {
  const codes = formats.map(({ id, code }) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`);
  const numbers = formats.map(({ id }) =>
    xf(0, ' applyNumberFormat="1" applyAlignment="1"', '<alignment vertical="top"/>').replace(
      'numFmtId="0"',
      `numFmtId="${id}"`,
    ),
  );
  const fonts = [font(10), font(10, 'b'), font(14, 'b'), font(9, 'g'), font(10, 'u')];
  return (
    STYLE_SHEET +
    (codes.length === 0 ? '' : `<numFmts count="${codes.length}">${codes.join('')}</numFmts>`) +
    `<fonts count="${fonts.length}">${fonts.join('')}</fonts><fills count="3">${fill('none')}${fill('gray125')}${shade('FFE8EDF3')}</fills>` +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${FIXED.length + numbers.length}">${FIXED.join('')}${numbers.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
