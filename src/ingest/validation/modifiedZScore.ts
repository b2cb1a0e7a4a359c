// Modified z-score: how far a value lies from the median of its set, in a spread that outliers do not widen.
import { Decimal } from '#kernel/decimal';

/** Values below this number say nothing of what is usual. */
export const FEWEST_VALUES = 5;

/** Expected median of |z| under the normal distribution, so that the score reads as a z-score. */
const MEDIAN_FACTOR = Decimal.from('0.6745');
/** √(π/2): mean absolute deviation of the normal distribution to its standard deviation. */
const MEAN_FACTOR = Decimal.from('1.253314');
const HALF = Decimal.from('0.5');
const DIGITS = 12;

/**
 * M = 0.6745·(x − median) ÷ MAD of each value, MAD being the median of |x − median|; where MAD is zero,
 * M = (x − median) ÷ (1.253314 · mean of |x − median|); all zero where all values are equal. |M| above 3.5 marks an outlier.
 * Undefined below five values. 12 decimals.
 *
 * Iglewicz, B. and Hoaglin, D. C. (1993), How to Detect and Handle Outliers, ASQC Quality Press, chapter 3.
 */
export function modifiedZScores(values: readonly Decimal[]): readonly Decimal[] | undefined {
  if (values.length < FEWEST_VALUES) return undefined;
  const centre = median(values);
  const distances = values.map((value) => value.minus(centre));
  const spread = median(distances.map((distance) => distance.abs()));
  if (spread.sign !== 0) return distances.map((d) => d.times(MEDIAN_FACTOR).dividedBy(spread, DIGITS));
  const total = distances.reduce((sum, distance) => sum.plus(distance.abs()), Decimal.zero);
  if (total.sign === 0) return values.map(() => Decimal.zero);
  const scale = total.times(MEAN_FACTOR);
  return distances.map((d) => d.times(Decimal.of(values.length)).dividedBy(scale, DIGITS));
}

/**
 * False where no score of `values` comes near `most`, told by binary numbers many times faster than by exact ones; true where
 * the exact scores have to be looked at.
 */
export function mayExceed(values: readonly number[], most: Decimal): boolean {
  const centre = middle(values);
  const distances = values.map((value) => Math.abs(value - centre));
  const spread = middle(distances);
  const near = (most.toNumber() * spread * NEARLY) / MEDIAN_FACTOR.toNumber();
  return !(spread > 0 && distances.every((distance) => distance < near));
}
const NEARLY = 0.99;

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

/** Middle value, or the mean of the two in the middle; of at least one value. */
export function median(values: readonly Decimal[]): Decimal {
  const sorted = values.toSorted((a, b) => a.compare(b));
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Decimal.zero;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? upper;
  return lower.plus(upper).times(HALF);
}
