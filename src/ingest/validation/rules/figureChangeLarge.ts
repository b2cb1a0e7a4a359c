// Change on the year before that is larger than a rule allows; where figures come in, also one by more than half or double.
import { Decimal } from '#kernel/decimal';
import { quotientInterval } from '#kernel/precision';
import { inBase, quantity, type Quantity } from '#kernel/quantity';
import { figureArgs } from '#model/figureArgs';
import { figureExample, valueAdded } from '../exampleFiles.ts';
import type { FigureGround } from '../figureGround.ts';
import type { Figure, FigureFinding, FigureRule } from '../figureRule.ts';
import { incomingOf, isOf, rulesOf } from '../operands.ts';

function* check(ground: FigureGround): Generator<FigureFinding> {
  const rules = rulesOf(ground, 'change');
  for (const rule of rules) {
    const limits = { down: rule.most.negated(), up: rule.most };
    for (const figure of incomingOf(ground, rule.figure)) {
      const finding = changeFinding(ground, figure, limits);
      if (finding !== undefined) yield { ...finding, rule };
    }
  }
  if (ground.scope === 'workspace') return;
  for (const figure of ground.figures) {
    if (ground.indicators.get(figure.indicator)?.additive !== true) continue;
    if (rules.some((rule) => isOf(rule.figure, figure))) continue;
    const finding = changeFinding(ground, figure, USUAL);
    if (finding !== undefined) yield finding;
  }
}

interface Limits {
  readonly down: Decimal;
  readonly up: Decimal;
}

/** A wrong unit or a lost digit is a factor of ten or more; an amount seldom doubles or halves in a year. */
const USUAL: Limits = { down: Decimal.from('-0.5'), up: Decimal.one };
const DIGITS = 8;

function changeFinding(ground: FigureGround, figure: Figure, { down, up }: Limits): FigureFinding | undefined {
  const earlier = ground.yearBefore(figure);
  if (earlier === undefined || isPlainlyWithin(figure.value, earlier.value, { down, up })) return undefined;
  const ratio = quotientInterval(figure.value, earlier.value);
  if (ratio === undefined) return undefined;
  const above = ratio.from.minus(Decimal.one).compare(up) > 0;
  if (!above && ratio.to.minus(Decimal.one).compare(down) >= 0) return undefined;
  const change = inBase(figure.value).dividedBy(inBase(earlier.value), DIGITS).minus(Decimal.one);
  const args = {
    ...figureArgs(ground, figure),
    period: figure.period,
    value: figure.value,
    beforePeriod: earlier.period,
    before: earlier.value,
    change: quantity(change.shifted(2).rounded(1), 'percent'),
    limit: quantity((above ? up : down).shifted(2), 'percent'),
  };
  return { figure, args, related: [earlier] };
}

/** Most changes are far from their limits, which binary numbers tell many times faster than exact ones. */
function isPlainlyWithin(now: Quantity, then: Quantity, { down, up }: Limits): boolean {
  if (now.unit !== then.unit) return false;
  const change = now.value.toNumber() / then.value.toNumber() - 1;
  return change > down.toNumber() * PLAINLY && change < up.toNumber() * PLAINLY;
}
const PLAINLY = 0.99;

const RULE =
  '{ id: steady, severity: warning, kind: change, figure: { indicator: value-added, cluster: all-sei }, most: 0.3 }';

export const figureChangeLarge: FigureRule = {
  code: 'figure-change-large',
  severity: 'warning',
  scope: 'always',
  check,
  examples: {
    failing: [
      figureExample([valueAdded(2023, '14500')], { known: [valueAdded(2022, '1332.4')] }),
      figureExample([valueAdded(2023, '1850')], { rule: RULE, known: [valueAdded(2022, '1332.4')] }),
    ],
    passing: [
      figureExample([valueAdded(2023, '1450')], { known: [valueAdded(2022, '1332.4')] }),
      figureExample([valueAdded(2023, '14500')], { known: [valueAdded(2021, '1214.6')] }),
    ],
  },
};
