// Cells of differences: a figure with its period, a status with its reason, and why they changed.
import { Decimal } from '#kernel/decimal';
import { parsePeriod } from '#kernel/period';
import { COMPARATORS } from '#kernel/quantity';
import { isUnitId } from '#kernel/unit';
import type { MissingReason } from '#kernel/missing';
import type { CitedFigure, StatedTarget } from '#model/edition/editionContent';
import type { DifferenceCause } from '#model/edition/editionDifference';
import { formatPeriod } from '#words/period';
import { MISSING_WORDS, reasonWord } from '#words/status';
import { DASH, quantityCell, statusCell, textCell } from '../../cells.ts';
import type { CellView } from '../../description.ts';
import { compose, linkTo, textOf } from '../../sentence.ts';
import type { ViewContext } from '../../viewContext.ts';

export type Side = 'before' | 'after';

/** A side that is not there: 之前没有, 之后没有. */
export function absentCell({ words }: ViewContext, side: Side): CellView {
  const { absent } = words.editionDifferences;
  return { text: DASH, missing: side === 'before' ? absent.added : absent.removed };
}

export function causesCell({ words }: ViewContext, causes: readonly DifferenceCause[]): CellView {
  const { editionDifferences, common } = words;
  return textCell(causes.map((cause) => editionDifferences.causes[cause]).join(common.separator));
}

const isMissingReason = (text: string): text is MissingReason => Object.hasOwn(MISSING_WORDS, text);

function valueCell(context: ViewContext, { value, unit, missing, comparator }: CitedFigure): CellView {
  if (value !== undefined && unit !== undefined && isUnitId(unit)) {
    const known = COMPARATORS.find((one) => one === comparator) ?? '=';
    return quantityCell(context, { value: Decimal.from(value), unit }, known);
  }
  const reason = missing !== undefined && isMissingReason(missing) ? missing : 'not-entered';
  return quantityCell(context, { missing: reason });
}

/** The value, with its period below it; opens the figure where the evidence still holds it. */
export function citedCell(context: ViewContext, figure: CitedFigure | undefined, side: Side): CellView {
  if (figure === undefined) return absentCell(context, side);
  const { language, index, words } = context;
  const period = parsePeriod(figure.period);
  const text = period === undefined ? figure.period : formatPeriod(period, language);
  const notes = figure.nature === 'forecast' ? [text, words.common.forecast] : [text];
  const link = index.observations.has(figure.observation) ? linkTo('observation', figure.observation) : undefined;
  return { ...valueCell(context, figure), more: [{ text: notes.join(words.common.separator) }], link };
}

export function statedCell(context: ViewContext, stated: StatedTarget | undefined, side: Side): CellView {
  if (stated === undefined) return absentCell(context, side);
  const cell = statusCell(context, stated.status);
  if (stated.reason === undefined) return cell;
  const { statusWithReason } = context.words.editionDifferences;
  const reason = reasonWord(stated.reason, context.language);
  return { ...cell, text: textOf(compose(statusWithReason, { status: cell.text, reason })) };
}
