// An office that fills in a workbook: cells, rows and sheets of the file are changed as a person with a spreadsheet would change them.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SHEET = 'xl/worksheets/sheet1.xml';

/** What is put into a cell: a number, a text, a formula with its saved result, or nothing. */
export type Typed = number | string | undefined | { readonly formula: string; readonly result?: string };

export class Office {
  private readonly parts: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
  }

  bytes(): Uint8Array {
    return zipSync(this.parts);
  }

  part(path: string): string {
    return strFromU8(this.parts[path] ?? new Uint8Array());
  }

  edit(path: string, change: (text: string) => string): this {
    const before = this.part(path);
    const after = change(before);
    if (after === before) throw new Error(`nothing changed in ${path}`);
    this.parts[path] = strToU8(after);
    return this;
  }

  sheet(change: (text: string) => string): this {
    return this.edit(SHEET, change);
  }

  type(ref: string, typed: Typed, style?: number): this {
    const sheet = this.part(SHEET);
    if (!cellPattern(ref).test(sheet)) throw new Error(`no cell ${ref}`);
    this.parts[SHEET] = strToU8(sheet.replace(cellPattern(ref), (cell) => filled(ref, typed, style ?? styleOf(cell))));
    return this;
  }

  /** The text or number of a cell. */
  cell(ref: string): string {
    const cell = cellPattern(ref).exec(this.part(SHEET))?.[0] ?? '';
    return unescaped(/<(?:v|t)[^>]*>([^<]*)<\/(?:v|t)>/.exec(cell)?.[1] ?? '');
  }

  /** Numbers of the rows whose hidden cell carries a tag. */
  rows(): readonly number[] {
    return [...this.part(SHEET).matchAll(/<c r="A(\d+)"[^>]*><is><t[^>]*>marshall-round/g)].map(([, row]) =>
      Number(row),
    );
  }

  removeRow(row: number): this {
    return this.sheet((xml) => xml.replace(rowPattern(row), ''));
  }

  /** The row once more with another number, at the end of the sheet. */
  copyRow(row: number, to: number): this {
    return this.sheet((xml) => {
      const copy = (rowPattern(row).exec(xml)?.[0] ?? '').replaceAll(`${row}"`, `${to}"`);
      return xml.replace('</sheetData>', `${copy}</sheetData>`);
    });
  }

  /** Rows take each other's places, hidden cells included. */
  swapRows(a: number, b: number): this {
    return this.sheet((xml) => {
      const [first, second] = [rowPattern(a).exec(xml)?.[0] ?? '', rowPattern(b).exec(xml)?.[0] ?? ''];
      return xml.replace(first, '@').replace(second, renumbered(first, b)).replace('@', renumbered(second, a));
    });
  }

  addRow(row: number, cells: Readonly<Record<string, Typed>>): this {
    const list = Object.entries(cells).map(([column, typed]) => filled(`${column}${row}`, typed, 0));
    return this.sheet((xml) => xml.replace('</sheetData>', `<row r="${row}">${list.join('')}</row></sheetData>`));
  }

  clearColumn(column: string): this {
    return this.sheet((xml) => xml.replace(new RegExp(`<c r="${column}\\d+"[^>]*(?:/>|>.*?</c>)`, 'g'), ''));
  }

  /** The very hidden sheet is deleted. */
  dropHiddenSheet(): this {
    delete this.parts['xl/worksheets/sheet2.xml'];
    return this.edit('xl/workbook.xml', (xml) => xml.replace(/<sheet [^>]*state="veryHidden"[^>]*\/>/, ''));
  }

  renameSheet(from: string, to: string): this {
    return this.edit('xl/workbook.xml', (xml) => xml.replaceAll(from, to));
  }
}

const rowPattern = (row: number): RegExp => new RegExp(`<row r="${row}".*?</row>`);
const cellPattern = (ref: string): RegExp => new RegExp(`<c r="${ref}"[^>]*?(?:/>|>.*?</c>)`);
const renumbered = (row: string, number: number): string => row.replace(/ r="([A-Z]*)\d+"/g, ` r="$1${number}"`);
const styleOf = (cell: string): number => Number(/ s="(\d+)"/.exec(cell)?.[1] ?? 0);

function filled(ref: string, typed: Typed, style: number): string {
  const head = `<c r="${ref}" s="${style}"`;
  if (typed === undefined) return `${head}/>`;
  if (typeof typed === 'number') return `${head}><v>${typed}</v></c>`;
  if (typeof typed === 'string') return `${head} t="inlineStr"><is><t>${escaped(typed)}</t></is></c>`;
  const result = typed.result === undefined ? '' : `<v>${typed.result}</v>`;
  return `${head}><f>${escaped(typed.formula)}</f>${result}</c>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
