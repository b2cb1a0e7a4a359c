// Figures of a relation that a document states, looked up in the evidence.
import { isMissing } from '#kernel/missing';
import { dimensionOf } from '#kernel/unit';
import type { Quantity } from '#kernel/quantity';
import { byId } from '#model/located';
import type { Located } from '#model/located';
import type { Evidence } from '#model/observation';
import type { PlanBook } from '#model/planBook';
import type { StatedRelation } from '#model/relation';

export interface RelationFigures {
  readonly relation: Located<StatedRelation>;
  readonly parts: readonly Quantity[];
  readonly whole: Quantity;
}

/** Relations of a kind all of whose figures are printed exactly ("about 300" proves nothing) and of one dimension. */
export function* relationsOf(
  kind: StatedRelation['kind'],
  book: PlanBook,
  evidence: Evidence,
): Generator<RelationFigures> {
  const relations = book.relations.filter((relation) => relation.kind === kind);
  if (relations.length === 0) return;
  const observations = byId(evidence.observations);
  const figureOf = (id: string): Quantity | undefined => {
    const observation = observations.get(id);
    if (observation === undefined || observation.comparator !== '=' || isMissing(observation.value)) return undefined;
    return observation.value;
  };
  for (const relation of relations) {
    const whole = figureOf(relation.whole);
    const parts = relation.parts.flatMap((id) => figureOf(id) ?? []);
    if (whole === undefined || parts.length < relation.parts.length) continue;
    if (parts.every(({ unit }) => dimensionOf(unit) === dimensionOf(whole.unit))) yield { relation, parts, whole };
  }
}
