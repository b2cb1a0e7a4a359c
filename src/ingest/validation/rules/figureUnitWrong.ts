// Incoming figure in a unit of another dimension than its indicator; the check of a workspace has the rule itself.
import { isMissing } from '#kernel/missing';
import { dimensionOf } from '#kernel/unit';
import { figureArgs } from '#model/figureArgs';
import { figureExample } from '../exampleFiles.ts';
import type { FigureGround } from '../figureGround.ts';
import type { FigureFinding, FigureRule } from '../figureRule.ts';

function* check(ground: FigureGround): Generator<FigureFinding> {
  for (const figure of ground.incoming) {
    const expected = ground.indicators.get(figure.indicator)?.unit;
    if (expected === undefined || isMissing(figure.value)) continue;
    const found = figure.value.unit;
    if (dimensionOf(found) === dimensionOf(expected)) continue;
    yield { figure, args: { ...figureArgs(ground, figure), item: figure.id, found, expected }, related: [] };
  }
}

const row = (unit: string): string => `all-sei-2023,value-added,shenzhen,all-sei,2023,1450,${unit},=`;

export const figureUnitWrong: FigureRule = {
  code: 'wrong-unit-dimension',
  severity: 'error',
  scope: 'incoming',
  check,
  examples: { failing: [figureExample([row('percent')])], passing: [figureExample([row('billion-yuan')])] },
};
