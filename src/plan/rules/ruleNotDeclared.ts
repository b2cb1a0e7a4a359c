// Rule that is to be tried as a scenario but that the plan does not declare.
import { nearest } from '#kernel/nearest';
import type { PlanBook } from '#model/planBook';
import type { CheckContext } from '../checkContext.ts';
import type { Finding, Rule } from '../rule.ts';
import { cardinalityFiles } from './shared/exampleCardinality.ts';

/** Rules named in `rulesInForce` are references of the workspace file and are bound with all others. */
function* check(book: PlanBook, { withRules }: CheckContext): Generator<Finding> {
  const declared = book.rules.map(({ id }) => id);
  const known = new Set(declared);
  for (const id of new Set(withRules)) {
    if (known.has(id)) continue;
    const meant = nearest(id, declared);
    yield {
      at: book.workspace.ref,
      args: { rule: id, declared, ...(meant === undefined ? {} : { meant }) },
      scenario: id,
    };
  }
}

export const ruleNotDeclared: Rule = {
  code: 'rule-not-declared',
  severity: 'error',
  check,
  examples: {
    failing: [{ files: cardinalityFiles({ level: 'segment', inForce: [] }), withRules: ['three-by-tree'] }],
    passing: [{ files: cardinalityFiles({ level: 'segment', inForce: [] }), withRules: ['three-by-three'] }],
  },
};
