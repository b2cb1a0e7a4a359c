// Targets of a subject in sentences: met and on track, not met and behind, not to be judged and why, due within a year.
import { dateParts, daysInMonth, plainDate, type PlainDate } from '#kernel/plainDate';
import { groupBy } from '#kernel/groupBy';
import type { SlotSubject } from '#model/edition/editionText';
import type { Located } from '#model/located';
import type { Target } from '#model/target';
import type { CannotJudgeReason, Status } from '#model/verdict';
import { editionBodyWords, type EditionBodyWords } from '#words/editionBody';
import { formatDate } from '#words/period';
import { reasonWord } from '#words/status';
import type { Sentence, TextPiece } from '../description.ts';
import { inSentence } from '../names.ts';
import { compose, joinWith, linkTo, piece } from '../sentence.ts';
import type { ViewContext } from '../viewContext.ts';
import type { EditionBlock } from './editionDocument.ts';
import { enumeration } from './enumeration.ts';
import { fallsDue, nameWithin, promiseClause, targetClause } from './targetClause.ts';

type Query = Readonly<Record<string, string>>;

export interface TargetsOf {
  readonly subject: SlotSubject;
  readonly targets: readonly Located<Target>[];
  /** What goes before each sentence: of which targets it is. */
  readonly prefix?: string | undefined;
  /** Targets listed one by one at most; the others stand in the annex. */
  readonly most: number;
}

const queryOf = ({ subject }: TargetsOf): Query => ('id' in subject ? { [subject.of]: subject.id } : {});

function countPiece(count: number, query: Query): TextPiece {
  return piece(String(count), linkTo('targets', undefined, query));
}

function withStatus(context: ViewContext, of: TargetsOf, statuses: readonly Status[]): readonly Located<Target>[] {
  return of.targets.filter(({ id }) => {
    const status = context.index.verdicts.get(id)?.status;
    return status !== undefined && statuses.includes(status);
  });
}

const leadIn = ({ prefix = '' }: TargetsOf, sentence: Sentence): Sentence => joinWith([prefix, sentence], '');

/** Due targets as promised; of running ones those that no later target revises. */
function isOfNow({ index }: ViewContext, { id, standing = 'in-force' }: Located<Target>): boolean {
  return index.verdicts.get(id)?.scale === 'due' || (standing === 'in-force' && !index.revisedTargets.has(id));
}

function groupBlocks(
  context: ViewContext,
  of: TargetsOf,
  group: keyof EditionBodyWords['groups'],
  statuses: readonly Status[],
): readonly EditionBlock[] {
  const found = withStatus(context, of, statuses).filter((target) => isOfNow(context, target));
  const query = { ...queryOf(of), status: statuses.join(',') };
  const words = editionBodyWords(context.language);
  const counted = compose(words.groups[group](found.length), { count: countPiece(found.length, query) });
  const lead = leadIn(of, counted);
  const items = found.map((target) => targetClause(context, target, of.subject, statuses.length === 1));
  return enumeration(context, lead, items, { most: of.most, rest: linkTo('targets', undefined, query) });
}

/** Targets met, and running ones on or ahead of their schedule. */
export function achievedBlocks(context: ViewContext, of: TargetsOf): readonly EditionBlock[] {
  return [
    ...groupBlocks(context, of, 'met', ['met', 'met-early']),
    ...groupBlocks(context, of, 'onTrack', ['ahead', 'on-schedule']),
  ];
}

const NAMES = 3;

/** Reasons that the names of the targets already tell, or that have no name of their own. */
const UNNAMED: ReadonlySet<CannotJudgeReason> = new Set<CannotJudgeReason>(['qualitative', 'measure-not-stated']);

interface Open {
  readonly reason: CannotJudgeReason;
  readonly targets: readonly Located<Target>[];
}

/** The first targets by name; nothing where the names say no more than the reason, and in the section of the city. */
function namesOf(context: ViewContext, { subject }: TargetsOf, { reason, targets }: Open): string {
  if (subject.of === 'city' || UNNAMED.has(reason)) return '';
  const names = [...new Set(targets.map((target) => inSentence(context, nameWithin(context, target, subject))))];
  const list = names.slice(0, NAMES).join(context.words.common.separator);
  if (names.length <= NAMES) return list;
  return editionBodyWords(context.language).andOthers.replace('{names}', () => list);
}

function reasonPart(context: ViewContext, of: TargetsOf, open: Open): Sentence {
  const words = editionBodyWords(context.language);
  const { reason, targets } = open;
  const names = namesOf(context, of, open);
  return compose(names === '' ? words.reason : words.reasonWithNames, {
    reason: reasonWord(reason, context.language),
    count: countPiece(targets.length, { ...queryOf(of), status: 'cannot-be-judged', reason }),
    names,
  });
}

/** "3 targets cannot be judged (no data): value added, gross output, …" */
function oneReason(context: ViewContext, of: TargetsOf, open: Open): Sentence {
  const words = editionBodyWords(context.language);
  const { reason, targets } = open;
  const lead = compose(words.cannotForReason(targets.length), {
    reason: reasonWord(reason, context.language),
    count: countPiece(targets.length, { ...queryOf(of), status: 'cannot-be-judged', reason }),
  });
  const names = namesOf(context, of, open);
  return joinWith([lead, ...(names === '' ? [] : [words.colon, names]), words.stop], '');
}

/** "5 targets cannot be judged: 3 no data (value added, …), 2 change of scope." */
export function openBlocks(context: ViewContext, of: TargetsOf): readonly EditionBlock[] {
  const found = withStatus(context, of, ['cannot-be-judged']);
  const reasons = groupBy(found, ({ id }) => context.index.verdicts.get(id)?.reason ?? 'no-observation');
  const [first, ...rest] = [...reasons]
    .map(([reason, targets]): Open => ({ reason: reason as CannotJudgeReason, targets }))
    .toSorted((a, b) => b.targets.length - a.targets.length);
  if (first === undefined) return [];
  if (rest.length === 0) return [{ kind: 'sentence', sentence: leadIn(of, oneReason(context, of, first)) }];
  const parts = [first, ...rest].map((open) => reasonPart(context, of, open));
  const sentence = compose(editionBodyWords(context.language).cannot(found.length), {
    count: countPiece(found.length, { ...queryOf(of), status: 'cannot-be-judged' }),
    reasons: joinWith(parts, context.words.common.clauseSeparator),
  });
  return [{ kind: 'sentence', sentence: leadIn(of, sentence) }];
}

/** Targets not met, and running ones behind their schedule. */
export function missedBlocks(context: ViewContext, of: TargetsOf): readonly EditionBlock[] {
  return [...groupBlocks(context, of, 'notMet', ['not-met']), ...groupBlocks(context, of, 'behind', ['behind'])];
}

/** The same day a year later. */
export function yearAfter(date: PlainDate): PlainDate {
  const { year, month, day } = dateParts(date);
  return plainDate(year + 1, month, Math.min(day, daysInMonth(year + 1, month)));
}

/** Targets that fall due within 12 months after the as-of date and are not known to be met. */
export function dueSoonBlocks(context: ViewContext, of: TargetsOf): readonly EditionBlock[] {
  const until = yearAfter(context.assessment.asOf);
  const found = of.targets.filter((target) => fallsDue(context, target, until) && isOfNow(context, target));
  const words = editionBodyWords(context.language);
  const count = countPiece(found.length, queryOf(of));
  const counted = compose(words.groups.dueSoon(found.length), { count, until: formatDate(until, context.language) });
  const lead = leadIn(of, counted);
  const items = found.map((target) => promiseClause(context, target, of.subject));
  return enumeration(context, lead, items, { most: of.most, rest: linkTo('targets', undefined, queryOf(of)) });
}
