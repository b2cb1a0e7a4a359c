// Opens a workspace: its files read, its plan and evidence parsed; nothing judged yet.
import type { Diagnostic, SourceRef, Span } from '#kernel/diagnostic';
import { isFailure, type Failure } from '#kernel/failure';
import { evidenceLocator } from '#ingest/evidenceLocator';
import { readEvidence } from '#ingest/readEvidence';
import type { Evidence } from '#model/observation';
import type { ParsedPlan } from '#plan/syntax/parsedPlan';
import { parsePlan } from '#plan/syntax/parsePlan';
import { readCatalog } from './product.ts';
import { readWorkspace, type WorkspaceFiles } from './readWorkspace.ts';

export interface OpenWorkspace {
  readonly read: WorkspaceFiles;
  readonly parsed: ParsedPlan;
  readonly evidence: Evidence;
  readonly locateEvidence: (ref: SourceRef) => Span | undefined;
  /** What reading and parsing found; the check adds to it. */
  readonly diagnostics: readonly Diagnostic[];
}

export async function openWorkspace(folder: string): Promise<OpenWorkspace | Failure> {
  const read = await readWorkspace(folder);
  if (isFailure(read)) return read;
  const dataFiles = read.files.filter((file) => file.path.startsWith('data/'));
  const planFiles = read.files.filter((file) => !file.path.startsWith('data/'));
  const parsed = parsePlan(planFiles, await readCatalog());
  const { evidence, diagnostics } = readEvidence(dataFiles);
  return {
    read,
    parsed,
    evidence,
    locateEvidence: evidenceLocator(dataFiles),
    diagnostics: [...read.diagnostics, ...diagnostics],
  };
}
