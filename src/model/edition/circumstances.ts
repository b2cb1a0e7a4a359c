// Circumstances of two drafts or editions: in what they differ as a whole, the ground on which each difference has its cause.
import type { EditionContent } from './editionContent.ts';
import type { DifferenceCause } from './editionDifference.ts';

export interface Circumstances {
  readonly scope: boolean;
  /** Whether the as-of date moved. */
  readonly date: boolean;
  /** Version of the plan, a threshold, or a target's promise: whatever verdicts are measured by. */
  readonly rule: boolean;
  readonly thresholds: boolean;
  /** Whether one knows records or files that the other does not. */
  readonly evidence: boolean;
  readonly program: boolean;
}

export function circumstancesOf(before: EditionContent, after: EditionContent): Circumstances {
  const thresholds = before.thresholds !== after.thresholds;
  const promises = new Map(before.targets.map(({ target, promise }) => [target, promise]));
  return {
    scope: before.scope !== after.scope,
    date: before.asOf !== after.asOf,
    rule:
      thresholds ||
      before.basis.planVersion !== after.basis.planVersion ||
      after.targets.some(({ target, promise }) => (promises.get(target) ?? promise) !== promise),
    thresholds,
    evidence: before.basis.known !== after.basis.known || before.basis.digest !== after.basis.digest,
    program: before.basis.program !== after.basis.program,
  };
}

/** The causes that hold, in the order given; where none does, the program is what is left. */
export function causesThatHold(
  ...causes: readonly (readonly [DifferenceCause, boolean])[]
): readonly DifferenceCause[] {
  const holding = causes.flatMap(([cause, holds]) => (holds ? [cause] : []));
  return holding.length === 0 ? ['program'] : [...new Set(holding)];
}
