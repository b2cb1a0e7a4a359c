// One figure of one period that two sources state differently (600 and nearly 600): both stay, the choice is the reader's.
import type { Decimal } from '#kernel/decimal';
import { isMissing } from '#kernel/missing';
import { periodText } from '#kernel/period';
import { compareQuantities, inBase, sameDimension, type Quantity } from '#kernel/quantity';
import type { Located } from '#model/located';
import type { Observation } from '#model/observation';
import type { PlanBook } from '#model/planBook';
import type { CheckContext } from '../checkContext.ts';
import type { Finding, Rule } from '../rule.ts';
import { observationFile, sourceFile, withBasics } from './shared/exampleFiles.ts';
import { groupBy } from '#kernel/groupBy';
import { seriesKey } from '#model/series';
import { figureArgs } from '#model/figureArgs';
import { planIndex } from './shared/planIndex.ts';
import { intervalsMeet, printedInterval, type Interval } from '#kernel/precision';

type Figure = Located<Observation> & { readonly value: Quantity };

function* check(book: PlanBook, { evidence, thresholds }: CheckContext): Generator<Finding> {
  const figures = evidence.observations.filter((one): one is Figure => !isMissing(one.value));
  const stated = groupBy(figures, (one) => `${seriesKey(one)}|${periodText(one.period)}|${one.nature}|${one.origin}`);
  for (const group of stated.values()) {
    const [first, ...others] = group;
    const other = others.find((one) => first !== undefined && disagree(first, one, thresholds.about));
    if (first === undefined || other === undefined) continue;
    const comparators = { firstComparator: first.comparator, otherComparator: other.comparator };
    const values = { first: first.value, other: other.value, ...comparators };
    const sources = { firstSource: first.source ?? first.id, otherSource: other.source ?? other.id };
    yield {
      at: other.ref,
      args: { ...figureArgs(planIndex(book), first), period: first.period, ...values, ...sources, count: group.length },
      related: [{ at: first.ref, role: 'rival' }],
      subjects: [first.id, other.id],
    };
  }
}

/** Two vintages of known finality, or of one source, are a revision and no disagreement. */
function disagree(a: Figure, b: Figure, about: Decimal): boolean {
  if (a.source !== undefined && a.source === b.source) return false;
  if (!isMissing(a.finality) && !isMissing(b.finality) && a.finality !== b.finality) return false;
  if (!sameDimension(a.value, b.value)) return false;
  // "Over 600" and "nearly 600" have one number and lie on two sides of it.
  if (compareQuantities(a.value, b.value) === 0) return side(a) !== side(b);
  const [less, more] = compareQuantities(a.value, b.value) < 0 ? [a, b] : [b, a];
  // "Over 600" is met by 640, "under 700" too.
  if (side(less) > 0 || side(more) < 0) return false;
  return !intervalsMeet(meant(less, about), meant(more, about));
}

/** Side of its number that a figure lies on. */
function side({ comparator }: Figure): -1 | 0 | 1 {
  if (comparator === '>') return 1;
  return comparator === '<' ? -1 : 0;
}

/** "About" leaves the declared fraction open on both sides. */
function meant({ value, comparator }: Figure, about: Decimal): Interval {
  const printed = printedInterval(value);
  if (comparator !== '~') return printed;
  const slack = inBase(value).abs().times(about);
  return { from: printed.from.minus(slack), to: printed.to.plus(slack) };
}

const files = (second: string): Readonly<Record<string, string>> =>
  withBasics({
    ...sourceFile('district-page', 'press'),
    ...observationFile(
      'a,high-tech-enterprises,luohu,,2020,600,enterprise,>,district-page',
      `b,high-tech-enterprises,luohu,,2020,${second},press`,
    ),
  });

export const twoObservationsDisagree: Rule = {
  code: 'two-observations-disagree',
  severity: 'note',
  check,
  examples: {
    failing: [{ files: files('600,enterprise,<') }, { files: files('580,enterprise,=') }],
    passing: [{ files: files('600,enterprise,>') }, { files: files('640,enterprise,=') }],
  },
};
