// Target that falls due before it starts: at or before its base, before its first period, or with a milestone after the due date.
import type { SourceRef } from '#kernel/diagnostic';
import { endOf, startOf, type Period } from '#kernel/period';
import type { Located } from '#model/located';
import type { PlanBook } from '#model/planBook';
import type { Target } from '#model/target';
import { fieldRef, type Finding, type Rule } from '../rule.ts';
import { targetFiles } from './shared/exampleFiles.ts';
import { targetArgs } from './shared/itemWords.ts';
import { planIndex } from './shared/planIndex.ts';

function* check(book: PlanBook): Generator<Finding> {
  for (const target of book.targets) {
    if (target.due === undefined) continue;
    for (const { kind, period, at } of contradictions(target, target.due)) {
      yield { at, args: { ...targetArgs(planIndex(book), target), kind, period }, subjects: [target.id] };
    }
  }
}

interface Contradiction {
  readonly kind: 'base' | 'from' | 'milestone';
  readonly period: Period;
  readonly at: SourceRef;
}

function* contradictions(target: Located<Target>, due: Period): Generator<Contradiction> {
  const { base, from, milestones } = target;
  if (base !== undefined && endOf(due) <= endOf(base.period)) {
    yield { kind: 'base', period: base.period, at: fieldRef(target, 'base', 'period') };
  }
  if (from !== undefined && endOf(due) < startOf(from))
    yield { kind: 'from', period: from, at: fieldRef(target, 'from') };
  for (const [i, { period }] of (milestones ?? []).entries()) {
    if (endOf(period) > endOf(due))
      yield { kind: 'milestone', period, at: fieldRef(target, 'milestones', i, 'period') };
  }
}

const TARGET =
  'id: luohu-high-tech, indicator: high-tech-enterprises, place: luohu, type: level, value: 800, unit: enterprise';

export const dueBeforeBase: Rule = {
  code: 'due-before-base',
  severity: 'error',
  check,
  examples: {
    failing: [
      { files: targetFiles(`{ ${TARGET}, base: { period: 2020, value: 405 }, due: 2015 }`) },
      { files: targetFiles(`{ ${TARGET}, from: 2021, due: 2020 }`) },
      { files: targetFiles(`{ ${TARGET}, due: 2025, milestones: [{ period: 2026, value: 900 }] }`) },
    ],
    passing: [{ files: targetFiles(`{ ${TARGET}, base: { period: 2020, value: 405 }, from: 2021, due: 2025 }`) }],
  },
};
