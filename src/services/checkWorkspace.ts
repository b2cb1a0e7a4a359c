// Checks a workspace and gives its findings in every form: text, JSON, SARIF.
import type { Diagnostic, Severity } from '#kernel/diagnostic';
import { isFailure, type Failure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import { printDiagnostic } from '#plan/output/printDiagnostic';
import { toJson } from '#plan/output/toJson';
import { toSarif } from '#plan/output/toSarif';
import { checkOpen, type CheckOptions } from './checkOpen.ts';
import { openWorkspace, type OpenWorkspace } from './openWorkspace.ts';
import { PROGRAM_VERSION } from './product.ts';
import { sizeOf } from './summarise.ts';

export interface CheckResult {
  readonly count: number;
  readonly files: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: (language: Language, color: boolean) => readonly string[];
  readonly json: (language: Language) => unknown;
  readonly sarif: (language: Language) => unknown;
}

export async function checkWorkspace(folder: string, options: CheckOptions): Promise<CheckResult | Failure> {
  const open = await openWorkspace(folder);
  if (isFailure(open)) return open;
  const checked = await checkOpen(open, options);
  // A workspace whose marshall.yaml cannot be used still has findings: those of reading it.
  if (isFailure(checked) && checked.failure !== 'unreadable') return checked;
  const diagnostics = isFailure(checked) ? whileReading(open) : checked.diagnostics;
  const tally = (severity: Severity): number => diagnostics.filter((d) => d.severity === severity).length;
  const findings = { error: tally('error'), warning: tally('warning'), note: tally('note') };
  return {
    count: diagnostics.length,
    files: open.read.files.length,
    findings,
    diagnostics,
    texts: (language, color) => diagnostics.map((d) => printDiagnostic(d, language, { color })),
    json: (language) => ({
      program: PROGRAM_VERSION,
      digest: open.read.digest,
      ...(isFailure(checked) ? {} : { asOf: checked.asOf, size: sizeOf(checked.book, open.evidence) }),
      findings,
      diagnostics: diagnostics.map((d) => toJson(d, language)),
    }),
    sarif: (language) => toSarif(diagnostics, { version: PROGRAM_VERSION, language }),
  };
}

/** Settings that are there and could not be read are not called missing as well. */
function whileReading({ diagnostics, parsed }: OpenWorkspace): readonly Diagnostic[] {
  const told = new Set(diagnostics.map(({ span }) => span.file));
  const further = parsed.diagnostics.filter(
    ({ code, span }) => code !== 'workspace-file-missing' || !told.has(span.file),
  );
  return [...diagnostics, ...further];
}
