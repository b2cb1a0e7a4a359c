// Assesses an open workspace at a date: findings of the check and a verdict for every target.
import { isFailure, type Failure } from '#kernel/failure';
import type { Assessment } from '#model/assessment';
import { judgeTargets } from '#monitor/judgeTargets';
import { checkOpen, type CheckOptions } from './checkOpen.ts';
import type { OpenWorkspace } from './openWorkspace.ts';
import { PROGRAM_VERSION } from './product.ts';

export async function assess(open: OpenWorkspace, options: CheckOptions = {}): Promise<Assessment | Failure> {
  const checked = await checkOpen(open, options);
  if (isFailure(checked)) return checked;
  const { book, asOf, thresholds } = checked;
  return {
    ...checked,
    evidence: open.evidence,
    verdicts: judgeTargets(book, open.evidence, asOf, thresholds),
    digest: open.read.digest,
    program: PROGRAM_VERSION,
  };
}
