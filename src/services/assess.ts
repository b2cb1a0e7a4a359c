// Assesses an open workspace at a date: findings of the check and a verdict for every target.
import type { Failure } from '#kernel/failure';
import { parseDate, type PlainDate } from '#kernel/plainDate';
import type { Assessment } from '#model/assessment';
import { DEFAULT_THRESHOLDS, type Workspace } from '#model/workspace';
import { judgeTargets } from '#monitor/judgeTargets';
import type { OpenedDocument } from '#plan/checkContext';
import { checkPlan } from '#plan/check';
import { openDocuments } from './openDocuments.ts';
import type { OpenWorkspace } from './openWorkspace.ts';
import { PROGRAM_VERSION, sha256 } from './product.ts';

export interface AssessOptions {
  /** YYYY-MM-DD; the workspace's date, or today in its time zone, where absent. */
  readonly asOf?: string | undefined;
  readonly withRules?: readonly string[] | undefined;
  /** Folder with the plan documents, to verify anchors. */
  readonly documents?: string | undefined;
}

export async function assess(open: OpenWorkspace, options: AssessOptions = {}): Promise<Assessment | Failure> {
  const { book } = open.parsed;
  if (book === undefined) {
    return { failure: 'unreadable', what: 'workspace', detail: open.read.folder };
  }
  const asOf = asOfDate(options.asOf, book.workspace);
  if (typeof asOf !== 'string') return asOf;
  const documents =
    options.documents === undefined ? undefined : await openDocuments(options.documents, book.documents);
  return assessAt(open, asOf, options.withRules ?? [], documents);
}

function asOfDate(text: string | undefined, workspace: Workspace): PlainDate | Failure {
  if (text === undefined) return workspace.asOf ?? todayIn(workspace.timeZone);
  return parseDate(text) ?? { failure: 'not-found', what: 'date', id: text };
}

/** Today in an IANA time zone; UTC where the zone is unknown to this machine. */
function todayIn(timeZone: string): PlainDate {
  const write = (zone: string): string =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date());
  try {
    return write(timeZone) as PlainDate;
  } catch {
    return write('UTC') as PlainDate;
  }
}

function assessAt(
  open: OpenWorkspace,
  asOf: PlainDate,
  withRules: readonly string[],
  documents: ReadonlyMap<string, OpenedDocument> | undefined,
): Assessment {
  const { book } = open.parsed;
  if (book === undefined) throw new Error('a workspace without a plan is refused before');
  const thresholds = book.workspace.thresholds ?? DEFAULT_THRESHOLDS;
  const found = checkPlan(
    open.parsed,
    { asOf, evidence: open.evidence, thresholds, withRules, documents, digest: sha256 },
    open.locateEvidence,
  );
  return {
    book,
    evidence: open.evidence,
    asOf,
    thresholds,
    diagnostics: [...open.diagnostics, ...found],
    verdicts: judgeTargets(book, open.evidence, asOf, thresholds),
    digest: open.read.digest,
    program: PROGRAM_VERSION,
  };
}
