// Steps of a chart's axes: values at round numbers (1, 2 or 5 times a power of ten), years at whole ones.
import { Decimal } from '#kernel/decimal';

export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Exact values of the steps, from the lowest. */
  readonly ticks: readonly Decimal[];
}

/** Least part of a step between the greatest value and the end of its axis: room for a label. */
const HEADROOM = 0.15;

interface Step {
  readonly digit: 1 | 2 | 5;
  readonly exponent: number;
}

/** The least round step that divides `range` into at most `most` parts. */
function roundStep(range: number, most: number): Step {
  const least = range / most;
  const exponent = Number(least.toExponential().split('e')[1]);
  const digit = ([1, 2, 5] as const).find((each) => each * 10 ** exponent >= least * (1 - 1e-9));
  return digit === undefined ? { digit: 1, exponent: exponent + 1 } : { digit, exponent };
}

/**
 * Axis that holds all `values` with at most `most` + 1 steps. It begins at zero where `fromZero`, where the lowest value is nearer to
 * zero than to the highest one, and where all are the same.
 */
export function valueAxis(values: readonly number[], most: number, fromZero: boolean): ValueAxis {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const isFlat = greatest - least <= Math.max(Math.abs(least), Math.abs(greatest)) * 1e-6;
  const nearZero = fromZero || isFlat || (least > 0 ? least < greatest / 2 : greatest < 0 && greatest > least / 2);
  const low = nearZero ? Math.min(0, least) : least;
  const high = nearZero ? Math.max(0, greatest) : greatest;
  const { digit, exponent } = roundStep(high - low || 1, most);
  const at = (count: number): Decimal => Decimal.of(BigInt(count) * BigInt(digit), exponent);
  const step = at(1).toNumber();
  const first = Math.floor(low / step + 1e-9);
  const last = high > low ? Math.ceil(high / step + (high > 0 ? HEADROOM : -1e-9)) : most;
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => at(first + index));
  return { min: at(first).toNumber(), max: at(last).toNumber(), step, ticks };
}

export interface YearAxis {
  readonly from: number;
  readonly to: number;
  /** Years named under the axis; the last one is among them. */
  readonly named: readonly number[];
}

/** Whole years around `positions`, `beside` more of them on each side; at most `most` are named. */
export function yearAxis(positions: readonly number[], most: number, beside: number): YearAxis {
  const from = Math.floor(Math.min(...positions)) - beside;
  const to = Math.max(from + 1, Math.ceil(Math.max(...positions)) + beside);
  const step = Math.max(1, Math.ceil((to - from) / Math.max(1, most)));
  const named: number[] = [];
  for (let year = to - beside; year >= from + beside; year -= step) named.unshift(year);
  return { from, to, named };
}
