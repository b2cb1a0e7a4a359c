// Section of a cluster or a place: its figures, layout, targets, tasks and the people's paragraphs under the four headings.
import type { SlotSubject } from '#model/edition/editionText';
import { nameOf } from '../names.ts';
import { clustersHereBlocks, instrumentBlocks, profileBlocks } from './dossierBlocks.ts';
import type { EditionSection } from './editionDocument.ts';
import { figureParagraph, isTold, reportCharts, staleBlocks, toldSeries } from './figureBlocks.ts';
import { headedSections, type Headed } from './headedSections.ts';
import type { ReportContext } from './reportContext.ts';
import { achievedBlocks, dueSoonBlocks, missedBlocks, openBlocks } from './targetBlocks.ts';
import { taskProblemBlocks, taskProgressBlocks, tasksDueSoonBlocks, tasksOf } from './taskBlocks.ts';

/** Series told and targets listed one by one: about half a page. */
const SERIES = 4;
const TARGETS = 5;
const CHARTS = 1;

type Subject = Extract<SlotSubject, { of: 'cluster' | 'place' }>;

function toldOf(report: ReportContext, subject: Subject): Headed['told'] {
  const { book, evidence } = report;
  const isAbout = (item: { readonly place: string; readonly cluster?: string | undefined }): boolean =>
    item[subject.of] === subject.id;
  const observations = evidence.observations.filter(isAbout);
  const of = { subject, targets: book.targets.filter(isAbout), most: TARGETS };
  const series = toldSeries(report, observations);
  const recent = series.filter((one) => isTold(report, one)).slice(0, SERIES);
  const tasks = tasksOf(report, subject);
  return {
    basics: [
      ...figureParagraph(report, recent, subject),
      ...(subject.of === 'cluster' ? profileBlocks(report, subject.id) : clustersHereBlocks(report, subject.id)),
      ...reportCharts(report, of.targets, observations, CHARTS),
    ],
    measures: [
      ...achievedBlocks(report, of),
      ...taskProgressBlocks(report, tasks),
      ...instrumentBlocks(report, subject),
    ],
    problems: [
      ...missedBlocks(report, of),
      ...openBlocks(report, of),
      ...taskProblemBlocks(report, tasks),
      ...(report.isInternal ? staleBlocks(report, series, subject) : []),
    ],
    next: [...dueSoonBlocks(report, of), ...tasksDueSoonBlocks(report, tasks)],
  };
}

export function subjectSections(report: ReportContext, subject: Subject): readonly EditionSection[] {
  return headedSections(report, {
    subject,
    id: `${subject.of}-${subject.id}`,
    level: 2,
    heading: nameOf(report, subject.of === 'cluster' ? 'clusters' : 'places', subject.id),
    told: toldOf(report, subject),
  });
}
