// The finding that files of the folder differ from the plan version in force: neither is silently taken for the other.
import type { Diagnostic } from '#kernel/diagnostic';

export function differingFindings(paths: readonly string[]): readonly Diagnostic[] {
  const [first] = paths;
  if (first === undefined) return [];
  const start = { line: 1, column: 1, offset: 0 };
  return [
    {
      code: 'files-differ-from-record',
      severity: 'warning',
      span: { file: first, start, end: start },
      args: { count: paths.length, files: paths.slice(0, 20) },
      related: [],
    },
  ];
}
