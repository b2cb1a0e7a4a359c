// Dossier of a cluster: verdict, chain leader, instruments, focus, lineage, districts, targets, charts, carriers, findings.
import { notFound, type Failure } from '#kernel/failure';
import { nearest } from '#kernel/nearest';
import type { Cluster } from '#model/cluster';
import type { Located } from '#model/located';
import { partSets } from '#model/totals/totalSets';
import { kindWord } from '#words/kinds';
import { allocationSentence, allocationsOf } from './allocationSentence.ts';
import { carrierSections } from './carrierSections.ts';
import { chartBlocks } from './chartSelection.ts';
import type { PageView, SectionView, Sentence } from './description.ts';
import { dossierSections } from './dossierSections.ts';
import { growthBlocks } from './edition/growthSentence.ts';
import { mainSeries } from './edition/mainSeries.ts';
import { findingsAbout, findingsBlock } from './findingViews.ts';
import { clusterPiece, listPieces, placePiece } from './names.ts';
import { observationTable } from './observationTable.ts';
import { byIndicator } from './figures.ts';
import { fact, factsBlock, listBlock, noteBlock, pageFrame, section, sentenceBlock } from './pageFrame.ts';
import { compose, linkTo, piece } from './sentence.ts';
import { briefTargetTable } from './targetTable.ts';
import { formatPercent } from '#words/number';
import { dueSentence, runningSentence } from './verdictSummary.ts';
import { totalsSection } from './totalsSection.ts';
import { named, type ViewContext } from './viewContext.ts';

function factsSection(context: ViewContext, cluster: Cluster): SectionView | undefined {
  const { words, language, book } = context;
  const many = (ids: readonly string[] | undefined): Sentence =>
    listPieces(
      context,
      (ids ?? []).map((id) => clusterPiece(context, id)),
    );
  const children = book.clusters.filter((other) => other.parent === cluster.id).map((other) => other.id);
  const lists = book.clusterLists.filter((list) => list.members.some((member) => member.cluster === cluster.id));
  const listed = lists.map((list) =>
    piece(named(context, list.name), linkTo('clusters', undefined, { list: list.id })),
  );
  return section(
    'facts',
    undefined,
    factsBlock([
      fact(words.columns.kind, kindWord('clusterKind', cluster.kind, language)),
      fact(words.columns.level, kindWord('clusterLevel', cluster.level, language)),
      fact(words.columns.place, cluster.place === undefined ? undefined : placePiece(context, cluster.place)),
      fact(words.clusters.inLists, ...listPieces(context, listed)),
      fact(words.clusters.parent, ...many(cluster.parent === undefined ? [] : [cluster.parent])),
      fact(words.clusters.children, ...many(children)),
      fact(words.clusters.includes, ...many(cluster.includes)),
      fact(words.clusters.overlaps, ...many(cluster.overlaps)),
      fact(words.clusters.aliases, (cluster.aliases ?? []).join(words.common.separator)),
      fact(words.columns.note, cluster.note && named(context, cluster.note)),
    ]),
  );
}

/** Where the cluster came from and what became of it, each link with its kind and, where known, its share. */
function lineageSection(context: ViewContext, cluster: Cluster): SectionView | undefined {
  const { words, language, book } = context;
  const sentence = (template: string, id: string, link: NonNullable<Cluster['predecessors']>[number]): Sentence =>
    compose(template, {
      cluster: clusterPiece(context, id),
      kind: kindWord('predecessorKind', link.kind, language),
      share:
        link.share === undefined
          ? words.clusters.shareUnknown
          : words.clusters.share.replace('{share}', formatPercent(link.share, language, 1)),
    });
  const before = (cluster.predecessors ?? []).map((link) => sentence(words.clusters.predecessor, link.cluster, link));
  const after = book.clusters.flatMap((other) =>
    (other.predecessors ?? [])
      .filter((link) => link.cluster === cluster.id && other.id !== cluster.id)
      .map((link) => sentence(words.clusters.successor, other.id, link)),
  );
  return section('lineage', words.clusters.lineage, listBlock([...before, ...after]));
}

function districtsSection(context: ViewContext, id: string): SectionView | undefined {
  const { words } = context;
  const allocations = allocationsOf(context, id);
  const items = allocations.map((allocation) => allocationSentence(context, allocation));
  const open = allocations.some((allocation) => allocation.open);
  return section(
    'districts',
    words.clusters.districts,
    listBlock(items) ?? noteBlock([piece(words.clusters.noDistricts)]),
    open ? noteBlock([piece(words.clusters.openNote)]) : undefined,
  );
}

function figuresSections(context: ViewContext, id: string): readonly (SectionView | undefined)[] {
  const { words, book, evidence } = context;
  const targets = book.targets.filter((target) => target.cluster === id);
  const observations = evidence.observations.filter((observation) => observation.cluster === id).toSorted(byIndicator);
  const table = briefTargetTable(context, targets, words.clusters.noTargets, words.clusters.targets);
  return [
    section('targets', words.clusters.targets, { kind: 'table', table }),
    section('charts', words.clusters.charts, ...chartBlocks(context, targets, observations)),
    section('observations', words.clusters.observations, {
      kind: 'table',
      table: observationTable(context, observations, words.clusters.noObservations, {
        id: 'figures-here',
        title: words.clusters.observations,
        withIndicator: true,
      }),
    }),
  ];
}

function verdictSection(context: ViewContext, id: string): SectionView | undefined {
  if (!context.book.targets.some((target) => target.cluster === id)) return undefined;
  const query = { cluster: id };
  const running = sentenceBlock(runningSentence(context, query));
  return section('verdict', undefined, sentenceBlock(dueSentence(context, query), true), running);
}

/** Growth of its value added and gross output, or why none is computed. */
function growthSection(context: ViewContext, id: string): SectionView | undefined {
  return section('growth', undefined, ...mainSeries(context, id).flatMap((series) => growthBlocks(context, series)));
}

function numberIn(context: ViewContext, cluster: Located<Cluster>): string | undefined {
  for (const list of context.book.clusterLists.toReversed()) {
    const no = list.members.find((member) => member.cluster === cluster.id)?.no;
    if (no !== undefined) return no;
  }
  return undefined;
}

export function clusterPage(context: ViewContext, id: string): PageView | Failure {
  const cluster = context.index.clusters.get(id);
  if (cluster === undefined) return notFound('cluster', id, nearest(id, context.index.clusters.keys()));
  const { words, language, index } = context;
  const no = numberIn(context, cluster);
  const briefLink = piece(words.editionLife.brief, linkTo('brief', id));
  return pageFrame(context, {
    page: 'cluster',
    id,
    title: named(context, cluster.name),
    kicker: [kindWord('clusterKind', cluster.kind, language), no].filter((part) => part !== undefined).join(' '),
    under: 'clusters',
    sections: [
      verdictSection(context, id),
      growthSection(context, id),
      factsSection(context, cluster),
      section('brief', undefined, sentenceBlock(compose(words.editionLife.briefLink, { link: briefLink }))),
      ...dossierSections(context, id, index.dossiers.get(id)),
      districtsSection(context, id),
      ...figuresSections(context, id),
      totalsSection(context, partSets(context.book, id)),
      lineageSection(context, cluster),
      ...carrierSections(context, { cluster: id }),
      section('findings', words.clusters.findings, findingsBlock(context, findingsAbout(context, id))),
    ],
  });
}
