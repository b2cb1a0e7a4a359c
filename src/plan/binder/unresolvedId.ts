// Rule: an id that refers to something has to be the id of a thing of that kind.
import { nearest } from '#kernel/nearest';
import type { CheckContext } from '../checkContext.ts';
import type { PlanBook } from '#model/planBook';
import { fieldRef, type Finding, type Rule } from '../rule.ts';
import { identityOf, REFERENCES, REFERRER_KINDS, THING_KINDS, thingsOf, type ThingKind } from './references.ts';
import { statedIds, type StatedId } from './statedIds.ts';

/** Comparisons of words that all suggestions of one check may take; beyond it findings come without a suggestion. */
const SUGGESTION_BUDGET = 2_000_000;

function* check(book: PlanBook, context: CheckContext): Iterable<Finding> {
  const known = new Map<ThingKind, ReadonlySet<string>>();
  for (const kind of THING_KINDS) {
    known.set(kind, new Set(thingsOf(kind, book, context.evidence).map((thing) => identityOf(kind, thing))));
  }
  const suggest = suggester(known);
  for (const kind of REFERRER_KINDS) {
    for (const { field, to } of REFERENCES[kind]) {
      const ids = known.get(to) ?? new Set();
      for (const thing of thingsOf(kind, book, context.evidence)) {
        for (const { id, path } of unknownIds(thing, field, ids)) {
          const meant = suggest(to, id);
          const args = { id, kind: to, ...(meant === undefined ? {} : { meant }) };
          yield { at: fieldRef(thing, ...path), args, fix: meant };
        }
      }
    }
  }
}

const NONE: readonly StatedId[] = [];

/** Ids at a field that name nothing; most fields hold one id that is known, which is seen without building its path. */
function unknownIds(thing: object, field: readonly string[], ids: ReadonlySet<string>): readonly StatedId[] {
  const [key = '', ...deeper] = field;
  const value = (thing as Readonly<Record<string, unknown>>)[key];
  if (value === undefined || (deeper.length === 0 && ids.has(value as string))) return NONE;
  return statedIds(thing, field).filter(({ id }) => !ids.has(id));
}

/** The nearest known id, each sought once. */
function suggester(
  known: ReadonlyMap<ThingKind, ReadonlySet<string>>,
): (kind: ThingKind, id: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  let spent = 0;
  return (kind, id) => {
    const key = `${kind} ${id}`;
    if (found.has(key)) return found.get(key);
    const candidates = known.get(kind) ?? new Set<string>();
    spent += candidates.size;
    const meant = spent > SUGGESTION_BUDGET ? undefined : nearest(id, candidates);
    found.set(key, meant);
    return meant;
  };
}

const places = `places:
  - id: shenzhen
    name: { zh: 深圳市, en: Shenzhen }
    kind: city
  - id: longgang
    name: { zh: 龙岗区, en: Longgang }
    kind: district
`;

export const unresolvedId: Rule = {
  code: 'unresolved-id',
  severity: 'error',
  check,
  examples: {
    failing: [
      { files: { 'plan/places.yaml': `${places}    parent: shenzen\n` } },
      {
        files: {
          'plan/places.yaml': places,
          'plan/clusters.yaml':
            'clusters:\n  - id: biomedicine\n    name: { zh: 生物医药 }\n    level: cluster\n    kind: strategic-emerging\n    predecessors:\n      - { cluster: bio-medicine-2020, kind: renamed }\n',
        },
      },
    ],
    passing: [{ files: { 'plan/places.yaml': `${places}    parent: shenzhen\n` } }],
  },
};
