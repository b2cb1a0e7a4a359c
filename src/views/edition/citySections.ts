// Sections of the whole city: the verdict, main figures, groups of clusters, districts; results, problems and next steps.
import type { SlotSubject } from '#model/edition/editionText';
import { editionBodyWords } from '#words/editionBody';
import { editionReportWords } from '#words/editionReport';
import type { Located } from '#model/located';
import type { Observation } from '#model/observation';
import { gapsSection } from '../dataGaps.ts';
import type { TextPiece } from '../description.ts';
import type { SeriesOf } from '../figures.ts';
import { cityTargets, districtMap } from '../overviewPage.ts';
import { sentenceBlock } from '../pageFrame.ts';
import { compose, linkTo, piece } from '../sentence.ts';
import { dueSentence, runningSentence } from '../verdictSummary.ts';
import { instrumentCountBlocks } from './dossierBlocks.ts';
import type { EditionBlock, EditionSection } from './editionDocument.ts';
import { editionClusters, isCityWide } from './editionSubjects.ts';
import { figureParagraph, isCurrent, reportCharts, toldSeries } from './figureBlocks.ts';
import { groupTable } from './groupTable.ts';
import { headedSections } from './headedSections.ts';
import type { ReportContext } from './reportContext.ts';
import { achievedBlocks, dueSoonBlocks, missedBlocks, openBlocks } from './targetBlocks.ts';
import { openTaskBlocks, taskProblemBlocks, taskProgressBlocks, tasksDueSoonBlocks, tasksOf } from './taskBlocks.ts';
import { toldBlocks } from './toldBlocks.ts';

const CITY: SlotSubject = { of: 'city' };
const TARGETS = 8;
const CHARTS = 2;
const SERIES = 6;

/** The verdict; running targets are judged in the internal edition alone. */
function verdictBlocks(report: ReportContext): readonly EditionBlock[] {
  if (report.book.targets.length === 0) return [];
  const running = report.isInternal ? sentenceBlock(runningSentence(report)) : undefined;
  return toldBlocks([sentenceBlock(dueSentence(report), true), running]);
}

/** Series worth a headline: the latest figure is not out of date. */
function headlines(report: ReportContext, observations: readonly Located<Observation>[]): readonly SeriesOf[] {
  return toldSeries(report, observations).filter((of) => isCurrent(report, of));
}

function basicsBlocks(report: ReportContext): readonly EditionBlock[] {
  const { evidence, index, book } = report;
  const { city } = book.workspace;
  const observations = evidence.observations.filter(({ place }) => place === city);
  const levelOf = (cluster: string | undefined) =>
    cluster === undefined ? undefined : index.clusters.get(cluster)?.level;
  const ofCity = observations.filter(({ cluster }) => cluster === undefined);
  const ofTotals = observations.filter(({ cluster }) => levelOf(cluster) === 'total');
  const [first, ...others] = headlines(report, ofCity);
  const series = [first, ...headlines(report, ofTotals), ...others].filter((one) => one !== undefined);
  const map = districtMap(report);
  const groups = groupTable(report);
  return [
    ...verdictBlocks(report),
    ...figureParagraph(report, series.slice(0, SERIES), CITY),
    ...(groups === undefined ? [] : [{ kind: 'table', table: groups } as const]),
    ...reportCharts(
      report,
      cityTargets(report).filter((target) => isCityWide(report, target)),
      ofTotals,
      CHARTS,
    ),
    ...(map === undefined ? [] : [{ kind: 'tile-map', map } as const]),
  ];
}

const countOfClusters = (count: number): TextPiece => piece(String(count), linkTo('clusters'));

/** How many clusters of the list have no chain leader entered. */
function leaderBlocks(report: ReportContext): readonly EditionBlock[] {
  const clusters = editionClusters(report);
  const without = clusters.filter((id) => report.index.dossiers.get(id)?.chainLeader === undefined).length;
  if (without === 0) return [];
  const parts = { all: countOfClusters(clusters.length), count: countOfClusters(without) };
  const words = editionBodyWords(report.language);
  const template = without === clusters.length ? words.noLeaderAtAll : words.noLeader(without);
  return [{ kind: 'sentence', sentence: compose(template, parts) }];
}

/** What nobody has entered yet: progress of tasks, chain leaders, the figures that most targets wait for. */
function gapBlocks(report: ReportContext): readonly EditionBlock[] {
  return [
    ...openTaskBlocks(report, tasksOf(report, CITY)),
    ...leaderBlocks(report),
    ...toldBlocks(gapsSection(report)?.blocks ?? []),
  ];
}

export function citySections(report: ReportContext): readonly EditionSection[] {
  const { isInternal } = report;
  const targets = report.book.targets.filter((target) => isCityWide(report, target));
  const words = editionBodyWords(report.language);
  const of = { subject: CITY, targets, most: TARGETS, prefix: words.cityWide };
  const parts = report.book.targets.filter((target) => !isCityWide(report, target));
  const ofParts = { ...of, targets: parts, prefix: words.ofParts };
  const tasks = tasksOf(report, CITY);
  return headedSections(report, {
    subject: CITY,
    id: 'city',
    level: 1,
    heading: editionReportWords(report.language).headings.city,
    told: {
      basics: basicsBlocks(report),
      measures: [...achievedBlocks(report, of), ...taskProgressBlocks(report, tasks), ...instrumentCountBlocks(report)],
      problems: [
        ...missedBlocks(report, of),
        ...missedBlocks(report, ofParts),
        ...openBlocks(report, of),
        ...taskProblemBlocks(report, tasks),
        ...(isInternal ? gapBlocks(report) : []),
      ],
      next: [...dueSoonBlocks(report, of), ...tasksDueSoonBlocks(report, tasks)],
    },
  });
}
