// Message arguments that name the items a finding is about.
import type { MessageArgs } from '#kernel/diagnostic';
import type { Period } from '#kernel/period';
import { figureArgs } from '#model/figureArgs';
import type { SeriesOf } from '#model/series';
import type { PlanIndex } from './planIndex.ts';

/** `figureArgs` with the target's id and due period. */
export function targetArgs(
  index: PlanIndex,
  target: SeriesOf & { readonly id: string; readonly due?: Period | undefined },
): MessageArgs {
  const args = { target: target.id, ...figureArgs(index, target) };
  return target.due === undefined ? args : { ...args, due: target.due };
}
