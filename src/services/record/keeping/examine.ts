// Examination of a record: what is not sound in it, in words and as diagnostics.
import { isFailure, type Failure } from '#kernel/failure';
import type { Diagnostic } from '#kernel/diagnostic';
import type { Language } from '#kernel/language';
import { printDiagnostic } from '#plan/output/printDiagnostic';
import { withRecord } from '../recordPlace.ts';

export interface Examination {
  readonly findings: readonly Diagnostic[];
  readonly texts: (language: Language, color: boolean) => readonly string[];
}

export async function examine(folder: string): Promise<Examination | Failure> {
  const { examineRecord } = await import('#store/record/backup/examineRecord');
  const findings = await withRecord(folder, false, (store) => examineRecord(store.database, folder));
  if (isFailure(findings)) return findings;
  return { findings, texts: (language, color) => findings.map((one) => printDiagnostic(one, language, { color })) };
}
