// Dossier and carriers of a cluster or place in sentences: focus, chain leader, layout, instruments in place, parks, platforms, projects.
import { groupBy } from '#kernel/groupBy';
import type { Name } from '#kernel/language';
import type { SlotSubject } from '#model/edition/editionText';
import type { Dossier, DossierItem, DossierItemKind } from '#model/dossier';
import { editionBodyWords } from '#words/editionBody';
import { kindWord } from '#words/kinds';
import { allocationsOf, allocationsTo } from '../allocationSentence.ts';
import type { Sentence, TextPiece } from '../description.ts';
import { clusterPiece, inSentence, listPieces, placePiece } from '../names.ts';
import { compose, joinWith, linkTo, piece, withCapital } from '../sentence.ts';
import { named, type ViewContext } from '../viewContext.ts';
import type { EditionBlock } from './editionDocument.ts';

const NAMES = 4;

/** The first names, and that there are others. */
function firstNames(context: ViewContext, names: readonly (TextPiece | string)[], most = NAMES): Sentence {
  const shown = listPieces(context, names.slice(0, most));
  if (names.length <= most) return shown;
  return compose(editionBodyWords(context.language).andOthers, { names: shown });
}

const nameTexts = (context: ViewContext, items: readonly { readonly name: Name }[]): readonly string[] =>
  items.map(({ name }) => named(context, name));

function paragraph(context: ViewContext, sentences: readonly Sentence[]): readonly EditionBlock[] {
  if (sentences.length === 0) return [];
  return [{ kind: 'sentence', sentence: joinWith(sentences, context.words.common.wordSpace) }];
}

function leaderSentences(context: ViewContext, dossier: Dossier): readonly Sentence[] {
  const words = editionBodyWords(context.language);
  const { chainLeader, chainAnchors = [] } = dossier;
  const leader =
    chainLeader === undefined
      ? []
      : [chainLeader.post, chainLeader.holder].flatMap((name) => (name === undefined ? [] : [named(context, name)]));
  return [
    ...(leader.length === 0 ? [] : [compose(words.leader, { leader: listPieces(context, leader) })]),
    ...(chainAnchors.length === 0
      ? []
      : [compose(words.anchors, { items: firstNames(context, nameTexts(context, chainAnchors)) })]),
  ];
}

/** The places that the plan names for a cluster: "at least" where a list is open. */
function layoutSentences(context: ViewContext, cluster: string): readonly Sentence[] {
  const { words, language } = context;
  const groups = groupBy(allocationsOf(context, cluster), ({ standing }) => standing);
  return [...groups].flatMap(([standing, allocations]) => {
    const ids = [...new Set(allocations.flatMap(({ places }) => places.map(({ place }) => place)))];
    if (ids.length === 0) return [];
    const isOpen = allocations.some(({ open }) => open);
    const places = compose(isOpen ? words.clusters.openPlaces : words.clusters.closedPlaces, {
      places: listPieces(
        context,
        ids.map((id) => placePiece(context, id)),
      ),
      count: String(ids.length),
    });
    const name = withCapital(
      kindWord('allocationStanding', standing as (typeof allocations)[number]['standing'], language),
    );
    return [compose(editionBodyWords(language).layout, { standing: name, places })];
  });
}

/** What the cluster is about, who leads it, where it is planned. */
export function profileBlocks(context: ViewContext, cluster: string): readonly EditionBlock[] {
  const words = editionBodyWords(context.language);
  const dossier = context.index.dossiers.get(cluster);
  const { subSectors = [], technologies = [] } = dossier ?? {};
  const told = (template: string, items: readonly { readonly name: Name }[]): readonly Sentence[] =>
    items.length === 0
      ? []
      : [
          compose(template, {
            items: firstNames(
              context,
              nameTexts(context, items).map((name) => inSentence(context, name)),
            ),
          }),
        ];
  return paragraph(context, [
    ...told(words.focus, subSectors),
    ...told(words.technologies, technologies),
    ...(dossier === undefined ? [] : leaderSentences(context, dossier)),
    ...layoutSentences(context, cluster),
  ]);
}

/** Clusters that the plan names the place for. */
export function clustersHereBlocks(context: ViewContext, place: string): readonly EditionBlock[] {
  const words = editionBodyWords(context.language);
  const allocations = allocationsTo(context, place);
  const ids = [...new Set(allocations.map(({ cluster }) => cluster))];
  if (ids.length === 0) return [];
  const clusters = listPieces(
    context,
    ids.map((id) => clusterPiece(context, id)),
  );
  const parts = { count: piece(String(ids.length), linkTo('place', place)), clusters };
  return paragraph(context, [compose(words.clustersHere, parts)]);
}

function itemsByKind(items: readonly DossierItem[]): ReadonlyMap<string, readonly DossierItem[]> {
  return groupBy(items, ({ kind }) => kind);
}

/** Instruments of the six and seven ones that a cluster has, by name. */
function instrumentSentences(context: ViewContext, cluster: string): readonly Sentence[] {
  const { language, book } = context;
  const { inPlace, itemsOfKind, itemSeparator } = editionBodyWords(language);
  const items = book.items.filter(({ lead, clusters }) => lead === cluster || clusters.includes(cluster));
  const kinds = [...itemsByKind(items)].map(([kind, members]) =>
    compose(itemsOfKind, {
      kind: kindWord('dossierItemKind', kind as DossierItemKind, language),
      names: firstNames(context, nameTexts(context, members)),
    }),
  );
  return kinds.length === 0 ? [] : [compose(inPlace, { items: joinWith(kinds, itemSeparator) })];
}

interface Carried {
  readonly name: Name;
  readonly place?: string | undefined;
  readonly places?: readonly string[] | undefined;
  readonly clusters?: readonly string[] | undefined;
}

function concerns({ place, places, clusters }: Carried, subject: SlotSubject): boolean {
  if (subject.of === 'cluster') return clusters?.includes(subject.id) === true;
  return subject.of === 'place' && (place === subject.id || places?.includes(subject.id) === true);
}

/** Parks, platforms and projects of the subject, how many and the first names. */
function carrierSentences(context: ViewContext, subject: SlotSubject): readonly Sentence[] {
  const { book, language } = context;
  const words = editionBodyWords(language);
  const parts = (['parks', 'platforms', 'projects'] as const).flatMap((kind) => {
    const items: readonly Carried[] = book[kind];
    const found = items.filter((item) => concerns(item, subject));
    if (found.length === 0) return [];
    const count = piece(String(found.length), linkTo('parks'));
    return [compose(words[kind](found.length), { count, names: firstNames(context, nameTexts(context, found), 2) })];
  });
  if (parts.length === 0) return [];
  const [first, ...rest] = joinWith(parts, words.itemSeparator);
  const items = first === undefined ? [] : [{ ...first, text: withCapital(first.text) }, ...rest];
  return [joinWith([items, words.stop], '')];
}

export function instrumentBlocks(context: ViewContext, subject: SlotSubject): readonly EditionBlock[] {
  const instruments = subject.of === 'cluster' ? instrumentSentences(context, subject.id) : [];
  return paragraph(context, [...instruments, ...carrierSentences(context, subject)]);
}

/** Instruments of all clusters, how many of each kind. */
export function instrumentCountBlocks(context: ViewContext): readonly EditionBlock[] {
  const { language, book, words } = context;
  const { countsOfItems, countOfKind } = editionBodyWords(language);
  const counts = [...itemsByKind(book.items)].map(([kind, members]) =>
    compose(countOfKind, {
      kind: kindWord('dossierItemKind', kind as DossierItemKind, language),
      count: piece(String(members.length), linkTo('clusters')),
    }),
  );
  return counts.length === 0
    ? []
    : paragraph(context, [compose(countsOfItems, { items: joinWith(counts, words.common.separator) })]);
}
