// Change on the year before that stands out among the changes of its own series, by the modified z-score.
import { Decimal } from '#kernel/decimal';
import { inBase, quantity } from '#kernel/quantity';
import { dimensionOf } from '#kernel/unit';
import { figureArgs } from '#model/figureArgs';
import type { Located } from '#model/located';
import { seriesKey, type SeriesOf } from '#model/series';
import type { ValidationRule } from '#model/validationRule';
import { figureExample, valueAdded } from '../exampleFiles.ts';
import type { FigureGround } from '../figureGround.ts';
import type { Figure, FigureFinding, FigureRule } from '../figureRule.ts';
import { FEWEST_VALUES, mayExceed, median, modifiedZScores } from '../modifiedZScore.ts';
import { incomingOf, isOf, rulesOf } from '../operands.ts';

/** Threshold of Iglewicz and Hoaglin (1993). */
const MOST = Decimal.from('3.5');

function* check(ground: FigureGround): Generator<FigureFinding> {
  const rules = rulesOf(ground, 'outlier');
  for (const rule of rules) {
    for (const series of seriesAmong(incomingOf(ground, rule.figure)))
      yield* outliers(ground, series, rule.most ?? MOST, rule);
  }
  if (ground.scope === 'workspace') return;
  const others = ground.figures.filter((figure) => !rules.some((rule) => isOf(rule.figure, figure)));
  for (const series of seriesAmong(others)) yield* outliers(ground, series, MOST, undefined);
}

const seriesAmong = (figures: readonly Figure[]): readonly SeriesOf[] => [
  ...new Map(figures.map((figure) => [seriesKey(figure), figure])).values(),
];

interface Pair {
  readonly figure: Figure;
  readonly earlier: Figure;
}

interface Change extends Pair {
  /** A fraction of the earlier figure; of rates and shares the difference, as a fraction. */
  readonly change: Decimal;
}

function* outliers(
  ground: FigureGround,
  series: SeriesOf,
  most: Decimal,
  rule: Located<ValidationRule> | undefined,
): Generator<FigureFinding> {
  const pairs = [...ground.series(series).values()].flatMap((figure) => {
    const earlier = ground.yearBefore(figure);
    return earlier === undefined ? [] : [{ figure, earlier }];
  });
  if (pairs.length < FEWEST_VALUES || isPlainlyUsual(pairs, most)) return;
  const changes = pairs.flatMap((pair) => changeOf(pair) ?? []);
  const values = changes.map(({ change }) => change);
  const scores = modifiedZScores(values);
  if (scores === undefined) return;
  for (const [at, { figure, earlier, change }] of changes.entries()) {
    const score = scores[at] ?? Decimal.zero;
    if (!ground.isIncoming(figure) || score.abs().compare(most) <= 0) continue;
    const args = {
      ...figureArgs(ground, figure),
      period: figure.period,
      value: figure.value,
      beforePeriod: earlier.period,
      before: earlier.value,
      change: inPercent(change),
      usual: inPercent(median(values)),
      count: changes.length,
      score: score.rounded(1),
      limit: most,
    };
    yield { figure, args, related: [earlier], rule };
  }
}

/** Amounts above zero in one unit, whose changes binary numbers can tell to be usual. */
function isPlainlyUsual(pairs: readonly Pair[], most: Decimal): boolean {
  const [first] = pairs;
  const plain = pairs.every(
    ({ figure, earlier }) =>
      figure.value.unit === first?.figure.value.unit &&
      earlier.value.unit === figure.value.unit &&
      earlier.value.value.sign > 0,
  );
  if (!plain || first === undefined || dimensionOf(first.figure.value.unit) === 'ratio') return false;
  const rough = pairs.map(({ figure, earlier }) => figure.value.value.toNumber() / earlier.value.value.toNumber());
  return !mayExceed(rough, most);
}

const inPercent = (fraction: Decimal) => quantity(fraction.shifted(2).rounded(1), 'percent');

const DIGITS = 9;

function changeOf({ figure, earlier }: Pair): Change | undefined {
  const [now, then] = [inBase(figure.value), inBase(earlier.value)];
  if (dimensionOf(figure.value.unit) === 'ratio') return { figure, earlier, change: now.minus(then) };
  return then.sign <= 0 ? undefined : { figure, earlier, change: now.dividedBy(then, DIGITS).minus(Decimal.one) };
}

const KNOWN = ['918.4', '915.5', '1015.5', '1027.3', '1114.6', '1214.6', '1332.4'].map((value, at) =>
  valueAdded(2016 + at, value),
);
const RULE =
  '{ id: wide, severity: note, kind: outlier, figure: { indicator: value-added, cluster: all-sei }, most: 12 }';

export const figureOutlier: FigureRule = {
  code: 'figure-outlier',
  severity: 'warning',
  scope: 'always',
  check,
  examples: {
    failing: [figureExample([valueAdded(2023, '1850.0')], { known: KNOWN })],
    passing: [
      figureExample([valueAdded(2023, '1448.9')], { known: KNOWN }),
      figureExample([valueAdded(2023, '1850.0')], { known: KNOWN, rule: RULE }),
      figureExample([valueAdded(2023, '1850.0')], { known: KNOWN.slice(3) }),
    ],
  },
};
