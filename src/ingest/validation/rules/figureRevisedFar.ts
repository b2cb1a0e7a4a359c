// Incoming figure far from the last vintage of the same figure.
import { Decimal } from '#kernel/decimal';
import { isMissing } from '#kernel/missing';
import { inBase, quantity, sameDimension, type Quantity } from '#kernel/quantity';
import { dimensionOf } from '#kernel/unit';
import { figureArgs } from '#model/figureArgs';
import { figureExample, valueAdded } from '../exampleFiles.ts';
import type { FigureGround } from '../figureGround.ts';
import type { FigureFinding, FigureRule } from '../figureRule.ts';

function* check(ground: FigureGround): Generator<FigureFinding> {
  if (ground.replaced.size === 0) return;
  for (const figure of ground.figures) {
    const last = ground.replaced.get(figure.id);
    if (last === undefined || isMissing(last.value) || !sameDimension(last.value, figure.value)) continue;
    const revision = revisionOf(figure.value, last.value);
    if (revision === undefined) continue;
    const args = { ...figureArgs(ground, figure), period: figure.period, value: figure.value, before: last.value };
    yield { figure, args: { ...args, ...revision }, related: [] };
  }
}

/** Beyond a tenth of the last value, of rates and shares beyond one percentage point. */
const MOST = Decimal.from('0.1');
const MOST_POINTS = Decimal.from('0.01');
const DIGITS = 8;

const inPoints = (fraction: Decimal): Quantity => quantity(fraction.shifted(2).trimmed(), 'percentage-point');

function revisionOf(
  now: Quantity,
  last: Quantity,
): { readonly change: Quantity; readonly limit: Quantity } | undefined {
  const difference = inBase(now).minus(inBase(last));
  if (dimensionOf(now.unit) === 'ratio') {
    if (difference.abs().compare(MOST_POINTS) <= 0) return undefined;
    return { change: inPoints(difference), limit: inPoints(MOST_POINTS) };
  }
  const base = inBase(last).abs();
  if (difference.abs().compare(base.times(MOST)) <= 0 || base.sign === 0) return undefined;
  const change = quantity(difference.dividedBy(base, DIGITS).shifted(2).rounded(1), 'percent');
  return { change, limit: quantity(MOST.shifted(2), 'percent') };
}

export const figureRevisedFar: FigureRule = {
  code: 'figure-revised-far',
  severity: 'warning',
  scope: 'incoming',
  check,
  examples: {
    failing: [figureExample([valueAdded(2023, '1250.0')], { known: [valueAdded(2023, '1450')] })],
    passing: [figureExample([valueAdded(2023, '1448.967')], { known: [valueAdded(2023, '1450')] })],
  },
};
