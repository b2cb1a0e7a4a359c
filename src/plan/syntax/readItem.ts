// One written item against the schema of its kind: the item with its place, or the way to its faults.
import type { Diagnostic } from '#kernel/diagnostic';
import type { z } from '#kernel/schema';
import type { Located } from '#model/located';
import { issueDiagnostics, type WrittenItem } from './issueDiagnostics.ts';
import { formOf } from './schemaShape.ts';

export type ItemOutcome<T> =
  | { readonly item: Located<T> }
  | { readonly item?: undefined; readonly faults: () => readonly Diagnostic[] };

export function readItem<T extends object>(
  written: Omit<WrittenItem, 'schema'> & { readonly schema: z.ZodType<T> },
): ItemOutcome<T> {
  const result = written.schema.safeParse(written.value);
  if (result.success) return { item: Object.assign(result.data, { ref: written.ref }) };
  const schema = formOf(written.schema, written.value);
  return { faults: () => faultsOf(result.error.issues, { ...written, schema }) };
}

/** A key that is missing because it was misspelt is not called missing as well. */
function faultsOf(issues: readonly z.core.$ZodIssue[], written: WrittenItem): readonly Diagnostic[] {
  const told = issues.map((issue) => ({ top: issue.path.length === 0, found: issueDiagnostics(issue, written) }));
  const misspelt = new Set(
    told.filter(({ top }) => top).flatMap(({ found }) => found.flatMap(({ args }) => args.meant ?? [])),
  );
  return told.flatMap(({ found }) =>
    found.filter(({ code, args }) => code !== 'missing-key' || !misspelt.has(args.key ?? '')),
  );
}
