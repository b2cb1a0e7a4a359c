// Counts of verdicts by scale, status and reason, for a line of figures.
import type { CannotJudgeReason, Status, Verdict } from '#model/verdict';
import { CANNOT_JUDGE_REASONS, STATUSES } from '#model/verdict';

export interface VerdictCounts {
  readonly all: number;
  readonly due: number;
  readonly running: number;
  readonly byStatus: Readonly<Record<Status, number>>;
  /** Of those that cannot be judged. */
  readonly byReason: Readonly<Record<CannotJudgeReason, number>>;
}

export function summarise(verdicts: readonly Verdict[]): VerdictCounts {
  const byStatus = zeros(STATUSES);
  const byReason = zeros(CANNOT_JUDGE_REASONS);
  for (const { status, reason } of verdicts) {
    byStatus[status] += 1;
    if (reason !== undefined) byReason[reason] += 1;
  }
  const due = verdicts.filter(({ scale }) => scale === 'due').length;
  return { all: verdicts.length, due, running: verdicts.length - due, byStatus, byReason };
}

function zeros<K extends string>(keys: readonly K[]): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
}
