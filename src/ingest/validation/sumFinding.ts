// A declared whole beside the sum of its parts, compared exactly.
import type { Decimal } from '#kernel/decimal';
import { slackOf, sumOf } from '#kernel/precision';
import { convert, inBase, quantity, sameDimension } from '#kernel/quantity';
import { dimensionOf } from '#kernel/unit';
import { figureArgs } from '#model/figureArgs';
import type { FigureGround } from './figureGround.ts';
import type { Figure, FigureFinding } from './figureRule.ts';

const RELATED_SHOWN = 20;

/**
 * The finding where whole and sum differ by more than `tolerance` (in the unit of the whole's indicator; else half of the last
 * printed digit of each figure, none for counted things). It is about the whole, or the first part that comes in.
 */
export function sumFinding(
  ground: FigureGround,
  whole: Figure,
  parts: readonly Figure[],
  tolerance: Decimal | undefined,
): FigureFinding | undefined {
  if (parts.some((part) => !sameDimension(part.value, whole.value))) return undefined;
  const { unit } = whole.value;
  const indicator = ground.indicators.get(whole.indicator);
  const counted = indicator?.measure === 'count';
  const margin = sumOf(parts.map(({ value }) => inBase(value))).minus(inBase(whole.value));
  const stated = indicator !== undefined && dimensionOf(indicator.unit) === dimensionOf(unit) ? indicator.unit : unit;
  const slack =
    tolerance === undefined
      ? sumOf([whole, ...parts].map(({ value }) => slackOf(value, counted)))
      : inBase(quantity(tolerance, stated));
  if (margin.abs().compare(slack) <= 0) return undefined;
  const sum = quantity(sumOf(parts.map(({ value }) => convert(value, unit).value)), unit);
  const figures = [whole, ...parts];
  const figure = figures.find((one) => ground.isIncoming(one)) ?? whole;
  return {
    figure,
    args: {
      ...figureArgs(ground, whole),
      period: whole.period,
      whole: whole.value,
      sum,
      count: parts.length,
      margin: quantity(sum.value.minus(whole.value.value).abs(), unit),
      direction: margin.sign > 0 ? 'above' : 'below',
    },
    related: figures.filter((one) => one !== figure).slice(0, RELATED_SHOWN),
  };
}
