// Growth of a series at its latest figure: as published, else computed from two comparable figures, else why none is computed.
import { Decimal } from '#kernel/decimal';
import { isMissing } from '#kernel/missing';
import { comparePeriods, endOf, isSubYear, samePeriod, yearBefore } from '#kernel/period';
import { inBase } from '#kernel/quantity';
import { dimensionOf } from '#kernel/unit';
import type { Indicator } from '#model/indicator';
import { breaksOf, compareFigures, figuresOf, isFigure, lineOf, type Figure, type SeriesOf } from '../figures.ts';
import type { ViewContext } from '../viewContext.ts';
import { incomparability, sourceOf, type Incomparable } from './comparableFigures.ts';

export type Growth =
  /** `level` is absent where growth was published for a period without a level. */
  | { readonly kind: 'published'; readonly level?: Figure; readonly growth: Figure; readonly isReal: boolean }
  /** `change` in per cent; of shares and rates in percentage points. */
  | { readonly kind: 'computed'; readonly level: Figure; readonly earlier: Figure; readonly change: Decimal }
  | { readonly kind: 'not-computed'; readonly level: Figure; readonly earlier: Figure; readonly why: Incomparable }
  | { readonly kind: 'level'; readonly level: Figure };

const RATIO_DIGITS = 8;
const SHOWN_DIGITS = 1;

/** Ranks, classes and figures that say growth themselves have none. */
const WITHOUT_GROWTH = new Set(['rank', 'class-cny']);

function isKnown({ assessment }: ViewContext, figure: Figure): boolean {
  return figure.nature === 'actual' && endOf(figure.period) <= assessment.asOf;
}

/** Levels one a period: of whole years (of a stock, of dates), and of the parts of a year where the latest figure is of one. */
function levelsOf(context: ViewContext, of: SeriesOf): readonly Figure[] {
  return lineOf(context, of, 'actual', undefined).filter((figure) => isKnown(context, figure));
}

/** The latest figure of a part of a year that is later than the years known. */
function latestPart(context: ViewContext, of: SeriesOf, after: Figure | undefined): Figure | undefined {
  return figuresOf(context, of)
    .filter(isFigure)
    .filter((figure) => isKnown(context, figure) && isSubYear(figure.period))
    .filter((figure) => after === undefined || endOf(figure.period) > endOf(after.period))
    .at(-1);
}

/** Figures of the same part of the year before, else of the years before it; of one period all that are published. */
function earlierOf(context: ViewContext, of: SeriesOf, level: Figure): readonly Figure[] {
  const before = yearBefore(level.period);
  const all = figuresOf(context, of)
    .filter(isFigure)
    .filter((figure) => isKnown(context, figure));
  const yearAgo = all.filter(({ period }) => before !== undefined && samePeriod(period, before));
  if (yearAgo.length > 0 || isSubYear(level.period)) return yearAgo;
  const last = levelsOf(context, of).findLast(({ period }) => comparePeriods(period, level.period) < 0);
  return last === undefined ? [] : all.filter(({ period }) => samePeriod(period, last.period));
}

/** Change from `earlier` to `level` in per cent, of shares and rates in percentage points; undefined from zero or less. */
function changeBetween(earlier: Figure, level: Figure): Decimal | undefined {
  const [from, to] = [inBase(earlier.value), inBase(level.value)];
  if (dimensionOf(level.value.unit) === 'ratio') return to.minus(from).shifted(2);
  if (from.sign <= 0) return undefined;
  return to.dividedBy(from, RATIO_DIGITS).minus(Decimal.one).shifted(2).rounded(SHOWN_DIGITS);
}

function growthFromEarlier(context: ViewContext, of: SeriesOf, level: Figure): Growth {
  if (WITHOUT_GROWTH.has(dimensionOf(level.value.unit))) return { kind: 'level', level };
  const candidates = earlierOf(context, of, level);
  const breaks = breaksOf(context, of);
  const comparable = candidates.findLast((earlier) => incomparability(earlier, level, breaks) === undefined);
  const earlier = comparable ?? candidates.at(-1);
  if (earlier === undefined) return { kind: 'level', level };
  const why = incomparability(earlier, level, breaks);
  if (why !== undefined) return { kind: 'not-computed', level, earlier, why };
  const change = changeBetween(earlier, level);
  return change === undefined ? { kind: 'level', level } : { kind: 'computed', level, earlier, change };
}

/** Growth at constant prices by the figure or by the definition of its indicator. */
function isReal(growth: Figure, indicator: Indicator): boolean {
  if (growth.priceBasis === 'constant') return true;
  const { zh = '', en = '' } = indicator.definition ?? {};
  return isMissing(growth.priceBasis) && (/按可比价格?计算/.test(zh) || /\bat constant prices\b/.test(en));
}

interface PublishedGrowth {
  readonly growth: Figure;
  readonly isReal: boolean;
}

/** Published growth of a series, by period; growth at constant prices after other growth of the same period. */
function publishedGrowth(context: ViewContext, of: SeriesOf): readonly PublishedGrowth[] {
  return context.book.indicators
    .filter((indicator) => indicator.measure === 'growth-rate' && indicator.of === of.indicator)
    .flatMap((indicator) =>
      figuresOf(context, { ...of, indicator: indicator.id })
        .filter(isFigure)
        .filter((figure) => isKnown(context, figure) && dimensionOf(figure.value.unit) === 'ratio')
        .map((growth) => ({ growth, isReal: isReal(growth, indicator) })),
    )
    .toSorted(
      (a, b) =>
        comparePeriods(a.growth.period, b.growth.period) ||
        Number(a.isReal) - Number(b.isReal) ||
        compareFigures(a.growth, b.growth),
    );
}

/** The growth published for the period of a level: by the source of the level where it is among them. */
function growthAt(published: readonly PublishedGrowth[], level: Figure): PublishedGrowth | undefined {
  const same = published.filter(({ growth }) => samePeriod(growth.period, level.period));
  return same.findLast(({ growth }) => sourceOf(growth) === sourceOf(level)) ?? same.at(-1);
}

/**
 * What is said of a series: its latest level of a whole year (of a stock, of a date), then what is known of a later part of a year.
 * Growth is computed only between comparable figures, a year apart where there are such; published growth goes before it.
 */
export function growthOf(context: ViewContext, of: SeriesOf): readonly Growth[] {
  const published = publishedGrowth(context, of);
  const year = levelsOf(context, of).at(-1);
  const part = latestPart(context, of, year);
  const levels = [year, part].filter((level) => level !== undefined);
  const said = levels.map((level): Growth => {
    const found = growthAt(published, level);
    return found === undefined ? growthFromEarlier(context, of, level) : { kind: 'published', level, ...found };
  });
  const last = levels.at(-1);
  const later = published.at(-1);
  const isLater = later !== undefined && (last === undefined || endOf(later.growth.period) > endOf(last.period));
  return isLater ? [...said, { kind: 'published', ...later }] : said;
}
