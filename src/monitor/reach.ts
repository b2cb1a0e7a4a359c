// Whether a figure reaches a target, and which way the target is reached: from below, from above, or by staying within.
import type { Decimal } from '#kernel/decimal';
import type { Comparator } from '#kernel/quantity';
import type { Indicator } from '#model/indicator';
import { comparatorOf, satisfies, type Target } from '#model/target';

/** up: the figure has to rise to the target; down: to fall to it; within: to stay inside bounds. */
export type Aim = 'up' | 'down' | 'within';

/** The comparator as meant: 左右 is ≈, "rank at least 3" is ≤ 3, a bare figure of what should fall is ≤. */
export function meantComparator(target: Target, indicator: Indicator): Comparator {
  const stated = comparatorOf(target);
  if (target.type === 'rank') {
    if (stated === '=' || stated === '>=') return '<=';
    if (stated === '>') return '<';
  }
  if (stated !== '=') return stated;
  if (target.force === 'about') return '~';
  return indicator.direction === 'lower' ? '<=' : '=';
}

export function aimOf(target: Target, indicator: Indicator): Aim {
  const comparator = meantComparator(target, indicator);
  if (comparator === 'stable' || comparator === 'range') return 'within';
  if (comparator === '<' || comparator === '<=') return 'down';
  if (comparator === '~') return target.type === 'rank' || indicator.direction === 'lower' ? 'down' : 'up';
  return 'up';
}

/** Bound of a figure printed as "over x" or "under x". */
export function boundOf(comparator: Comparator): 'lower' | 'upper' | undefined {
  if (comparator === '>' || comparator === '>=') return 'lower';
  return comparator === '<' || comparator === '<=' ? 'upper' : undefined;
}

/**
 * Whether a figure reaches the target; undefined where a bound leaves it open: "over x" reaches "at least y" where x ≥ y and can
 * never show that y was missed. A figure beyond an approximate target in the better direction reaches it. `about` is a fraction.
 */
export function isReached(
  target: Target,
  indicator: Indicator,
  figure: { readonly value: Decimal; readonly comparator: Comparator },
  about: Decimal,
): boolean | undefined {
  if (target.value === undefined) return undefined;
  const aim = aimOf(target, indicator);
  const meant: Target = { ...target, comparator: meantComparator(target, indicator) };
  const order = figure.value.compare(target.value);
  const beyond = aim === 'up' ? order > 0 : aim === 'down' ? order < 0 : false;
  const holds = satisfies(meant, figure.value, about) === true || (meant.comparator === '~' && beyond);
  const bound = boundOf(figure.comparator);
  if (bound === undefined) return holds;
  if (aim === 'within') return undefined;
  const strict = figure.comparator === '>' || figure.comparator === '<';
  if ((bound === 'lower') === (aim === 'up')) return holds || (strict && order === 0) ? true : undefined;
  const missed = !holds || (strict && order === 0 && meant.comparator !== '~');
  return missed ? false : undefined;
}
