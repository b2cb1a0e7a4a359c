// Page of a place: verdict, facts, targets, charts, clusters named there, tasks, figures, carriers, findings.
import { notFound, type Failure } from '#kernel/failure';
import { nearest } from '#kernel/nearest';
import { unitsOf, type Place } from '#model/place';
import { unitSet } from '#model/totals/totalSets';
import { kindWord } from '#words/kinds';
import { allocationSentence, allocationsTo } from './allocationSentence.ts';
import { carrierSections } from './carrierSections.ts';
import { chartBlocks } from './chartSelection.ts';
import type { PageView, SectionView } from './description.ts';
import { findingsAbout, findingsBlock } from './findingViews.ts';
import { clusterPiece, listNames, listPieces, placePiece } from './names.ts';
import { observationTable } from './observationTable.ts';
import { byIndicator } from './figures.ts';
import { fact, factsBlock, listBlock, noteBlock, pageFrame, section, sentenceBlock } from './pageFrame.ts';
import { compose, piece } from './sentence.ts';
import { briefTargetTable } from './targetTable.ts';
import { taskTable } from './taskTable.ts';
import { dueSentence, runningSentence } from './verdictSummary.ts';
import { totalsSection } from './totalsSection.ts';
import { named, type ViewContext } from './viewContext.ts';

function factsSection(context: ViewContext, place: Place): SectionView | undefined {
  const { words, language, book } = context;
  const units = unitsOf(book.places, place.id).map((unit) => placePiece(context, unit.id));
  const overlaps = (place.overlaps ?? []).map((id) => placePiece(context, id));
  return section(
    'facts',
    undefined,
    factsBlock([
      fact(words.columns.kind, kindWord('placeKind', place.kind, language)),
      fact(words.columns.parentPlace, place.parent === undefined ? undefined : placePiece(context, place.parent)),
      fact(words.columns.units, ...listPieces(context, units)),
      fact(words.columns.overlaps, ...listPieces(context, overlaps)),
      fact(words.clusters.aliases, (place.aliases ?? []).join(words.common.separator)),
      fact(words.places.formerNames, listNames(context, place.formerNames ?? [])),
      fact(words.columns.note, place.note && named(context, place.note)),
    ]),
    overlaps.length === 0 ? undefined : noteBlock([piece(words.places.overlapNote)]),
  );
}

function clustersSection(context: ViewContext, id: string): SectionView | undefined {
  const { words, book } = context;
  const isWhole = unitsOf(book.places, id).length > 0;
  const items = allocationsTo(context, id).map((allocation) =>
    compose(words.places.named, {
      cluster: clusterPiece(context, allocation.cluster),
      allocation: allocationSentence(context, allocation),
    }),
  );
  return section(
    'clusters',
    words.places.clusters,
    listBlock(items) ?? (isWhole ? undefined : noteBlock([piece(words.places.noClusters)])),
  );
}

function verdictSection(context: ViewContext, id: string): SectionView | undefined {
  const query = { place: id };
  if (!context.book.targets.some((target) => target.place === id)) return undefined;
  const running = sentenceBlock(runningSentence(context, query));
  return section('verdict', undefined, sentenceBlock(dueSentence(context, query), true), running);
}

export function placePage(context: ViewContext, id: string): PageView | Failure {
  const place = context.index.places.get(id);
  if (place === undefined) return notFound('place', id, nearest(id, context.index.places.keys()));
  const { words, language, book, evidence } = context;
  const targets = book.targets.filter((target) => target.place === id);
  const tasks = book.tasks.filter((task) => task.place === id);
  const observations = evidence.observations.filter((observation) => observation.place === id).toSorted(byIndicator);
  const figures = observationTable(context, observations, words.places.noObservations, {
    id: 'figures-here',
    title: words.clusters.observations,
    withIndicator: true,
  });
  const units = unitSet(book, id);
  return pageFrame(context, {
    page: 'place',
    id,
    title: named(context, place.name),
    kicker: kindWord('placeKind', place.kind, language),
    under: 'places',
    sections: [
      verdictSection(context, id),
      factsSection(context, place),
      section('targets', words.clusters.targets, {
        kind: 'table',
        table: briefTargetTable(context, targets, words.places.noTargets, words.clusters.targets),
      }),
      section('charts', words.clusters.charts, ...chartBlocks(context, targets, observations)),
      clustersSection(context, id),
      tasks.length === 0
        ? undefined
        : section('tasks', words.common.pages.tasks, {
            kind: 'table',
            table: { ...taskTable(context, tasks), id: 'tasks-here' },
          }),
      ...carrierSections(context, { place: id }),
      section('observations', words.clusters.observations, { kind: 'table', table: figures }),
      units === undefined ? undefined : totalsSection(context, [units]),
      section('findings', words.places.findings, findingsBlock(context, findingsAbout(context, id))),
    ],
  });
}
