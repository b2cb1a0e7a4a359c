// Plan index: the items of a plan book by id, built once a book and shared by the rules.
import type { Cluster } from '#model/cluster';
import type { PlanDocument } from '#model/document';
import type { Indicator } from '#model/indicator';
import { byId, type Located } from '#model/located';
import type { Place } from '#model/place';
import type { Plan } from '#model/plan';
import type { PlanBook } from '#model/planBook';
import type { Target } from '#model/target';

export interface PlanIndex {
  readonly documents: ReadonlyMap<string, Located<PlanDocument>>;
  readonly plans: ReadonlyMap<string, Located<Plan>>;
  readonly places: ReadonlyMap<string, Located<Place>>;
  readonly clusters: ReadonlyMap<string, Located<Cluster>>;
  readonly indicators: ReadonlyMap<string, Located<Indicator>>;
  readonly targets: ReadonlyMap<string, Located<Target>>;
}

/** A plan book is never changed, so its index may be kept for as long as the book itself. */
const built = new WeakMap<PlanBook, PlanIndex>();

export function planIndex(book: PlanBook): PlanIndex {
  const known = built.get(book);
  if (known !== undefined) return known;
  const index: PlanIndex = {
    documents: byId(book.documents),
    plans: byId(book.plans),
    places: byId(book.places),
    clusters: byId(book.clusters),
    indicators: byId(book.indicators),
    targets: byId(book.targets),
  };
  built.set(book, index);
  return index;
}
