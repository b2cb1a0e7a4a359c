// Cell of a worksheet as XML: a text that no reader computes, or a number that no spreadsheet rounds.
import { escapeXml } from './xml.ts';

const MAX_TEXT = 32_767;
const SPREADSHEET_DIGITS = 15;

/** A text within the cell: no reader computes it. `_x0041_` would be read as an escape and is escaped itself. */
export function textCell(ref: string, text: string, style: number): string {
  const content = escapeXml(text.slice(0, MAX_TEXT).replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_'));
  return `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;
}

/** The decimal written in `digits`, which `isExactNumber`. */
export function numberCell(ref: string, digits: string, style: number): string {
  return `<c r="${ref}" s="${style}"><v>${digits}</v></c>`;
}

/** A formula with the value computed last, which readers that do not compute show. */
export function formulaCell(ref: string, formula: string, digits: string, style: number): string {
  return `<c r="${ref}" s="${style}"><f>${escapeXml(formula)}</f><v>${digits}</v></c>`;
}

/** Whether spreadsheets keep every digit of a plainly written decimal: they have fifteen. */
export function isExactNumber(digits: string): boolean {
  return digits.replace(/^-?[0.]*|\./g, '').replace(/0+$/, '').length <= SPREADSHEET_DIGITS;
}

/** Whether a spreadsheet would take the text for a formula once somebody edits it. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@]/.test(text);
}
