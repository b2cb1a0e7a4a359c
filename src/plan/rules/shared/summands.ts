// Sums that a plan or a document makes: the parts of a target, and the members of a stated sum.
import type { SourceRef } from '#kernel/diagnostic';
import type { Observation } from '#model/observation';
import { byId, type Located } from '#model/located';
import type { PlanBook } from '#model/planBook';
import type { CheckContext } from '../../checkContext.ts';
import { fieldRef } from '../../rule.ts';
import { partsOfTargets } from './parts.ts';
import { planIndex } from './planIndex.ts';

/** One figure that is added to others. */
export interface Summand {
  readonly id: string;
  readonly indicator: string;
  readonly place: string;
  readonly cluster?: string | undefined;
  /** Targets whose figures are contained in this one. */
  readonly includes?: readonly string[] | undefined;
  readonly at: SourceRef;
}

export interface Sum {
  /** Id of the target or relation that is the whole. */
  readonly whole: string;
  readonly ref: SourceRef;
  readonly summands: readonly Summand[];
}

export function* sumsOf(book: PlanBook, { evidence }: CheckContext): Generator<Sum> {
  for (const { whole, parts } of partsOfTargets(book, planIndex(book))) {
    yield {
      whole: whole.id,
      ref: whole.ref,
      summands: parts.map((part) => ({ ...part, at: fieldRef(part, 'partOf') })),
    };
  }
  if (book.relations.length === 0) return;
  const observations: ReadonlyMap<string, Located<Observation>> = byId(evidence.observations);
  for (const relation of book.relations) {
    if (relation.kind !== 'sum') continue;
    const summands = relation.parts.flatMap((id, i) => {
      const { ref: _, ...observation } = observations.get(id) ?? {};
      return 'place' in observation ? [{ ...observation, at: fieldRef(relation, 'parts', i) }] : [];
    });
    yield { whole: relation.id, ref: relation.ref, summands };
  }
}
