// The day up to which the record is known: the day chosen, else that of the last change. Deadlines are counted from it.
import { parseDate, type PlainDate } from '#kernel/plainDate';
import type { ViewContext } from '../../viewContext.ts';

/** The as-of date where nothing was ever written. */
export function recordDay({ assessment }: ViewContext): PlainDate {
  const { knownOn, head } = assessment.record ?? {};
  return parseDate(knownOn ?? head?.lastChange?.at.slice(0, 10) ?? '') ?? assessment.asOf;
}
