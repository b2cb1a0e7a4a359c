// Id of an edition: the half-year that its as-of date falls in.
import { dateParts, type PlainDate } from '#kernel/plainDate';

/** 2025-h1 to the end of June, 2025-h2 after it. */
export function editionId(asOf: PlainDate): string {
  return `${asOf.slice(0, 4)}-${editionHalf(asOf)}`;
}

export function editionHalf(asOf: PlainDate): 'h1' | 'h2' {
  return dateParts(asOf).month <= 6 ? 'h1' : 'h2';
}
