// Whole and parts that a rule of the plan declares equal, and that are not.
import { figureExample, valueAdded } from '../exampleFiles.ts';
import type { FigureGround } from '../figureGround.ts';
import type { Figure, FigureFinding, FigureRule } from '../figureRule.ts';
import { figureOf, momentsOf, rulesOf } from '../operands.ts';
import { sumFinding } from '../sumFinding.ts';

function* check(ground: FigureGround): Generator<FigureFinding> {
  for (const rule of rulesOf(ground, 'balance')) {
    for (const moment of momentsOf(ground, [rule.whole, ...rule.parts])) {
      const whole = figureOf(ground, rule.whole, moment);
      const parts = rule.parts.flatMap((part) => figureOf(ground, part, moment) ?? []);
      // Without one of its parts a sum says nothing.
      if (whole === undefined || parts.length < rule.parts.length || isStated(ground, whole, parts)) continue;
      const finding = sumFinding(ground, whole, parts, rule.tolerance);
      if (finding !== undefined) yield { ...finding, rule };
    }
  }
}

/** A sum that a document states of the same figures is checked as a relation, with the total that it prints. */
function isStated({ book }: FigureGround, whole: Figure, parts: readonly Figure[]): boolean {
  const ids = new Set(parts.map(({ id }) => id));
  return book.relations.some(
    (relation) =>
      relation.kind === 'sum' &&
      relation.whole === whole.id &&
      relation.parts.length === ids.size &&
      relation.parts.every((id) => ids.has(id)),
  );
}

const RULE = `{ id: groups, name: { zh: 门类合计等于总数, en: groups make the total }, severity: error, kind: balance, whole: { indicator: value-added, cluster: all-sei }, parts: [{ indicator: value-added, cluster: new-materials }, { indicator: value-added, cluster: marine }] }`;
const parts = [valueAdded(2023, '38.9', 'new-materials'), valueAdded(2023, '61.2', 'marine')];

export const figureBalanceBroken: FigureRule = {
  code: 'figure-balance-broken',
  severity: 'error',
  scope: 'always',
  check,
  examples: {
    failing: [figureExample([valueAdded(2023, '110.1'), ...parts], { rule: RULE })],
    passing: [
      figureExample([valueAdded(2023, '100'), ...parts], { rule: RULE }),
      figureExample([valueAdded(2023, '110.1'), ...parts.slice(1)], { rule: RULE }),
    ],
  },
};
