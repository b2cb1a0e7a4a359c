// One target in a clause: what it promises, the figure it is judged by, where it stands.
import { formatPeriod } from '#words/period';
import { editionBodyWords } from '#words/editionBody';
import { growthWords } from '#words/editionGrowth';
import { statusWord } from '#words/status';
import type { SlotSubject } from '#model/edition/editionText';
import { endOf } from '#kernel/period';
import type { Located } from '#model/located';
import type { Target } from '#model/target';
import type { Sentence, TextPiece } from '../description.ts';
import { isFigure, type Figure, type SeriesOf } from '../figures.ts';
import { isInWords, measuredName, nameOf, promiseText, seriesName, subjectName } from '../names.ts';
import { compose, joinWith, linkTo, piece } from '../sentence.ts';
import { dueOf } from '../targetSelection.ts';
import { named, type ViewContext } from '../viewContext.ts';
import { figurePiece } from './growthSentence.ts';

/** What a series is called in a section: what the section is of is not said again. */
export function nameWithin(context: ViewContext, of: SeriesOf, subject: SlotSubject): string {
  const { city } = context.book.workspace;
  const { indicator, place } = of;
  if (subject.of === 'place' && place === subject.id) return measuredName(context, of);
  if (subject.of !== 'cluster') return place === city ? measuredName(context, of) : seriesName(context, of);
  return place === city ? nameOf(context, 'indicators', indicator) : seriesName(context, of);
}

function judgedFigure(context: ViewContext, target: Target): Figure | undefined {
  const id = context.index.verdicts.get(target.id)?.observation;
  const found = id === undefined ? undefined : context.index.observations.get(id);
  return found !== undefined && isFigure(found) ? found : undefined;
}

interface TargetParts {
  readonly name: string;
  readonly promise: TextPiece;
  readonly due: string;
}

function partsOf(context: ViewContext, target: Target, subject: SlotSubject): TargetParts {
  const due = dueOf(context, target);
  const text = isInWords(target) ? named(context, target.wording) : promiseText(context, target);
  return {
    name: nameWithin(context, target, subject),
    promise: piece(text, linkTo('target', target.id)),
    due: due === undefined ? '' : formatPeriod(due, context.language),
  };
}

/**
 * "Value added (50 billion yuan by 2025): 33.2 billion yuan in 2022, met early". Where the sentence has said the status
 * already, it is not repeated: a mark beside a number would be read as a rise or a fall.
 */
export function targetClause(
  context: ViewContext,
  target: Located<Target>,
  subject: SlotSubject,
  isStatusSaid: boolean,
): Sentence {
  const words = editionBodyWords(context.language);
  const status = context.index.verdicts.get(target.id)?.status ?? 'cannot-be-judged';
  const figure = judgedFigure(context, target);
  const parts = partsOf(context, target, subject);
  const clause =
    figure === undefined
      ? promiseClause(context, target, subject)
      : compose(parts.due === '' ? words.targetWithoutDue : words.target, {
          ...parts,
          actual: figurePiece(context, figure),
          period: growthWords(context.language).within(figure.period),
        });
  if (isStatusSaid) return clause;
  const word = piece(statusWord(status, context.language), undefined, status);
  return joinWith([clause, word], context.words.common.clauseSeparator);
}

/** "Value added: 50 billion yuan by 2025"; of a target in words its words. */
export function promiseClause(context: ViewContext, target: Located<Target>, subject: SlotSubject): Sentence {
  const words = editionBodyWords(context.language);
  const parts = partsOf(context, target, subject);
  if (isInWords(target)) {
    const name = subject.of === 'city' ? subjectName(context, target) : '';
    if (parts.due === '') return [parts.promise];
    return name === '' ? compose(words.wording, { ...parts }) : compose(words.promise, { ...parts, name });
  }
  return compose(parts.due === '' ? words.promiseWithoutDue : words.promise, { ...parts });
}

/** Whether the target falls due after the as-of date and by `until`. */
export function fallsDue(context: ViewContext, target: Target, until: string): boolean {
  const due = dueOf(context, target);
  return due !== undefined && endOf(due) > context.assessment.asOf && endOf(due) <= until;
}
