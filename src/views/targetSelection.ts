// Which targets a page shows: the filters of the URL (status, reason, scale, place, cluster, due, plan, indicator, binding).
import { endOf, endYear, periodOf, type Period } from '#kernel/period';
import type { PlainDate } from '#kernel/plainDate';
import type { Located } from '#model/located';
import type { Target } from '#model/target';
import { CANNOT_JUDGE_REASONS, STATUSES, type Status, type Verdict } from '#model/verdict';
import { kindWord } from '#words/kinds';
import { reasonWord, statusWord } from '#words/status';
import type { Sentence } from './description.ts';
import { clusterPiece, indicatorPiece, placePiece, planPiece } from './names.ts';
import { compose, joinWith, linkTo, piece } from './sentence.ts';
import { filterOf, type ViewContext } from './viewContext.ts';

export const TARGET_FILTERS = [
  'scale',
  'status',
  'reason',
  'place',
  'cluster',
  'due',
  'plan',
  'indicator',
  'binding',
] as const;
export type TargetFilter = (typeof TARGET_FILTERS)[number];

/** Value of the filter `due` for targets that state no due date. */
export const NO_DUE = 'none';

/** When the target falls due: as stated, else at the end of its plan where the verdict inferred that. */
export function dueOf(context: ViewContext, target: Target): Period | undefined {
  if (target.due !== undefined) return target.due;
  const inferred = context.index.verdicts.get(target.id)?.assumptions.includes('due-inferred') === true;
  const plan = target.plan === undefined ? undefined : context.index.plans.get(target.plan);
  return inferred && plan !== undefined ? periodOf(String(endYear(plan.period))) : undefined;
}

export function dueDateOf(context: ViewContext, target: Target): PlainDate | undefined {
  const due = dueOf(context, target);
  return due === undefined ? undefined : endOf(due);
}

function dueKey(context: ViewContext, target: Target): string {
  const due = dueOf(context, target);
  return due === undefined ? NO_DUE : String(endYear(due));
}

function valueOf(
  context: ViewContext,
  target: Target,
  verdict: Verdict | undefined,
  key: TargetFilter,
): string | undefined {
  switch (key) {
    case 'scale':
      return verdict?.scale;
    case 'status':
      return verdict?.status;
    case 'reason':
      return verdict?.reason;
    case 'due':
      return dueKey(context, target);
    default:
      return target[key];
  }
}

/** Targets that pass every filter that is set; a filter may list several values separated by commas. */
export function selectTargets(context: ViewContext): readonly Located<Target>[] {
  const filters = TARGET_FILTERS.flatMap((key) => {
    const value = filterOf(context, key);
    return value === undefined ? [] : [{ key, values: value.split(',') }];
  });
  return context.book.targets.filter((target) => {
    const verdict = context.index.verdicts.get(target.id);
    return filters.every(({ key, values }) => values.includes(valueOf(context, target, verdict, key) ?? ''));
  });
}

function isOneOf<T extends string>(values: readonly T[], text: string): text is T {
  return (values as readonly string[]).includes(text);
}

function filterWord(context: ViewContext, key: TargetFilter, value: string): string {
  const { language, words } = context;
  if (key === 'status' && isOneOf(STATUSES, value)) return statusWord(value, language);
  if (key === 'reason' && isOneOf(CANNOT_JUDGE_REASONS, value)) return reasonWord(value, language);
  if (key === 'scale' && isOneOf(['running', 'due'] as const, value)) return kindWord('scale', value, language);
  if (key === 'binding' && isOneOf(['binding', 'expected'] as const, value))
    return kindWord('binding', value, language);
  if (key === 'place') return placePiece(context, value).text;
  if (key === 'cluster') return clusterPiece(context, value).text;
  if (key === 'indicator') return indicatorPiece(context, value).text;
  if (key === 'plan') return planPiece(context, value).text;
  return key === 'due' && value === NO_DUE ? words.overview.yearWithout : value;
}

/** "Shown: status: not met. Show all": the filters that are set, undefined where there are none. */
export function chosenSentence(context: ViewContext): Sentence | undefined {
  const { words } = context;
  const chosen = TARGET_FILTERS.flatMap((key) => {
    const value = filterOf(context, key);
    if (value === undefined) return [];
    const shown = value.split(',').map((item) => filterWord(context, key, item));
    return [
      compose(words.common.chosenOne, { name: words.targets.filters[key], value: shown.join(words.common.separator) }),
    ];
  });
  if (chosen.length === 0) return undefined;
  const all = piece(words.common.showAll, linkTo('targets'));
  return compose(words.common.chosen, { filters: joinWith(chosen, words.common.clauseSeparator), all });
}

export function countStatus(targets: readonly Target[], context: ViewContext, ...statuses: readonly Status[]): number {
  return targets.filter((target) => {
    const status = context.index.verdicts.get(target.id)?.status;
    return status !== undefined && statuses.includes(status);
  }).length;
}
