// Figure outside the bounds that a rule of the plan declares for it.
import { dimensionOf } from '#kernel/unit';
import { rangeExcess } from '#model/excess';
import { figureArgs } from '#model/figureArgs';
import { figureExample, valueAdded } from '../exampleFiles.ts';
import type { FigureGround } from '../figureGround.ts';
import type { FigureFinding, FigureRule } from '../figureRule.ts';
import { incomingOf, rulesOf } from '../operands.ts';

function* check(ground: FigureGround): Generator<FigureFinding> {
  for (const rule of rulesOf(ground, 'bounds')) {
    const unit = ground.indicators.get(rule.figure.indicator)?.unit;
    if (unit === undefined) continue;
    for (const figure of incomingOf(ground, rule.figure)) {
      if (dimensionOf(figure.value.unit) !== dimensionOf(unit)) continue;
      const excess = rangeExcess(figure.value, unit, rule);
      if (excess === undefined) continue;
      const { value, limit, kind } = excess;
      yield {
        figure,
        args: { ...figureArgs(ground, figure), period: figure.period, value, limit, kind },
        related: [],
        rule,
      };
    }
  }
}

const RULE =
  '{ id: all-sei-range, severity: warning, kind: bounds, figure: { indicator: value-added, cluster: all-sei }, from: 800, to: 2000 }';

export const figureOutsideBounds: FigureRule = {
  code: 'figure-outside-bounds',
  severity: 'warning',
  scope: 'always',
  check,
  examples: {
    failing: [figureExample([valueAdded(2023, '145.0')], { rule: RULE })],
    passing: [figureExample([valueAdded(2023, '1450')], { rule: RULE })],
  },
};
