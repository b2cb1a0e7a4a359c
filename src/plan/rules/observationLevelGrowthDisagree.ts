// Published growth and the ratio of two published levels that differ beyond rounding: two series, neither overwrites the other.
import { levelGrowthArgs, levelGrowthDisagreements } from '#model/levelGrowth';
import type { PlanBook } from '#model/planBook';
import type { CheckContext } from '../checkContext.ts';
import type { Finding, Rule } from '../rule.ts';
import { observationFile, withBasics } from './shared/exampleFiles.ts';
import { planIndex } from './shared/planIndex.ts';

function* check(book: PlanBook, { evidence }: CheckContext): Generator<Finding> {
  const index = planIndex(book);
  for (const found of levelGrowthDisagreements(evidence.observations, index.indicators, evidence.breaks)) {
    const { growth, level, earlier } = found;
    yield {
      at: growth.ref,
      args: levelGrowthArgs(index, found),
      related: [level, earlier].map(({ ref }) => ({ at: ref, role: 'observation' })),
      subjects: [growth.id, level.id, earlier.id],
    };
  }
}

const LEVEL_2021 = 'sei-2021,sei-value-added,shenzhen,,2021,1214.637,billion-yuan,=';
const LEVEL_2022 = 'sei-2022,sei-value-added,shenzhen,,2022,1332.402,billion-yuan,=';
const rows = (growth: string, basis = ''): Readonly<Record<string, string>> =>
  observationFile(
    `${LEVEL_2021},,${basis}`,
    `${LEVEL_2022},,${basis}`,
    `growth-2022,sei-growth,shenzhen,,2022,${growth},percent,=,,${basis === '' ? '' : 'constant'}`,
  );
const BREAK = { 'data/breaks.csv': 'id,indicator,before,after,inferred\nscope,sei-value-added,2021,2022,true\n' };

export const observationLevelGrowthDisagree: Rule = {
  code: 'observation-level-growth-disagree',
  severity: 'note',
  check,
  examples: {
    failing: [{ files: withBasics(rows('6.9')) }],
    passing: [
      { files: withBasics(rows('9.7')) },
      { files: withBasics({ ...rows('6.9'), ...BREAK }) },
      { files: withBasics(rows('6.9', 'current')) },
    ],
  },
};
