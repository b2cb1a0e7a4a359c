// What may be done to the record of an open workspace: every use case with its context filled in.
import type { Failure } from '#kernel/failure';
import type { OutputFile } from '#formats/sourceFile';
import type { ActingContext } from './actingContext.ts';
import { type Use, useOf } from './use.ts';
import { localActor } from './actor.ts';
import { closeRound, openRound, roundWorkbooks } from './collecting/rounds.ts';
import { mergeReturns } from './collecting/mergeReturns.ts';
import { roundReminders } from './collecting/roundReminders.ts';
import { acceptSubmissions, returnSubmission } from './collecting/reviewSubmissions.ts';
import { actingOnEditions, type ActingOnEditions } from './editions/actingOnEditions.ts';
import { checkFigures, enterFigures, retractFigures } from './figures/enterFigures.ts';
import { readSheet } from './figures/entrySheet.ts';
import { explainFinding } from './figures/explainFinding.ts';
import { undoChange } from './figures/undoChange.ts';
import { commitImport, previewImport, refusedRowsFile } from './importing/importFile.ts';
import { type Job, makeJobs } from './importing/jobs.ts';
import { uploadsIn } from './importing/uploads.ts';
import { loadWorkspace } from './loadWorkspace.ts';
import { acceptDraft, discardDraft, returnToVersion } from './planning/closeDraft.ts';
import { editPlan, readItem, undoDraftEdit } from './planning/editPlan.ts';
import { planArchive } from './planning/planArchive.ts';

export interface Acting extends ActingOnEditions {
  readonly readSheet: Use<typeof readSheet>;
  readonly checkFigures: Use<typeof checkFigures>;
  readonly enterFigures: Use<typeof enterFigures>;
  readonly retractFigures: Use<typeof retractFigures>;
  readonly undoChange: Use<typeof undoChange>;
  readonly explainFinding: Use<typeof explainFinding>;
  readonly saveDraft: (input: {
    readonly key: string;
    readonly content: unknown;
    readonly seen?: number | undefined;
  }) => Promise<{ readonly revision: number } | Failure>;
  readonly readDraft: (input: { readonly key: string }) => Promise<{
    readonly draft?: { readonly content: unknown; readonly revision: number; readonly savedAt: string };
  }>;
  readonly deleteDraft: (input: { readonly key: string }) => Promise<Record<string, never>>;
  readonly readItem: Use<typeof readItem>;
  readonly editPlan: Use<typeof editPlan>;
  readonly undoDraftEdit: Use<typeof undoDraftEdit>;
  readonly acceptDraft: Use<typeof acceptDraft>;
  readonly discardDraft: Use<typeof discardDraft>;
  readonly returnToVersion: Use<typeof returnToVersion>;
  readonly loadFiles: (input: {
    readonly reason?: string | undefined;
  }) => Promise<{ readonly change?: number | undefined; readonly version: number } | Failure>;
  readonly previewImport: Use<typeof previewImport>;
  readonly commitImport: Use<typeof commitImport>;
  readonly readJob: (job: string) => Job | Failure;
  readonly cancelJob: (input: { readonly job: string }) => Job | Failure;
  readonly openRound: Use<typeof openRound>;
  readonly mergeReturns: Use<typeof mergeReturns>;
  readonly returnSubmission: Use<typeof returnSubmission>;
  readonly acceptSubmissions: Use<typeof acceptSubmissions>;
  readonly closeRound: Use<typeof closeRound>;
  readonly roundReminders: Use<typeof roundReminders>;
  readonly upload: (name: string, bytes: Uint8Array) => Promise<string>;
  readonly roundWorkbooks: Use<typeof roundWorkbooks>;
  readonly refusedRowsFile: Use<typeof refusedRowsFile>;
  readonly planArchive: () => Promise<OutputFile | Failure>;
}

export function acting(setting: Pick<ActingContext, 'store' | 'folder' | 'assessment'>): Acting {
  const context: ActingContext = {
    ...setting,
    actor: localActor(),
    uploads: uploadsIn(setting.folder),
    jobs: makeJobs(),
  };
  const { store, actor, folder, jobs, uploads } = context;
  const use = useOf(context);
  return {
    readSheet: use(readSheet),
    checkFigures: use(checkFigures),
    enterFigures: use(enterFigures),
    retractFigures: use(retractFigures),
    undoChange: use(undoChange),
    explainFinding: use(explainFinding),
    saveDraft: ({ key, content, seen }) => store.saveEntryDraft(key, actor, content, seen),
    readDraft: async ({ key }) => {
      const draft = await store.entryDraft(key, actor);
      return draft === undefined ? {} : { draft };
    },
    deleteDraft: async ({ key }) => {
      await store.deleteEntryDraft(key, actor);
      return {};
    },
    readItem: use(readItem),
    editPlan: use(editPlan),
    undoDraftEdit: use(undoDraftEdit),
    acceptDraft: use(acceptDraft),
    discardDraft: use(discardDraft),
    returnToVersion: use(returnToVersion),
    loadFiles: async ({ reason }) => {
      const loaded = await loadWorkspace(store, folder, { actor, reason });
      return 'failure' in loaded ? loaded : { change: loaded.change, version: loaded.version.number };
    },
    previewImport: use(previewImport),
    commitImport: use(commitImport),
    readJob: jobs.read,
    cancelJob: ({ job }) => jobs.cancel(job),
    openRound: use(openRound),
    mergeReturns: use(mergeReturns),
    returnSubmission: use(returnSubmission),
    acceptSubmissions: use(acceptSubmissions),
    closeRound: use(closeRound),
    roundReminders: use(roundReminders),
    ...actingOnEditions(context),
    upload: uploads.add,
    roundWorkbooks: use(roundWorkbooks),
    refusedRowsFile: use(refusedRowsFile),
    planArchive: () => planArchive(store),
  };
}
