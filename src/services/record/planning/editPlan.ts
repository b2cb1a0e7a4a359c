// Edits of the plan from the pages: put into the open draft, which is begun where there is none; taken back one by one.
import { isFailure, type Failure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import type { EditableList, EditValue, PlanDraft, PlanEdit } from '#model/planEdit';
import { applyEdit, type EditConflict } from '#plan/edit/applyEdit';
import { itemPlace } from '#plan/edit/itemPlace';
import type { StoredFile } from '#store/record/recordStore';
import { findingView } from '#views/findingViews';
import type { DraftAnswer } from '#views/recordAnswers';
import { viewContext } from '#views/viewContext';
import type { ActingContext } from '../actingContext.ts';
import { parseVersion, type VersionedPlan } from '../recordedWorkspace.ts';
import { draftFindings, planInForce } from './draftPlan.ts';

/** The item as the open draft has it, or the version in force. */
export async function readItem(
  context: ActingContext,
  { list, id }: { readonly list: EditableList; readonly id: string },
): Promise<
  { readonly item: { readonly [key: string]: EditValue }; readonly draft?: number; readonly file: string } | Failure
> {
  const { draft, plan } = await presentPlan(context);
  if (isFailure(plan)) return plan;
  const placed = itemPlace(plan.parsed, list, id);
  if (isFailure(placed)) return placed;
  return { item: placed.raw, file: placed.ref.file, ...(draft === undefined ? {} : { draft: draft.id }) };
}

export async function editPlan(
  context: ActingContext,
  input: { readonly language: Language; readonly edits: readonly PlanEdit[]; readonly reason: string },
): Promise<DraftAnswer | Failure> {
  const { draft, plan } = await presentPlan(context);
  if (isFailure(plan)) return plan;
  const edited = await applyAll(plan, input.edits);
  if (isFailure(edited)) return edited;
  if ('findings' in edited) {
    const words = await context.assessment();
    if (isFailure(words)) return words;
    const view = viewContext(words, input.language);
    return { conflicts: [], draft, findings: edited.findings.map((one) => findingView(view, one)) };
  }
  if ('conflicts' in edited) {
    return {
      conflicts: edited.conflicts.map(({ conflict, present }) => ({ edit: conflict, present })),
      draft,
      findings: [],
    };
  }
  const { store, actor } = context;
  const note = { actor, action: 'edit-draft', reason: input.reason, subject: { kind: 'draft', id: '' } } as const;
  const change = await store.write(note, async (writer) => {
    const own = (await writer.openDraft()) ?? (await writer.beginDraft(plan.version.number));
    if (own.revision !== (draft?.revision ?? own.revision)) {
      return { failure: 'conflict', what: 'draft', detail: String(own.revision) };
    }
    for (const one of edited.files) await writer.addDraftEdit(own.id, one);
    writer.describe({ edits: input.edits }, String(own.id));
    return writer.change;
  });
  if (isFailure(change)) return change;
  return { change, ...(await outcome(context, input.language)) };
}

export async function undoDraftEdit(
  context: ActingContext,
  { draft, seq }: { readonly draft: number; readonly seq: number },
): Promise<DraftAnswer | Failure> {
  const open = await context.store.openDraft();
  const edit = open?.edits.find((one) => one.seq === seq);
  if (open === undefined || open.id !== draft || edit === undefined || edit.undone) {
    return { failure: 'not-found', what: 'draft-edit', id: `${draft}/${seq}` };
  }
  const later = open.edits.findLast((one) => one.file === edit.file && !one.undone);
  // A later edit of the same file was made on top of this one and has to be taken back first.
  if (later?.seq !== seq) return { failure: 'conflict', what: 'later-edit', detail: String(later?.seq) };
  const { store, actor } = context;
  const subject = { kind: 'draft', id: String(draft) } as const;
  const change = await store.write({ actor, action: 'edit-draft', subject }, async (writer) => {
    await writer.undoDraftEdit(draft, seq);
    writer.describe({ undone: seq });
    return writer.change;
  });
  if (isFailure(change)) return change;
  return { change, draft: await store.openDraft(), conflicts: [], findings: [] };
}

async function outcome(context: ActingContext, language: Language): Promise<Omit<DraftAnswer, 'change'>> {
  const draft = await context.store.openDraft();
  const findings = draft === undefined ? [] : await draftFindings(context, draft, language);
  return { draft, conflicts: [], findings: isFailure(findings) ? [] : findings };
}

async function presentPlan(
  context: ActingContext,
): Promise<{ readonly draft?: PlanDraft | undefined; readonly plan: VersionedPlan | Failure }> {
  const { store, folder } = context;
  const draft = await store.openDraft();
  const plan = await planInForce(context);
  if (draft === undefined || isFailure(plan)) return { draft, plan };
  return { draft, plan: await parseVersion(plan.version, await store.draftFiles(draft.id), folder) };
}

interface AppliedEdits {
  readonly files: readonly { readonly edit: PlanEdit; readonly file: StoredFile }[];
}

/** Each edit on the files as the one before left them. */
async function applyAll(
  plan: VersionedPlan,
  edits: readonly PlanEdit[],
): Promise<
  | AppliedEdits
  | { readonly conflicts: readonly EditConflict[] }
  | { readonly findings: VersionedPlan['diagnostics'] }
  | Failure
> {
  const files: { edit: PlanEdit; file: StoredFile }[] = [];
  const conflicts: EditConflict[] = [];
  let present = plan;
  for (const edit of edits) {
    const result = applyEdit(present.parsed, edit);
    if (isFailure(result)) return result;
    if ('refused' in result) return { findings: result.refused };
    if ('conflict' in result) {
      conflicts.push(result);
      continue;
    }
    files.push({ edit, file: result.file });
    const others = present.read.files.filter(({ path }) => path !== result.file.path);
    present = await parseVersion(plan.version, [...others, result.file], plan.read.folder);
  }
  return conflicts.length > 0 ? { conflicts } : { files };
}
