// The plan version in force written as its files: into the workspace, or another folder.
import { realpath } from 'node:fs/promises';
import { notFound, type Failure } from '#kernel/failure';
import { type PlanWritten, writePlan } from '../planning/planArchive.ts';
import { withRecord } from '../recordPlace.ts';

export async function exportPlan(folder: string, out?: string): Promise<PlanWritten | Failure> {
  let root: string;
  try {
    root = await realpath(folder);
  } catch {
    return notFound('workspace', folder);
  }
  return withRecord(root, false, (store) => writePlan(store, out ?? root));
}
