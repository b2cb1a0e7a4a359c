// Rule: within a kind of the plan an id names one thing; tables of data are checked for this where they are read.
import type { PlanBook } from '#model/planBook';
import { fieldRef, type Finding, type Rule } from '../rule.ts';
import { PLAN_KINDS } from '../syntax/planKinds.ts';
import { identityField, identityOf, type Thing } from './references.ts';

function* check(book: PlanBook): Iterable<Finding> {
  for (const { list: kind } of PLAN_KINDS) {
    const first = new Map<string, Thing>();
    const field = identityField(kind);
    for (const thing of book[kind]) {
      const id = identityOf(kind, thing);
      const earlier = first.get(id);
      if (earlier === undefined) {
        first.set(id, thing);
        continue;
      }
      yield {
        at: fieldRef(thing, field),
        args: { id, kind },
        related: [{ at: fieldRef(earlier, field), role: 'first-stated-here' }],
        subjects: [id],
      };
    }
  }
}

const place = (id: string, zh: string): string => `  - id: ${id}\n    name: { zh: ${zh} }\n    kind: district\n`;

export const duplicateId: Rule = {
  code: 'duplicate-id',
  severity: 'error',
  check,
  examples: {
    failing: [{ files: { 'plan/places.yaml': `places:\n${place('luohu', '罗湖区')}${place('luohu', '龙华区')}` } }],
    passing: [{ files: { 'plan/places.yaml': `places:\n${place('luohu', '罗湖区')}${place('longhua', '龙华区')}` } }],
  },
};
