// Lineage of plans: versions that replace or roll on one another, from the first to the latest.
import { byId } from '#model/located';
import type { Plan } from '#model/plan';

/**
 * One chain for each plan that no other one revises or rolls on, oldest first; a plan that stands alone is a chain of one.
 * A circle of plans is cut where it closes.
 */
export function planLineage<P extends Plan>(plans: readonly P[]): readonly (readonly P[])[] {
  const known = byId(plans);
  const continued = new Set(plans.flatMap(({ revises, rolls }) => [revises, rolls].filter((id) => id !== undefined)));
  const latest = [...known.values()].filter(({ id }) => !continued.has(id));
  return latest.map((plan) => chainOf(plan, known));
}

function chainOf<P extends Plan>(latest: P, known: ReadonlyMap<string, P>): readonly P[] {
  const chain = new Set<P>();
  let current: P | undefined = latest;
  while (current !== undefined && !chain.has(current)) {
    chain.add(current);
    current = known.get(current.revises ?? current.rolls ?? '');
  }
  return [...chain].toReversed();
}
