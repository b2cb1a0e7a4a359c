// A number that cannot be given, as a value with its reason; never 0, NaN or a blank.
export const MISSING_REASONS = [
  'not-observed',
  'not-entered',
  'not-stated',
  'figure-missing',
  'suppressed',
  'zero-denominator',
  'series-break',
  'too-few',
  'different-measure',
  'not-comparable',
  'not-applicable',
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** A figure that is not there; `detail` names what was looked for, in no particular language (ids, periods). */
export interface Missing {
  readonly missing: MissingReason;
  readonly detail?: string | undefined;
}

export function missing(reason: MissingReason, detail?: string): Missing {
  return detail === undefined ? { missing: reason } : { missing: reason, detail };
}

export function isMissing(value: unknown): value is Missing {
  return typeof value === 'object' && value !== null && 'missing' in value;
}
