// Incoming growth, or level, that disagrees with the other beyond rounding; both stay. The check of a workspace has the rule itself.
import { levelGrowthArgs, levelGrowthDisagreements } from '#model/levelGrowth';
import { figureExample, valueAdded } from '../exampleFiles.ts';
import type { FigureGround } from '../figureGround.ts';
import type { FigureFinding, FigureRule } from '../figureRule.ts';

function* check(ground: FigureGround): Generator<FigureFinding> {
  const all = [...ground.known, ...ground.incoming];
  for (const found of levelGrowthDisagreements(all, ground.indicators, ground.breaks)) {
    const figures = [found.growth, found.level, found.earlier];
    const figure = figures.find((one) => ground.isIncoming(one));
    if (figure === undefined) continue;
    yield { figure, args: levelGrowthArgs(ground, found), related: figures.filter((one) => one !== figure) };
  }
}

const KNOWN = [valueAdded(2021, '1214.637'), valueAdded(2022, '1332.402')];
const growth = (value: string): string => `growth-2022,value-added-growth,shenzhen,all-sei,2022,${value},percent,=`;

export const levelGrowthDisagree: FigureRule = {
  code: 'observation-level-growth-disagree',
  severity: 'note',
  scope: 'incoming',
  check,
  examples: {
    failing: [figureExample([growth('6.9')], { known: KNOWN })],
    passing: [figureExample([growth('9.7')], { known: KNOWN })],
  },
};
