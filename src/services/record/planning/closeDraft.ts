// The end of a draft: accepted it becomes a plan version, discarded it is kept in the audit; and the return to an earlier version.
import { isFailure, notFound, type Failure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import type { DraftAnswer } from '#views/recordAnswers';
import type { ActingContext } from '../actingContext.ts';
import { draftFindings } from './draftPlan.ts';

export async function acceptDraft(
  context: ActingContext,
  input: { readonly language: Language; readonly draft: number; readonly revision: number; readonly reason: string },
): Promise<(DraftAnswer & { readonly version?: number }) | Failure> {
  const { store, actor } = context;
  const open = await store.openDraft();
  if (open === undefined || open.id !== input.draft) return notFound('draft', String(input.draft));
  const findings = await draftFindings(context, open, input.language);
  if (isFailure(findings)) return findings;
  const note = {
    actor,
    action: 'accept-draft',
    reason: input.reason,
    subject: { kind: 'draft', id: String(open.id) },
  } as const;
  const written = await store.write(note, async (writer) => {
    const present = await writer.openDraft();
    const version = await writer.planVersionAt();
    if (present?.revision !== input.revision) {
      return { failure: 'conflict', what: 'draft', detail: String(present?.revision ?? '') };
    }
    // Files were loaded since the draft was begun: accepting it would take them back unseen.
    if (version?.number !== present.base)
      return { failure: 'conflict', what: 'draft-base', detail: String(version?.number) };
    const made = await writer.addPlanVersion(await writer.draftFiles(open.id), 'draft', present.base);
    await writer.closeDraft(open.id, 'accepted');
    writer.describe({ version: made.number, edits: open.edits.filter(({ undone }) => !undone).length });
    return { change: writer.change, version: made.number };
  });
  return isFailure(written) ? written : { ...written, conflicts: [], findings };
}

export async function discardDraft(
  { store, actor }: ActingContext,
  input: { readonly draft: number; readonly reason?: string | undefined },
): Promise<{ readonly change: number } | Failure> {
  const open = await store.openDraft();
  if (open === undefined || open.id !== input.draft) return notFound('draft', String(input.draft));
  const subject = { kind: 'draft', id: String(open.id) } as const;
  return store.write({ actor, action: 'discard-draft', reason: input.reason, subject }, async (writer) => {
    await writer.closeDraft(open.id, 'discarded');
    writer.describe({ edits: open.edits.length });
    return { change: writer.change };
  });
}

export async function returnToVersion(
  { store, actor }: ActingContext,
  input: { readonly number: number; readonly reason: string },
): Promise<{ readonly change: number; readonly version: number } | Failure> {
  const versions = await store.planVersions();
  const wanted = versions.find(({ number }) => number === input.number);
  if (wanted === undefined) return notFound('plan-version', String(input.number));
  if ((await store.openDraft()) !== undefined) return { failure: 'conflict', what: 'open-draft', detail: '' };
  const note = {
    actor,
    action: 'return-to-version',
    reason: input.reason,
    subject: { kind: 'plan-version', id: '' },
  } as const;
  return store.write(note, async (writer) => {
    const present = await writer.planVersionAt();
    const made = await writer.addPlanVersion(await writer.planFiles(wanted.number), 'return', present?.number);
    writer.describe({ returnedTo: wanted.number }, String(made.number));
    return { change: writer.change, version: made.number };
  });
}
