// Everything that rests on the words of a document, in the order of their place in it.
import type { Anchor } from '#model/anchor';
import type { Sentence } from './description.ts';
import { groupBy } from './assessmentIndex.ts';
import { allocationSentence } from './allocationSentence.ts';
import { clusterPiece, observationName, targetPiece, taskName } from './names.ts';
import { compose, linkTo, piece } from './sentence.ts';
import { named, type ViewContext } from './viewContext.ts';

export interface AnchoredItem {
  readonly anchor: Anchor;
  readonly kind: 'target' | 'task' | 'allocation' | 'observation' | 'dossier' | 'carrier' | 'rule';
  readonly sentence: Sentence;
}

type MaybeAnchored = { readonly anchor?: Anchor | undefined };

function anchored<T extends MaybeAnchored>(
  items: readonly T[],
  kind: AnchoredItem['kind'],
  sentence: (item: T) => Sentence,
): readonly AnchoredItem[] {
  return items.flatMap((item) =>
    item.anchor === undefined ? [] : [{ anchor: item.anchor, kind, sentence: sentence(item) }],
  );
}

function dossierItems(context: ViewContext): readonly AnchoredItem[] {
  const { words } = context;
  const stated = context.book.dossiers.flatMap((dossier) =>
    [
      ...(dossier.chainAnchors ?? []),
      ...(dossier.subSectors ?? []),
      ...(dossier.technologies ?? []),
      ...(dossier.projects ?? []),
      ...(dossier.ambition === undefined ? [] : [dossier.ambition]),
    ].map((item) => ({ ...item, cluster: dossier.cluster })),
  );
  const items = anchored(stated, 'dossier', (item) =>
    compose(words.common.chosenOne, { name: clusterPiece(context, item.cluster), value: named(context, item.name) }),
  );
  const shared = anchored(context.book.items, 'dossier', (item) =>
    compose(words.common.chosenOne, { name: clusterPiece(context, item.lead), value: named(context, item.name) }),
  );
  return [...items, ...shared];
}

function allAnchored(context: ViewContext): readonly AnchoredItem[] {
  const { book, evidence, words } = context;
  const carriers = [...book.parks, ...book.funds, ...book.platforms, ...book.projects, ...book.titles];
  return [
    ...anchored(book.targets, 'target', (target) => [targetPiece(context, target.id)]),
    ...anchored(book.tasks, 'task', (task) => [piece(taskName(context, task), linkTo('task', task.id))]),
    ...anchored(book.allocations, 'allocation', (allocation) =>
      compose(words.common.chosenOne, {
        name: clusterPiece(context, allocation.cluster),
        value: allocationSentence(context, { ...allocation, anchor: undefined }),
      }),
    ),
    ...anchored(evidence.observations, 'observation', (observation) => [
      piece(observationName(context, observation), linkTo('observation', observation.id)),
    ]),
    ...dossierItems(context),
    ...anchored(carriers, 'carrier', (item) => [piece(named(context, item.name), linkTo('parks'))]),
    ...anchored(book.rules, 'rule', (rule) => [piece(named(context, rule.name))]),
  ];
}

/** Items anchored in a document, by offset. */
export function anchoredIn(context: ViewContext, document: string): readonly AnchoredItem[] {
  return (anchoredByDocument(context).get(document) ?? []).toSorted(
    (a, b) => a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end,
  );
}

/** Items under each document that they are anchored in. */
export function anchoredByDocument(context: ViewContext): ReadonlyMap<string, readonly AnchoredItem[]> {
  return groupBy(allAnchored(context), (item) => [item.anchor.document]);
}
