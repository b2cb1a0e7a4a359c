// The cardinality rules that are checked: those in force, and those tried as a scenario.
import type { Located } from '#model/located';
import { byId } from '#model/located';
import type { PlanBook } from '#model/planBook';
import type { Bound, CardinalityRule } from '#model/rule';
import type { CardinalityCount } from './cardinalityCount.ts';
import { countAllocations } from './countAllocations.ts';

export interface ActiveRule {
  readonly rule: Located<CardinalityRule>;
  /** Id of the rule where it is only tried; absent where it is in force. */
  readonly scenario?: string | undefined;
}

export interface CountedBound extends ActiveRule {
  readonly bound: Bound;
  /** Position of the bound in its rule. */
  readonly position: number;
  readonly count: CardinalityCount;
}

/** A rule that is in force is never a scenario, also where it is tried. Unknown ids are left out. */
export function activeRules(book: PlanBook, withRules: readonly string[]): readonly ActiveRule[] {
  const rules = byId(book.rules);
  const inForce = new Set(book.workspace.rulesInForce ?? []);
  const tried = [...new Set(withRules)].filter((id) => !inForce.has(id));
  const found = (id: string): readonly Located<CardinalityRule>[] =>
    [rules.get(id)].filter((rule) => rule !== undefined);
  return [
    ...[...inForce].flatMap((id) => found(id).map((rule) => ({ rule }))),
    ...tried.flatMap((id) => found(id).map((rule) => ({ rule, scenario: id }))),
  ];
}

/** Every bound of every active rule with its count. */
export function* countedBounds(book: PlanBook, withRules: readonly string[]): Generator<CountedBound> {
  for (const active of activeRules(book, withRules)) {
    for (const [position, bound] of active.rule.bounds.entries()) {
      yield { ...active, bound, position, count: countAllocations(book, active.rule, bound) };
    }
  }
}
