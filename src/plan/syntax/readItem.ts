// One written item against the schema of its kind: the item with its place, or the way to its faults.
import type { Diagnostic } from '#kernel/diagnostic';
import type { z } from '#kernel/schema';
import type { Located } from '#model/located';
import { issueDiagnostics, type WrittenItem } from './issueDiagnostics.ts';

export type ItemOutcome<T> =
  | { readonly item: Located<T> }
  | { readonly item?: undefined; readonly faults: () => readonly Diagnostic[] };

export function readItem<T extends object>(
  written: Omit<WrittenItem, 'schema'> & { readonly schema: z.ZodType<T> },
): ItemOutcome<T> {
  const result = written.schema.safeParse(written.value);
  if (result.success) return { item: Object.assign(result.data, { ref: written.ref }) };
  return { faults: () => result.error.issues.flatMap((issue) => issueDiagnostics(issue, written)) };
}
