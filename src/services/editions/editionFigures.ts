// Of a record too large to be held: the figures that an edition or a page shows, beside verdicts that rest on the same ones whatever is shown.
import { isFailure, type Failure } from '#kernel/failure';
import type { Assessment } from '#model/assessment';
import { MOST_LISTED, type PageSubject } from '../record/pageScopes.ts';
import type { KnownTime, WorkspaceState } from '../workspaceState.ts';

/** Figures of clusters, of places and of the world. */
export const EDITION_FIGURES: PageSubject = { page: 'edition', id: 'figures' };

export async function withOwnFigures(
  states: WorkspaceState,
  assessment: Assessment,
  time: KnownTime,
  subject: PageSubject,
): Promise<Assessment | Failure> {
  const own = await states.at(time, subject);
  if (isFailure(own)) return own;
  const record = assessment.record && { ...assessment.record, listed: MOST_LISTED };
  return { ...assessment, evidence: own.open.evidence, record };
}
