// Figures of the units of a place that do not add up to that of the place, where a rule of the plan says they do.
import { overlapsAmong } from '#model/overlaps';
import { unitsOf } from '#model/place';
import { figureExample } from '../exampleFiles.ts';
import type { FigureGround } from '../figureGround.ts';
import type { FigureFinding, FigureRule } from '../figureRule.ts';
import { figureOf, momentsOf, rulesOf, type Moment, type RuleOf } from '../operands.ts';
import { sumFinding } from '../sumFinding.ts';

type PlacesSum = RuleOf<'places-sum'>;

function* check(ground: FigureGround): Generator<FigureFinding> {
  for (const rule of rulesOf(ground, 'places-sum')) {
    for (const moment of wholesOf(ground, rule)) {
      const units = unitsOf(ground.book.places, moment.place);
      const whole = figureOf(ground, rule.whole, moment);
      const parts = units.flatMap(({ id }) => ground.figureAt({ ...rule.whole, place: id }, moment.period) ?? []);
      if (whole === undefined || units.length === 0 || parts.length < units.length) continue;
      // Places that overlap are never added.
      if (!overlapsAmong(new Set(units.map(({ id }) => id)), ground.places).next().done) continue;
      const finding = sumFinding(ground, whole, parts, rule.tolerance);
      if (finding !== undefined) yield { ...finding, rule };
    }
  }
}

/** The wholes that an incoming figure is, or is a part of. */
function wholesOf(ground: FigureGround, { whole }: PlacesSum): readonly Moment[] {
  const { place: stated, ...anywhere } = whole;
  const wholes = new Map<string, Moment>();
  for (const moment of momentsOf(ground, [anywhere])) {
    const { unit, parent } = ground.places.get(moment.place) ?? {};
    for (const place of [moment.place, ...(unit === true && parent !== undefined ? [parent] : [])]) {
      if ((stated ?? place) === place) wholes.set(JSON.stringify([place, moment.period]), { ...moment, place });
    }
  }
  return [...wholes.values()];
}

const RULE = '{ id: districts, severity: error, kind: places-sum, whole: { indicator: gdp, place: shenzhen } }';
const gdp = (place: string, value: string): string => `${place}-2023,gdp,${place},,2023,${value},billion-yuan,=`;
const units = [gdp('nanshan', '900.5'), gdp('longgang', '500.2')];

export const figurePlacesSumDiffers: FigureRule = {
  code: 'figure-places-sum-differs',
  severity: 'error',
  scope: 'always',
  check,
  examples: {
    failing: [figureExample([gdp('shenzhen', '1400.0'), ...units], { rule: RULE })],
    passing: [
      figureExample([gdp('shenzhen', '1400.7'), ...units, gdp('qianhai', '250.0')], { rule: RULE }),
      figureExample([gdp('shenzhen', '1400.0'), gdp('nanshan', '900.5')], { rule: RULE }),
    ],
  },
};
