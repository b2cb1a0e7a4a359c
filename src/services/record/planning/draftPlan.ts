// The plan in force and the plan of a draft: what the check finds in the draft that it does not find today.
import type { Diagnostic } from '#kernel/diagnostic';
import { isFailure, type Failure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import type { Assessment } from '#model/assessment';
import type { PlanDraft } from '#model/planEdit';
import type { RecordReader } from '#store/record/recordStore';
import type { FindingView } from '#views/description';
import { findingView } from '#views/findingViews';
import { viewContext } from '#views/viewContext';
import type { ActingContext } from '../actingContext.ts';
import { assess } from '../../assess.ts';
import {
  figuresOf,
  HELD_FIGURES,
  joinFigures,
  openPlanVersion,
  parseVersion,
  scopesOfBook,
  type VersionedPlan,
} from '../recordedWorkspace.ts';

export interface PlanPlace {
  readonly store: RecordReader;
  readonly folder: string;
}

export function planInForce({ store, folder }: PlanPlace): Promise<VersionedPlan | Failure> {
  return openPlanVersion(store, folder);
}

/** Findings of the draft that the version in force does not have, in words. */
export async function draftFindings(
  context: ActingContext,
  draft: PlanDraft,
  language: Language,
): Promise<readonly FindingView[] | Failure> {
  const present = await context.assessment();
  if (isFailure(present)) return present;
  const found = await diagnosticsOfDraft(context, present, draft);
  if (isFailure(found)) return found;
  const view = viewContext(found.assessment, language);
  return found.diagnostics.map((one) => findingView(view, one));
}

export interface DraftAssessed {
  readonly assessment: Assessment;
  readonly diagnostics: readonly Diagnostic[];
}

/** The plan of the draft assessed at the date of `present`, and what it finds that `present` does not. */
export async function diagnosticsOfDraft(
  { store, folder }: PlanPlace,
  present: Assessment,
  draft: PlanDraft,
): Promise<DraftAssessed | Failure> {
  const plan = await planInForce({ store, folder });
  if (isFailure(plan)) return plan;
  const drafted = await parseVersion(plan.version, await store.draftFiles(draft.id), folder);
  const { book } = drafted.parsed;
  const { figures: count } = await store.head();
  const scopes = book === undefined || count <= HELD_FIGURES ? [{}] : scopesOfBook(book);
  const open = joinFigures(drafted, await figuresOf(store, scopes), await store.sources(), `draft ${draft.revision}`);
  const assessment = await assess(open, { asOf: present.asOf });
  if (isFailure(assessment)) return assessment;
  const known = new Set(present.diagnostics.map(keyOf));
  return { assessment, diagnostics: assessment.diagnostics.filter((one) => !known.has(keyOf(one))) };
}

/** What a finding says, wherever in the file it stands: an edit above it moves its line. */
function keyOf({ code, args, subjects }: Diagnostic): string {
  return JSON.stringify([code, args, subjects]);
}
