// Ratio of two figures outside the bounds that a rule of the plan declares.
import type { Decimal } from '#kernel/decimal';
import { quotientInterval } from '#kernel/precision';
import { inBase } from '#kernel/quantity';
import { figureArgs, nameOf } from '#model/figureArgs';
import { figureExample, valueAdded } from '../exampleFiles.ts';
import type { FigureGround } from '../figureGround.ts';
import type { Figure, FigureFinding, FigureRule } from '../figureRule.ts';
import { figureOf, momentsOf, rulesOf, type RuleOf } from '../operands.ts';

const DIGITS = 4;

function* check(ground: FigureGround): Generator<FigureFinding> {
  for (const rule of rulesOf(ground, 'ratio')) {
    for (const moment of momentsOf(ground, [rule.numerator, rule.denominator])) {
      const over = figureOf(ground, rule.numerator, moment);
      const under = figureOf(ground, rule.denominator, moment);
      if (over === undefined || under === undefined) continue;
      const limit = limitPassed(rule, over, under);
      if (limit === undefined) continue;
      const [figure, other] = ground.isIncoming(over) ? [over, under] : [under, over];
      const ratio = inBase(over.value).dividedBy(inBase(under.value), DIGITS).trimmed();
      const args = { ...figureArgs(ground, over), period: over.period, value: over.value, ratio, ...limit };
      const denominator = { denominator: nameOf(ground.indicators, under.indicator), against: under.value };
      yield { figure, args: { ...args, ...denominator }, related: [other], rule };
    }
  }
}

/** The bound that no pair of figures which print like these would keep; a denominator of zero proves nothing. */
function limitPassed(
  { from, to }: RuleOf<'ratio'>,
  over: Figure,
  under: Figure,
): { readonly limit: Decimal; readonly kind: 'above-range' | 'below-range' } | undefined {
  const ratio = quotientInterval(over.value, under.value);
  if (ratio === undefined) return undefined;
  if (to !== undefined && ratio.from.compare(to) > 0) return { limit: to, kind: 'above-range' };
  return from !== undefined && ratio.to.compare(from) < 0 ? { limit: from, kind: 'below-range' } : undefined;
}

const RULE =
  '{ id: share, severity: warning, kind: ratio, numerator: { indicator: value-added, cluster: all-sei }, denominator: { indicator: gdp }, from: 0.2, to: 0.6 }';
const GDP = 'gdp-2023,gdp,shenzhen,,2023,3460.6,billion-yuan,=';

export const figureRatioOutside: FigureRule = {
  code: 'figure-ratio-outside',
  severity: 'warning',
  scope: 'always',
  check,
  examples: {
    failing: [figureExample([valueAdded(2023, '2450')], { rule: RULE, known: [GDP] })],
    passing: [
      figureExample([valueAdded(2023, '1450')], { rule: RULE, known: [GDP] }),
      figureExample([valueAdded(2023, '2450')], { rule: RULE }),
    ],
  },
};
