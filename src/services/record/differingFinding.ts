// The finding that files of the folder differ from the plan version in force: neither is silently taken for the other.
import type { Diagnostic } from '#kernel/diagnostic';

const CODE = 'files-differ-from-record';

/** The paths that such a finding among `diagnostics` names, at most 20. */
export function differingNamed(diagnostics: readonly Diagnostic[]): readonly string[] {
  const files = diagnostics.find(({ code }) => code === CODE)?.args['files'];
  return Array.isArray(files) ? files.map(String) : [];
}

export function differingFindings(paths: readonly string[]): readonly Diagnostic[] {
  const [first] = paths;
  if (first === undefined) return [];
  const start = { line: 1, column: 1, offset: 0 };
  return [
    {
      code: CODE,
      severity: 'warning',
      span: { file: first, start, end: start },
      args: { count: paths.length, files: paths.slice(0, 20) },
      related: [],
    },
  ];
}
