// The pages of an edition in their order: verdict, places, clusters, tables, findings, sources and figures.
import { isFailure, type Failure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import { unitsOf } from '#model/place';
import type { Assessment } from '#model/assessment';
import { clusterPage } from './clusterPage.ts';
import { chosenList, clustersPage } from './clustersPage.ts';
import type { PageView, SectionView } from './description.ts';
import { byIndicator } from './figures.ts';
import { findingsPage } from './findingsPage.ts';
import { nameOf } from './names.ts';
import { observationTable } from './observationTable.ts';
import { overviewPage } from './overviewPage.ts';
import { fact, factsBlock, pageFrame, section, sentenceBlock } from './pageFrame.ts';
import { placePage } from './placePage.ts';
import { placesPage } from './placesPage.ts';
import { compose, piece, textOf } from './sentence.ts';
import { sourceTable } from './sourcePage.ts';
import { targetsPage } from './targetsPage.ts';
import { tasksPage } from './tasksPage.ts';
import { viewContext, type ViewContext } from './viewContext.ts';

function titlePage(context: ViewContext): PageView {
  const { words, assessment } = context;
  const overview = overviewPage(context);
  const basis = section(
    'basis',
    words.editions.basis,
    factsBlock([fact(words.editions.digest, assessment.digest), fact(words.editions.program, assessment.program)]),
    sentenceBlock([piece(words.editions.what)]),
  );
  const city = nameOf(context, 'places', context.book.workspace.city);
  const sections: readonly SectionView[] = basis === undefined ? overview.sections : [...overview.sections, basis];
  return { ...overview, title: textOf(compose(words.editions.title, { city })), sections };
}

/** Clusters of the list in force, in its order; every cluster where there is no list. */
function clusterIds(context: ViewContext): readonly string[] {
  const list = chosenList(context);
  return list === undefined
    ? context.book.clusters.map((cluster) => cluster.id)
    : list.members.map((member) => member.cluster);
}

/** The city, its units, and other places for which something is promised. */
function placeIds(context: ViewContext): readonly string[] {
  const { book } = context;
  const promised = book.targets.map((target) => target.place);
  return [
    ...new Set([
      book.workspace.city,
      ...unitsOf(book.places, book.workspace.city).map((place) => place.id),
      ...promised,
    ]),
  ];
}

/** Figures that an edition prints; the record may hold millions. */
const MOST_ANNEXED = 20_000;

function annexPage(context: ViewContext): PageView {
  const { words, evidence, assessment } = context;
  const held = assessment.record?.head.figures ?? 0;
  const count = held > MOST_ANNEXED ? held : evidence.observations.length;
  const figures = evidence.observations.slice(0, MOST_ANNEXED).toSorted(byIndicator);
  const leftOut = compose(words.editions.annexLeftOut, { count: String(count), shown: String(figures.length) });
  const table = observationTable(context, figures, words.evidence.noObservations, { withIndicator: true });
  return pageFrame(context, {
    page: 'indicators',
    title: words.editions.annexObservations,
    sections: [
      section('observations', undefined, count > figures.length ? sentenceBlock(leftOut) : undefined, {
        kind: 'table',
        table,
      }),
    ],
  });
}

function sourcesPage(context: ViewContext): PageView {
  const { words } = context;
  return pageFrame(context, {
    page: 'source',
    title: words.editions.annexSources,
    sections: [section('sources', undefined, { kind: 'table', table: sourceTable(context) })],
  });
}

/** What the reader of a page can do, a reader of print cannot; a section of nothing else goes with it. */
function withoutTools(page: PageView): PageView {
  const sections = page.sections
    .map((one) => ({ ...one, blocks: one.blocks.filter((block) => block.kind !== 'tool') }))
    .filter((one) => one.blocks.length > 0);
  return { ...page, sections };
}

/** Pages of the edition in one language, in reading order. The first is the title page with the verdict. */
export function editionPages(assessment: Assessment, language: Language): readonly PageView[] {
  const context = viewContext(assessment, language);
  const items: readonly (PageView | Failure)[] = [
    titlePage(context),
    placesPage(context),
    ...placeIds(context).map((id) => placePage(context, id)),
    clustersPage(context),
    ...clusterIds(context).map((id) => clusterPage(context, id)),
    targetsPage(context),
    tasksPage(context),
    findingsPage(context),
    sourcesPage(context),
    annexPage(context),
  ];
  return items.flatMap((item) => (isFailure(item) ? [] : [withoutTools(item)]));
}
