// Checks an open workspace at a date: what reading, binding and the rules found. Judges nothing.
import type { Diagnostic, SourceRef, Span } from '#kernel/diagnostic';
import { isFailure, type Failure } from '#kernel/failure';
import { parseDate, type PlainDate } from '#kernel/plainDate';
import { validateFigures } from '#ingest/validation/validateFigures';
import type { PlanBook } from '#model/planBook';
import { DEFAULT_THRESHOLDS, type Thresholds, type Workspace } from '#model/workspace';
import { checkPlan } from '#plan/check';
import { openDocuments } from './openDocuments.ts';
import type { OpenWorkspace } from './openWorkspace.ts';
import { sha256 } from './product.ts';

export interface CheckOptions {
  /** YYYY-MM-DD; the workspace's date, or today in its time zone, where absent. */
  readonly asOf?: string | undefined;
  readonly withRules?: readonly string[] | undefined;
  /** Folder with the plan documents, to verify anchors. */
  readonly documents?: string | undefined;
}

export interface Checked {
  readonly book: PlanBook;
  readonly asOf: PlainDate;
  readonly thresholds: Thresholds;
  readonly diagnostics: readonly Diagnostic[];
}

export async function checkOpen(open: OpenWorkspace, options: CheckOptions = {}): Promise<Checked | Failure> {
  const { book } = open.parsed;
  if (book === undefined) return { failure: 'unreadable', what: 'workspace', detail: open.read.folder };
  const asOf = asOfDate(options.asOf, book.workspace);
  if (isFailure(asOf)) return asOf;
  const documents =
    options.documents === undefined ? undefined : await openDocuments(options.documents, book.documents);
  const thresholds = book.workspace.thresholds ?? DEFAULT_THRESHOLDS;
  const found = checkPlan(
    open.parsed,
    { asOf, evidence: open.evidence, thresholds, withRules: options.withRules ?? [], documents, digest: sha256 },
    open.locateEvidence,
  );
  const { observations, breaks } = open.evidence;
  const locate = (ref: SourceRef): Span | undefined => open.locateEvidence(ref) ?? open.parsed.locate(ref);
  const ofFigures = validateFigures(observations, [], { book, asOf, breaks, locate, scope: 'workspace' });
  return { book, asOf, thresholds, diagnostics: [...open.diagnostics, ...found, ...ofFigures] };
}

function asOfDate(text: string | undefined, workspace: Workspace): PlainDate | Failure {
  if (text === undefined) return workspace.asOf ?? todayIn(workspace.timeZone);
  return parseDate(text) ?? { failure: 'not-found', what: 'date', id: text };
}

/** Today in an IANA time zone; UTC where the zone is unknown to this machine. */
export function todayIn(timeZone: string): PlainDate {
  const write = (zone: string): string =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date());
  try {
    return write(timeZone) as PlainDate;
  } catch {
    return write('UTC') as PlainDate;
  }
}
