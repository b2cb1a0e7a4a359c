// Briefs 一页纸: one page of A4 for each cluster and for each list of targets: verdict, figures, facts, targets, chart, problems, next step.
import type { Language } from '#kernel/language';
import type { Assessment } from '#model/assessment';
import type { Located } from '#model/located';
import type { Target } from '#model/target';
import { chartBlocks } from '../chartSelection.ts';
import type { Block } from '../description.ts';
import { factsBlock, sentenceBlock } from '../pageFrame.ts';
import { joinWith } from '../sentence.ts';
import { dueSentence, runningSentence } from '../verdictSummary.ts';
import type { ViewContext } from '../viewContext.ts';
import { closingFacts, subjectFacts } from './briefFacts.ts';
import {
  briefSubject,
  briefSubjects,
  figuresAbout,
  slotSubjectOf,
  targetsOf,
  titleOf,
  type BriefSubject,
} from './briefSubject.ts';
import { briefTargets, inOrderOfNeed } from './briefTargets.ts';
import { citationViews, citedObservations, originOf } from './citations.ts';
import { documentFrame } from './documentFrame.ts';
import type { EditionDocument, EditionSection } from './editionDocument.ts';
import type { EditionInput } from './editionInput.ts';
import { figureParagraph, toldSeries } from './figureBlocks.ts';
import { reportContext, type ReportContext } from './reportContext.ts';
import { toldBlocks } from './toldBlocks.ts';

/** Rows that fit a page of A4 beside a chart, and without one. */
const ROWS = { withChart: 6, alone: 8 } as const;
/** Targets among which the one that is drawn is sought. */
const DRAWN = 12;
const SERIES = 2;

/** How the targets stand; of running ones a public edition says nothing. */
function verdictBlocks(report: ReportContext, { of, id }: BriefSubject): readonly (Block | undefined)[] {
  const query = { [of]: id };
  const targets = targetsOf(report, { of, id });
  if (targets.length === 0) return [];
  const isRunning = targets.some((target) => report.index.verdicts.get(target.id)?.scale === 'running');
  const running = report.isInternal && isRunning ? [runningSentence(report, query)] : [];
  return [sentenceBlock(joinWith([dueSentence(report, query), ...running], report.words.common.wordSpace), true)];
}

function figureBlocks(report: ReportContext, subject: BriefSubject): readonly Block[] {
  const slot = slotSubjectOf(report, subject);
  if (slot === undefined) return [];
  return figureParagraph(report, toldSeries(report, figuresAbout(report, subject)).slice(0, SERIES), slot);
}

/** A line of a single point says no more than the table. */
function chartBlock(
  report: ReportContext,
  subject: BriefSubject,
  targets: readonly Located<Target>[],
): Block | undefined {
  return chartBlocks(report, targets.slice(0, DRAWN), figuresAbout(report, subject)).find(
    (block) =>
      block.kind === 'chart' && block.chart.series.some(({ role, points }) => role === 'observed' && points.length > 1),
  );
}

function sourcesOf(report: ReportContext, section: EditionSection): readonly string[] {
  const figures = citedObservations([section]).map((id) => report.index.observations.get(id));
  return [...new Set(figures.flatMap((figure) => (figure === undefined ? [] : [originOf(report, figure).source])))];
}

function briefSection(report: ReportContext, subject: BriefSubject): EditionSection {
  const targets = targetsOf(report, subject);
  const chart = chartBlock(report, subject, inOrderOfNeed(report, targets));
  const table = briefTargets(report, subject, chart === undefined ? ROWS.alone : ROWS.withChart);
  const blocks: readonly (Block | undefined)[] = [
    ...verdictBlocks(report, subject),
    ...figureBlocks(report, subject),
    factsBlock(subjectFacts(report, subject)),
    targets.length === 0 ? undefined : { kind: 'table', table },
    chart,
  ];
  const section: EditionSection = {
    id: `${subject.of}-${subject.id}`,
    level: 1,
    number: '',
    heading: titleOf(report, subject),
    blocks: toldBlocks(blocks),
    newPage: true,
  };
  const closing = factsBlock(closingFacts(report, subject, targets, sourcesOf(report, section)));
  return { ...section, blocks: [...section.blocks, ...toldBlocks([closing])] };
}

/** The brief of one cluster, plan or place; nothing for an id that is none of them. */
export function briefSections(context: ViewContext, input: EditionInput, id: string): readonly EditionSection[] {
  const report = reportContext(context.assessment, input, context.language);
  const subject = briefSubject(report, id);
  return subject === undefined ? [] : [briefSection(report, subject)];
}

export function editionBriefs(assessment: Assessment, input: EditionInput, language: Language): EditionDocument {
  const report = reportContext(assessment, input, language);
  const sections = briefSubjects(report).map((subject) => briefSection(report, subject));
  const citations = citationViews(report, citedObservations(sections));
  return documentFrame(report, input, 'briefs', sections, citations);
}
