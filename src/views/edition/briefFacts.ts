// Facts of a brief: who leads the cluster, where it is carried; problems and next step, as people wrote them or as the verdicts give them.
import { EDITION_HEADINGS } from '#model/edition/editionText';
import type { Located } from '#model/located';
import type { Target } from '#model/target';
import { annexWords } from '#words/editionAnnexes';
import { editionBodyWords } from '#words/editionBody';
import { listOf } from '#words/name';
import { allocationsOf, allocationsTo } from '../allocationSentence.ts';
import type { Sentence } from '../description.ts';
import { leaderFact } from '../dossierSections.ts';
import { clusterPiece, documentPiece, isInWords, listPieces, placePiece } from '../names.ts';
import { fact, type Fact } from '../pageFrame.ts';
import { compose, piece } from '../sentence.ts';
import { subjectCell } from '../targetTable.ts';
import { wrapped } from '../textWidth.ts';
import { named } from '../viewContext.ts';
import { slotSubjectOf, tasksOf, type BriefSubject } from './briefSubject.ts';
import type { ReportContext } from './reportContext.ts';
import { slotBlock } from './slotBlock.ts';
import { nameWithin } from './targetClause.ts';

type Heading = (typeof EDITION_HEADINGS)[number];

const NAMES = 6;
const PROBLEMS = 3;
const NAMED_TARGETS = 2;
/** Width of a text cut to the brief, in Han characters. */
const CUT = { problem: 110, next: 150 } as const;

/** No sign is narrower than half an em, so that what lies beyond the slice never fits. */
const cut = (text: string, most: number): string => wrapped(text.slice(0, 2 * most), most, 1, 1)[0] ?? '';

function placesFact(report: ReportContext, cluster: string): Fact {
  const { clusters } = report.words;
  const allocations = allocationsOf(report, cluster);
  const ids = [...new Set(allocations.flatMap(({ places }) => places.map(({ place }) => place)))];
  if (ids.length === 0) return fact(clusters.districts);
  const places = listPieces(
    report,
    ids.map((id) => placePiece(report, id)),
  );
  const template = allocations.some(({ open }) => open) ? clusters.openPlaces : clusters.closedPlaces;
  return fact(clusters.districts, ...compose(template, { places, count: String(ids.length) }));
}

function parksFact({ book, language }: ReportContext, { of, id }: BriefSubject): Fact {
  const parks = book.parks.filter((park) => {
    if (of === 'cluster') return (park.clusters ?? []).includes(id);
    return park.place === id || (park.places ?? []).includes(id);
  });
  const names = parks.map(({ name }) => name);
  return fact(annexWords[language].briefs.parks, listOf(names, language, NAMES));
}

function clustersFact(report: ReportContext, place: string): Fact {
  const ids = [...new Set(allocationsTo(report, place).map(({ cluster }) => cluster))];
  const names = ids.map((id) => clusterPiece(report, id).text);
  return fact(annexWords[report.language].briefs.clusters, listOf(names, report.language, NAMES));
}

/** What is known beside the targets; that nobody is entered as chain leader is said in the internal edition alone. */
export function subjectFacts(report: ReportContext, subject: BriefSubject): readonly Fact[] {
  const { index, isInternal } = report;
  const { of, id } = subject;
  if (of === 'plan') {
    const document = index.plans.get(id)?.document;
    return [fact(report.words.columns.document, document === undefined ? undefined : documentPiece(report, document))];
  }
  if (of === 'place') return [clustersFact(report, id), parksFact(report, subject)];
  const leader = leaderFact(report, index.dossiers.get(id));
  const isSaid = leader.missing !== true || isInternal;
  return [...(isSaid ? [leader] : []), placesFact(report, id), parksFact(report, subject)];
}

function writtenOn(report: ReportContext, subject: BriefSubject, heading: Heading) {
  const slot = slotSubjectOf(report, subject);
  const block = slot === undefined ? undefined : slotBlock(report, slot, heading);
  return block?.kind === 'paragraphs' ? block.paragraphs : undefined;
}

function problemName(report: ReportContext, subject: BriefSubject, target: Target): string {
  const slot = slotSubjectOf(report, subject);
  return slot === undefined || isInWords(target) ? subjectCell(report, target).text : nameWithin(report, target, slot);
}

/** What the verdicts give: due targets not met, targets behind, targets without figures. */
function foundProblems(
  report: ReportContext,
  subject: BriefSubject,
  targets: readonly Located<Target>[],
): readonly string[] {
  const { index, language } = report;
  const words = annexWords[language].briefs;
  const { andOthers } = editionBodyWords(language);
  const problem = (template: (n: number) => string, found: readonly Located<Target>[]): readonly string[] => {
    const names = [...new Set(found.map((target) => problemName(report, subject, target)))];
    if (names.length === 0) return [];
    const texts = [NAMED_TARGETS, 1].map((most) => {
      const first = names.slice(0, most).join(report.words.common.separator);
      const listed = names.length > most ? andOthers.replace('{names}', () => first) : first;
      return template(found.length)
        .replace('{count}', String(found.length))
        .replace('{names}', () => listed);
    });
    // A name less rather than a sentence cut within its last words.
    return texts.filter((text, at) => at === texts.length - 1 || cut(text, CUT.problem) === text).slice(0, 1);
  };
  const having = (is: 'not-met' | 'behind'): readonly Located<Target>[] =>
    targets.filter(({ id }) => index.verdicts.get(id)?.status === is);
  const blind = targets.filter(({ id }) => index.verdicts.get(id)?.reason === 'no-observation');
  return [
    ...problem(words.notMet, having('not-met')),
    ...problem(words.behind, having('behind')),
    ...problem(words.withoutFigures, blind),
  ];
}

const ENDS = /[。.；;，,\s]+$/u;

function problemsFact(report: ReportContext, subject: BriefSubject, targets: readonly Located<Target>[]): Fact {
  const words = annexWords[report.language].briefs;
  const written = writtenOn(report, subject, 'problems')?.paragraphs ?? [];
  const problems = (written.length > 0 ? written : foundProblems(report, subject, targets))
    .slice(0, PROBLEMS)
    .map((text) => cut(text, CUT.problem).replace(ENDS, ''));
  return fact(words.problems, words.problemList(problems));
}

/** As people wrote it, else the next step of a task, else in a draft who is asked for it. */
function nextFact(report: ReportContext, subject: BriefSubject): Fact {
  const words = annexWords[report.language].briefs;
  const written = writtenOn(report, subject, 'next');
  const task = tasksOf(report, subject).find(({ next, status }) => next !== undefined && status !== 'done');
  const step = task?.next === undefined ? undefined : named(report, task.next);
  const text = written?.paragraphs[0] ?? step ?? written?.wanted;
  return fact(words.next, text === undefined ? undefined : cut(text, CUT.next));
}

export function closingFacts(
  report: ReportContext,
  subject: BriefSubject,
  targets: readonly Located<Target>[],
  sources: readonly string[],
): readonly Fact[] {
  const { language } = report;
  const text = listOf(sources, language, PROBLEMS);
  const line: Sentence = text === '' ? [] : [piece(text)];
  return [
    problemsFact(report, subject, targets),
    nextFact(report, subject),
    fact(annexWords[language].briefs.sources, ...line),
  ];
}
