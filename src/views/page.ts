// The page that a request asks for, made from an assessment; an item that is not there is a Failure with the nearest one.
import type { Failure } from '#kernel/failure';
import { notFound } from '#kernel/failure';
import { nearest } from '#kernel/nearest';
import type { Assessment } from '#model/assessment';
import { clusterPage } from './clusterPage.ts';
import { clustersPage } from './clustersPage.ts';
import { PAGES, type PageName, type PageView } from './description.ts';
import { changesPage } from './record/changesPage.ts';
import { dataPage } from './record/dataPage.ts';
import { documentPage } from './documentPage.ts';
import { documentsPage } from './documentsPage.ts';
import { briefPage } from './record/editions/briefPage.ts';
import { differencesPage } from './record/editions/differencesPage.ts';
import { draftPage } from './record/draftPage.ts';
import { draftingPage } from './record/editions/draftingPage.ts';
import { editionPage } from './record/editions/editionPage.ts';
import { editionsPage } from './record/editions/editionsPage.ts';
import { entryPage } from './record/entryPage.ts';
import { importPage } from './record/importPage.ts';
import { opinionsPage } from './record/editions/opinionsPage.ts';
import { reconciliationPage } from './record/reconciliationPage.ts';
import { roundPage } from './record/roundPage.ts';
import { roundsPage } from './record/roundsPage.ts';
import { findingsPage } from './findingsPage.ts';
import { indicatorPage, indicatorsPage } from './indicatorPages.ts';
import { observationPage } from './observationPage.ts';
import { overviewPage } from './overviewPage.ts';
import type { PageRequest } from './pageRequest.ts';
import { parksPage } from './carrierSections.ts';
import { placePage } from './placePage.ts';
import { placesPage } from './placesPage.ts';
import { planPage } from './planPage.ts';
import { sourcePage } from './sourcePage.ts';
import { targetPage } from './targetPage.ts';
import { targetsPage } from './targetsPage.ts';
import { taskPage, tasksPage } from './tasksPage.ts';
import { viewContext, type ViewContext } from './viewContext.ts';

type Maker = (context: ViewContext, id: string) => PageView | Failure;

const MAKERS: Readonly<Record<PageName, Maker>> = {
  overview: overviewPage,
  clusters: clustersPage,
  cluster: clusterPage,
  places: placesPage,
  place: placePage,
  targets: targetsPage,
  target: targetPage,
  tasks: tasksPage,
  task: taskPage,
  documents: documentsPage,
  document: documentPage,
  plan: planPage,
  findings: findingsPage,
  indicators: indicatorsPage,
  indicator: indicatorPage,
  observation: observationPage,
  source: sourcePage,
  parks: parksPage,
  editions: editionsPage,
  edition: editionPage,
  drafting: draftingPage,
  opinions: opinionsPage,
  differences: differencesPage,
  brief: briefPage,
  data: dataPage,
  entry: entryPage,
  import: importPage,
  rounds: roundsPage,
  round: roundPage,
  reconciliation: reconciliationPage,
  changes: changesPage,
  draft: draftPage,
};

export function pageView(assessment: Assessment, request: PageRequest): PageView | Failure {
  const maker = Object.hasOwn(MAKERS, request.page) ? MAKERS[request.page] : undefined;
  if (maker === undefined) return notFound('page', request.page, nearest(request.page, PAGES));
  return maker(viewContext(assessment, request.language, request.query), request.id ?? '');
}
