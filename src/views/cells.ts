// Cells of tables: text, linked names, quantities with their exact value, periods, dates, marks, and what is missing with its reason.
import { isMissing, type Missing, type MissingReason } from '#kernel/missing';
import { endOf, periodText, type Period } from '#kernel/period';
import type { PlainDate } from '#kernel/plainDate';
import { convert, type Comparator, type Quantity } from '#kernel/quantity';
import type { Observation } from '#model/observation';
import { formatDate, formatPeriod } from '#words/period';
import { formatQuantity } from '#words/quantity';
import { missingWord, reasonWord, statusWord } from '#words/status';
import { unitWord } from '#words/unit';
import type { CannotJudgeReason, Status } from '#model/verdict';
import type { CellView, Sentence, TextPiece } from './description.ts';
import { ownUnit } from './displayUnit.ts';
import { linkTo } from './sentence.ts';
import type { ViewContext } from './viewContext.ts';

export const DASH = '–';

export function textCell(text: string, value?: string): CellView {
  return value === undefined ? { text } : { text, value };
}

/** A missing figure: a dash with the reason in words. */
export function missingCell(context: ViewContext, reason: MissingReason | Missing): CellView {
  const key = typeof reason === 'string' ? reason : reason.missing;
  return { text: DASH, missing: missingWord(key, context.language) };
}

/** What nobody entered: 未录入 / not entered. */
export function notEnteredCell(context: ViewContext): CellView {
  return { text: statusWord('not-entered', context.language), mark: 'not-entered' };
}

export function pieceCell(piece: TextPiece): CellView {
  return { text: piece.text, link: piece.link, mark: piece.mark, address: piece.address };
}

/** The first piece as the cell's text, further ones on lines of their own; not entered where there are none. */
export function piecesCell(context: ViewContext, pieces: Sentence): CellView {
  const [first, ...more] = pieces;
  if (first === undefined) return missingCell(context, 'not-applicable');
  return more.length === 0 ? pieceCell(first) : { ...pieceCell(first), more };
}

export function quantityCell(context: ViewContext, value: Quantity | Missing, comparator: Comparator = '='): CellView {
  if (isMissing(value)) return missingCell(context, value);
  const shown: Quantity = { value: value.value, unit: value.unit };
  return { text: formatQuantity(shown, context.language, comparator), value: exportValue(context, value) };
}

/** The exact value in the unit that the language counts in. */
export function exportValue(context: ViewContext, value: Quantity): string {
  return convert({ value: value.value, unit: value.unit }, ownUnit(value.unit, context.language)).value.toString();
}

/** The unit that `value` of a quantity cell is given in, as a column of its own for exports. */
export function unitCell(context: ViewContext, value: Quantity | Missing): CellView {
  return isMissing(value)
    ? missingCell(context, value)
    : textCell(unitWord(ownUnit(value.unit, context.language), context.language));
}

/** Figure of an observation, opening the observation; a forecast says so. */
export function figureCell(context: ViewContext, observation: Observation): CellView {
  const cell = quantityCell(context, observation.value, observation.comparator);
  const forecast = observation.nature === 'forecast' ? { note: context.words.common.forecast } : {};
  return { ...cell, ...forecast, link: linkTo('observation', observation.id) };
}

export function periodCell(context: ViewContext, period: Period | undefined): CellView {
  if (period === undefined) return missingCell(context, 'not-stated');
  return { text: formatPeriod(period, context.language), value: periodText(period) };
}

/** A due period: sorted by its last day. */
export function dueCell(context: ViewContext, period: Period | undefined): CellView {
  if (period === undefined) return missingCell(context, 'not-stated');
  return { text: formatPeriod(period, context.language), value: endOf(period) };
}

export function dateCell(context: ViewContext, date: PlainDate | Missing | undefined): CellView {
  if (date === undefined) return missingCell(context, 'not-stated');
  return isMissing(date) ? missingCell(context, date) : { text: formatDate(date, context.language), value: date };
}

export function statusCell(context: ViewContext, status: Status): CellView {
  return { text: statusWord(status, context.language), mark: status, value: status };
}

export function reasonCell(context: ViewContext, reason: CannotJudgeReason | undefined): CellView {
  return reason === undefined ? textCell('') : textCell(reasonWord(reason, context.language), reason);
}
