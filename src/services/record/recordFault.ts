// Reads of the record have no room for a Failure in their answers: what they throw where the record cannot be read, as one.
import type { Failure } from '#kernel/failure';
import { RecordUnreadable } from '#store/record/failures';

/** The failure that `error` carries; undefined where it is a bug. */
export function recordFault(error: unknown): Failure | undefined {
  return error instanceof RecordUnreadable ? error.failure : undefined;
}
