// Texts of a cell: as it is shown, as it is typed and copied, and its range in words.
import { Decimal } from '#kernel/decimal';
import type { Language } from '#kernel/language';
import type { SheetCell, SheetRow } from '#model/entrySheet';
import { formatDecimal } from '#words/number';
import { missingWord } from '#words/status';
import { entryWords } from '#words/tools/toolsEntry';
import type { CellStanding } from './cellStanding.ts';

const numberText = (text: string, language: Language): string => {
  const value = Decimal.parse(text);
  return value === undefined ? text : formatDecimal(value, language);
};

/** What the record holds: a number, "–" with its reason elsewhere, or nothing. */
function presentText(cell: SheetCell, language: Language): string {
  if (cell.value !== undefined) return numberText(cell.value, language);
  return cell.missing === undefined ? '' : '–';
}

/** As it stands in the grid. A reason for a missing figure is shown whole only in the panel. */
export function shownText({ cell, typed, reading }: CellStanding, language: Language): string {
  if (typed === undefined) return presentText(cell, language);
  if (reading?.kind === 'value') return formatDecimal(reading.value, language);
  return reading?.kind === 'missing' ? missingWord(reading.reason, language) : typed.text;
}

/** As the input starts, and as it goes to the clipboard: plain digits, a reason in words. */
export function plainText({ cell, typed, reading }: CellStanding, language: Language): string {
  if (reading?.kind === 'value') return reading.value.toString();
  if (typed !== undefined) return typed.text;
  if (cell.value !== undefined) return cell.value;
  return cell.missing === undefined ? '' : missingWord(cell.missing, language);
}

/** The allowed range of a row in words, with its unit. */
export function rangeText(row: SheetRow, language: Language): string {
  const words = entryWords[language];
  const [from, to] = [row.from, row.to].map((bound) => (bound === undefined ? undefined : numberText(bound, language)));
  const unit = row.unitText === '' ? '' : `${language === 'en' ? ' ' : ''}${row.unitText}`;
  if (from !== undefined && to !== undefined) return words.between(from, to) + unit;
  if (from !== undefined) return words.atLeast(from) + unit;
  return to === undefined ? words.noRange : words.atMost(to) + unit;
}

/** The present value with its reason where it is missing, for sentences. */
export function presentWords(row: SheetRow, cell: SheetCell, language: Language): string {
  if (cell.missing !== undefined) return missingWord(cell.missing, language);
  if (cell.value === undefined) return entryWords[language].nothingPresent;
  return `${numberText(cell.value, language)}${language === 'en' ? ' ' : ''}${row.unitText}`.trim();
}
