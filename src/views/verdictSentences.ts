// The verdict on one target in sentences: status with figure and promise, paths, pace needed against pace reached, assumptions.
import { isMissing } from '#kernel/missing';
import { compareQuantities, quantity, sameDimension, type Quantity } from '#kernel/quantity';
import type { Decimal } from '#kernel/decimal';
import { endOf } from '#kernel/period';
import { dateParts, type PlainDate } from '#kernel/plainDate';
import type { Observation } from '#model/observation';
import type { Target } from '#model/target';
import type { Pace, TargetPath, Verdict } from '#model/verdict';
import { formatPercent } from '#words/number';
import { kindWord } from '#words/kinds';
import { formatDate, formatPeriod } from '#words/period';
import { formatQuantity } from '#words/quantity';
import { reasonWord, statusWord } from '#words/status';
import type { Block, Sentence, TextPiece } from './description.ts';
import { toShownDigits } from './displayUnit.ts';
import { figuresOf, latestFigure } from './figures.ts';
import { observationName, promiseText } from './names.ts';
import { listBlock, noteBlock, sentenceBlock } from './pageFrame.ts';
import { compose, joinWith, linkTo, piece, textOf, type Part } from './sentence.ts';
import type { ViewContext } from './viewContext.ts';

function shown(context: ViewContext, q: Quantity): string {
  return formatQuantity(toShownDigits(q), context.language);
}

interface FigureParts {
  readonly actual: TextPiece;
  readonly period: string;
}

/** The figure judged, opening its observation, and its period. */
function figureParts(context: ViewContext, verdict: Verdict): FigureParts | undefined {
  const observation =
    verdict.observation === undefined ? undefined : context.index.observations.get(verdict.observation);
  if (observation === undefined || verdict.actual === undefined) return undefined;
  const published = observation.value;
  const isPublished = !isMissing(published) && sameDimension(published, verdict.actual);
  const actual =
    isPublished && compareQuantities(published, verdict.actual) === 0
      ? { value: published.value, unit: published.unit }
      : { value: verdict.actual.value, unit: verdict.actual.unit };
  const text = formatQuantity(actual, context.language, observation.comparator);
  return {
    actual: piece(text, linkTo('observation', observation.id)),
    period: formatPeriod(observation.period, context.language),
  };
}

/** The latest figure, in the unit it was published in. */
function latestParts(context: ViewContext, target: Target): FigureParts | undefined {
  const figure = latestFigure(context, target);
  if (figure === undefined) return undefined;
  const text = formatQuantity(
    { value: figure.value.value, unit: figure.value.unit },
    context.language,
    figure.comparator,
  );
  return {
    actual: piece(text, linkTo('observation', figure.id)),
    period: formatPeriod(figure.period, context.language),
  };
}

function scheduledText(context: ViewContext, target: Target, path: TargetPath): string | undefined {
  return target.unit === undefined ? undefined : shown(context, quantity(path.scheduled, target.unit));
}

function asOfPart(context: ViewContext): Sentence {
  const date = formatDate(context.assessment.asOf, context.language);
  return compose(context.words.common.asOf, { date });
}

/** Why it cannot be judged; of missing data also for which period. */
export function reasonText(context: ViewContext, target: Target, verdict: Verdict): string {
  const reason = verdict.reason ?? 'no-observation';
  if (reason !== 'no-observation' || verdict.scale !== 'due' || target.due === undefined) {
    return reasonWord(reason, context.language);
  }
  const due = formatPeriod(target.due, context.language);
  return textOf(compose(context.words.targets.noFigureFor, { due }));
}

/** "As of 31 December 2025, this target is due and judged not met: 450 enterprises in 2021 against 800 enterprises." */
export function verdictSentence(context: ViewContext, target: Target, verdict: Verdict): Sentence {
  const words = context.words.targets;
  const figure = figureParts(context, verdict);
  const path = verdict.paths[0];
  const scheduled = path === undefined ? undefined : scheduledText(context, target, path);
  const latest = latestParts(context, target);
  const parts: Record<string, Part> = {
    asOf: asOfPart(context),
    status: piece(statusWord(verdict.status, context.language), undefined, verdict.status),
    promise: promiseText(context, target),
    scheduled: scheduled ?? '',
    ...(figure ?? latest),
  };
  if (verdict.status === 'cannot-be-judged') {
    const reason = reasonText(context, target, verdict);
    return compose(latest === undefined ? words.cannot : words.cannotWithFigure, { ...parts, reason });
  }
  if (verdict.scale === 'due') return compose(figure === undefined ? words.due : words.dueWithFigure, parts);
  return compose(scheduled === undefined ? words.running : words.runningScheduled, parts);
}

/** A step a year in the unit of the target; growth targets change by percentage points, which the pace does not name. */
function stepText(context: ViewContext, target: Target, step: Decimal): string | undefined {
  return target.unit === undefined ? undefined : shown(context, quantity(step, target.unit));
}

const year = (date: PlainDate): string => String(dateParts(date).year);

function paceParts(
  context: ViewContext,
  target: Target,
  needed: Pace,
  reached: Pace | undefined,
): Record<string, string> {
  const rate = (value: Decimal | undefined): string =>
    value === undefined ? '' : formatPercent(value, context.language, 1);
  return {
    from: year(needed.from),
    to: year(needed.to),
    rate: rate(needed.rate),
    step: stepText(context, target, needed.perYear) ?? '',
    ...(reached === undefined
      ? {}
      : {
          reachedFrom: year(reached.from),
          reachedTo: year(reached.to),
          reachedRate: rate(reached.rate),
          reachedStep: stepText(context, target, reached.perYear) ?? '',
        }),
  };
}

/** Whether the figures at both ends of the pace before the start come from one source; a start that the plan declares has none. */
function hasOneSource(context: ViewContext, target: Target, verdict: Verdict, reached: Pace): boolean {
  const start = verdict.start === undefined ? undefined : context.index.observations.get(verdict.start);
  if (start === undefined) return true;
  const earlier = figuresOf(context, target).filter(
    (figure) => figure.nature === 'actual' && endOf(figure.period) === reached.from,
  );
  return earlier.some((figure) => sourceOf(figure) === sourceOf(start));
}

const sourceOf = (figure: Observation): string | undefined => figure.anchor?.document ?? figure.source;

/** "The target takes 14.6 % a year … against 27.5 % …; in net steps 79 enterprises a year against 57." */
export function paceSentence(context: ViewContext, target: Target, verdict: Verdict): Sentence | undefined {
  const { needed, reached } = verdict;
  if (needed === undefined) return undefined;
  const words = context.words.targets;
  const isComparable = reached !== undefined && hasOneSource(context, target, verdict, reached);
  const parts = paceParts(context, target, needed, isComparable ? reached : undefined);
  if (reached === undefined || !isComparable) {
    const alone = compose(needed.rate === undefined ? words.paceNeeded : words.paceNeededRate, parts);
    return reached === undefined ? alone : joinWith([alone, words.otherSources], context.words.common.wordSpace);
  }
  const hasRates = needed.rate !== undefined && reached.rate !== undefined;
  return compose(hasRates ? words.paceRates : words.paceSteps, parts);
}

/** Where the figure stands on a path; a due target is judged by the target itself, not by a path. */
function pathStatus(context: ViewContext, path: TargetPath | undefined): TextPiece {
  const status = path?.status;
  return status === undefined ? piece('') : piece(statusWord(status, context.language), undefined, status);
}

function pathLines(context: ViewContext, target: Target, verdict: Verdict): readonly Sentence[] {
  return verdict.paths.map((path) =>
    compose(path.status === undefined ? context.words.targets.pathLineDue : context.words.targets.pathLine, {
      method: kindWord('pathMethod', path.method, context.language),
      scheduled: scheduledText(context, target, path) ?? '',
      status: pathStatus(context, path),
    }),
  );
}

function pathsDifferSentence(context: ViewContext, verdict: Verdict): Sentence | undefined {
  if (!verdict.pathsDiffer) return undefined;
  const statusBy = (method: TargetPath['method']): TextPiece =>
    pathStatus(
      context,
      verdict.paths.find((path) => path.method === method),
    );
  return compose(context.words.targets.pathsDiffer, {
    equalSteps: statusBy('equal-steps'),
    compound: statusBy('compound'),
  });
}

/** Lead sentence, then what refines it: date reached, progress, paths where there are two, pace. */
export function verdictBlocks(context: ViewContext, target: Target): readonly (Block | undefined)[] {
  const verdict = context.index.verdicts.get(target.id);
  if (verdict === undefined) return [];
  const { words, language } = context;
  const metOn =
    verdict.metOn === undefined
      ? undefined
      : compose(words.targets.metOn, { date: formatDate(verdict.metOn, language) });
  const progress =
    verdict.progress === undefined
      ? undefined
      : compose(words.targets.progress, { progress: formatPercent(verdict.progress, language, 0) });
  const differ = pathsDifferSentence(context, verdict);
  return [
    sentenceBlock(verdictSentence(context, target, verdict), true),
    sentenceBlock(metOn ?? []),
    sentenceBlock(progress ?? []),
    sentenceBlock(paceSentence(context, target, verdict) ?? []),
    differ === undefined ? undefined : noteBlock(differ),
    listBlock(verdict.scale === 'running' && verdict.paths.length > 1 ? pathLines(context, target, verdict) : []),
  ];
}

/** Assumptions that the verdict rests on; the start of the path names its figure. */
export function assumptionSentences(context: ViewContext, target: Target): readonly Sentence[] {
  const verdict = context.index.verdicts.get(target.id);
  return (verdict?.assumptions ?? []).map((assumption) => {
    const text = kindWord('assumption', assumption, context.language);
    const start = verdict?.start === undefined ? undefined : context.index.observations.get(verdict.start);
    if (assumption !== 'start-from-observation' || start === undefined) return [piece(text)];
    const link = piece(observationName(context, start), linkTo('observation', start.id));
    return compose(context.words.common.statedIn, { name: text, source: link });
  });
}
