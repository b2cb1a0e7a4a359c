// The half-year report: the city, the world trend, every cluster, every district, then the annexes.
import type { Language } from '#kernel/language';
import type { Assessment } from '#model/assessment';
import { unitsOf } from '#model/place';
import { editionReportWords } from '#words/editionReport';
import { annexSections } from './annexes.ts';
import { citationViews, citedObservations } from './citations.ts';
import { citySections } from './citySections.ts';
import { documentFrame } from './documentFrame.ts';
import type { EditionDocument, EditionSection } from './editionDocument.ts';
import type { EditionInput } from './editionInput.ts';
import { editionClusters, editionPlaces } from './editionSubjects.ts';
import { reportContext, type ReportContext } from './reportContext.ts';
import { numberedSections } from './sectionNumbers.ts';
import { subjectSections } from './subjectSections.ts';
import { worldSections } from './worldSections.ts';

function chapter(id: string, heading: string, sections: readonly EditionSection[]): readonly EditionSection[] {
  if (sections.length === 0) return [];
  return [{ id, level: 1, number: '', heading, blocks: [], newPage: true }, ...sections];
}

/** The body: everything before the annexes. */
function bodySections(report: ReportContext): readonly EditionSection[] {
  const { headings } = editionReportWords(report.language);
  const { book } = report;
  const places = editionPlaces(report);
  const hasOthers = places.length > unitsOf(book.places, book.workspace.city).length;
  const ofClusters = editionClusters(report).flatMap((id) => subjectSections(report, { of: 'cluster', id }));
  const ofPlaces = places.flatMap((id) => subjectSections(report, { of: 'place', id }));
  return [
    ...citySections(report),
    ...worldSections(report),
    ...chapter('clusters', headings.clusters, ofClusters),
    ...chapter('places', hasOthers ? headings.otherPlaces : headings.places, ofPlaces),
  ];
}

/**
 * The report of `input` in one language. The assessment holds only what its scope may show; paragraphs are limited to the scope here.
 * Figures of periods after the as-of date are left out.
 */
export function editionReport(assessment: Assessment, input: EditionInput, language: Language): EditionDocument {
  const report = reportContext(assessment, input, language);
  const body = numberedSections(bodySections(report), language);
  const annexes = annexSections(report, input, citationViews(report, citedObservations(body)));
  const sections = [...body, ...annexes];
  return documentFrame(report, input, 'report', sections, citationViews(report, citedObservations(sections)));
}
