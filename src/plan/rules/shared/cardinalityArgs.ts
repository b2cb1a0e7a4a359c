// Message arguments and severity that all findings of a cardinality rule have in common.
import type { MessageArgs, Severity } from '#kernel/diagnostic';
import { fieldRef, type Finding } from '../../rule.ts';
import type { ActiveRule, CountedBound } from '../../cardinality/activeRules.ts';

/** `standing` tells a rule in force from a scenario; the bound's two ends are given where it has them. */
export function boundArgs({ rule, scenario, bound }: Pick<CountedBound, 'rule' | 'scenario' | 'bound'>): MessageArgs {
  const { atMost, atLeast, level, count } = bound;
  return {
    rule: rule.name,
    standing: scenario === undefined ? 'in-force' : 'scenario',
    level,
    counted: count,
    ...(atMost === undefined ? {} : { atMost }),
    ...(atLeast === undefined ? {} : { atLeast }),
  };
}

/** Scenario mark and the rule as related place. */
export function ruleMarks({
  rule,
  scenario,
  position,
}: ActiveRule & { readonly position: number }): Pick<Finding, 'related' | 'scenario'> {
  return { scenario, related: [{ at: fieldRef(rule, 'bounds', position), role: 'rule' }] };
}

/** A breach of a rule in force is an error; of a rule that is only tried, or by a probable reading, a warning. */
export function breachSeverity(scenario: string | undefined, sure: boolean): Severity {
  return scenario === undefined && sure ? 'error' : 'warning';
}
