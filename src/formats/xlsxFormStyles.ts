// Styles of a form: what is locked and what can be typed in, with frames, shades and number formats.
import { Decimal } from '#kernel/decimal';
import { isExactNumber, looksLikeFormula } from './xlsxCell.ts';
import type { FormCell, FormLook, FormSheet } from './xlsxForm.ts';
import { fill, font, shade, STYLE_SHEET } from './xlsxStyles.ts';

export interface FormStyles {
  readonly xml: string;
  of(cell: FormCell): number;
}

const FIRST_FORMAT = 164;
const GENERAL = 0;
const AS_TEXT = 49;

interface LookStyle {
  readonly font: number;
  readonly fill: number;
  readonly framed: boolean;
  readonly horizontal: 'left' | 'center' | 'right' | 'general';
}

const PLAIN: LookStyle = { font: 0, fill: 0, framed: false, horizontal: 'left' };
const FRAMED: LookStyle = { ...PLAIN, framed: true };

const STYLES: Readonly<Record<FormLook, LookStyle>> = {
  plain: PLAIN,
  title: { ...PLAIN, font: 2, horizontal: 'center' },
  label: { ...PLAIN, font: 1, horizontal: 'right' },
  note: { ...PLAIN, font: 3 },
  header: { ...FRAMED, font: 1, fill: 2, horizontal: 'center' },
  text: FRAMED,
  centred: { ...FRAMED, horizontal: 'center' },
  figure: { ...FRAMED, horizontal: 'right' },
  'figure-input': { ...FRAMED, fill: 3, horizontal: 'right' },
  'text-input': { ...FRAMED, fill: 3 },
};

const isInput = (look: FormLook): boolean => look.endsWith('input');

/** Decimals that a locked figure shows: those it is written with. What is typed in shows every digit it has. */
function shownDecimals({ value, look }: FormCell): number | undefined {
  return look === 'figure' && value instanceof Decimal && isExactNumber(value.toString()) ? value.decimals : undefined;
}

function keyOf(cell: FormCell): string {
  const marked = typeof cell.value === 'string' && looksLikeFormula(cell.value);
  return [cell.look, shownDecimals(cell) ?? '', marked ? 'marked' : ''].join(' ');
}

export function formStyles(sheets: readonly FormSheet[]): FormStyles {
  const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells.filter((cell) => cell !== undefined)));
  const byKey = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const keys = [...byKey.keys()].toSorted();
  const decimals = [...new Set(cells.flatMap((cell) => shownDecimals(cell) ?? []))].toSorted((a, b) => a - b);
  const xfs = keys.map((key) => xfOf(byKey.get(key) as FormCell, decimals, key.endsWith('marked')));
  return { xml: styleSheet(decimals, xfs), of: (cell) => keys.indexOf(keyOf(cell)) + 1 };
}

function xfOf(cell: FormCell, decimals: readonly number[], marked: boolean): string {
  const style = STYLES[cell.look];
  const shown = shownDecimals(cell);
  const format =
    shown !== undefined ? FIRST_FORMAT + decimals.indexOf(shown) : cell.look === 'text-input' ? AS_TEXT : GENERAL;
  const indent = style.framed && style.horizontal !== 'center' ? ' indent="1"' : '';
  return (
    `<xf numFmtId="${format}" fontId="${style.font}" fillId="${style.fill}" borderId="${style.framed ? 1 : 0}" xfId="0"` +
    ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"` +
    `${marked ? ' quotePrefix="1"' : ''}><alignment horizontal="${style.horizontal}" vertical="center" wrapText="1"${indent}/>` +
    `<protection locked="${isInput(cell.look) ? 0 : 1}"/></xf>`
  );
}

const SIDES = ['left', 'right', 'top', 'bottom'];
const FRAME = SIDES.map((side) => `<${side} style="thin"><color rgb="FF7F7F7F"/></${side}>`).join('');

function styleSheet(decimals: readonly number[], xfs: readonly string[]): string {
  const codes = decimals.map((count, i) => {
    const code = count === 0 ? '0' : `0.${'0'.repeat(count)}`;
    return `<numFmt numFmtId="${FIRST_FORMAT + i}" formatCode="${code}"/>`;
  });
  const fonts = [font(10), font(10, 'b'), font(16, 'b'), font(9, 'g')];
  const fills = [fill('none'), fill('gray125'), shade('FFE8EDF3'), shade('FFFFF9DB')];
  return (
    STYLE_SHEET +
    (codes.length === 0 ? '' : `<numFmts count="${codes.length}">${codes.join('')}</numFmts>`) +
    `<fonts count="${fonts.length}">${fonts.join('')}</fonts><fills count="${fills.length}">${fills.join('')}</fills>` +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
    `<border>${FRAME}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${xfs.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xfs.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
