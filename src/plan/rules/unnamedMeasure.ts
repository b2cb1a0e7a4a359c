// Target whose indicator names no measure ("scale", "hundred-billion class"): it is kept as it stands and not judged.
import type { PlanBook } from '#model/planBook';
import { fieldRef, type Finding, type Rule } from '../rule.ts';
import { withBasics } from './shared/exampleFiles.ts';
import { targetArgs } from './shared/itemWords.ts';
import { planIndex } from './shared/planIndex.ts';

function* check(book: PlanBook): Generator<Finding> {
  const index = planIndex(book);
  for (const target of book.targets) {
    if (index.indicators.get(target.indicator)?.measure !== 'unnamed') continue;
    yield { at: fieldRef(target, 'indicator'), args: targetArgs(index, target), subjects: [target.id] };
  }
}

const files = (measure: string): Readonly<Record<string, string>> =>
  withBasics({
    'plan/indicators.yaml': `indicators:
  - id: cluster-class
    name: { zh: 产业集群规模等级, en: class of the cluster }
    measure: ${measure}
    unit: billion-yuan-class
    direction: higher
    accrual: flow
    additive: 'false'
`,
    'plan/targets.yaml': `targets:
  - { id: baoan-class, indicator: cluster-class, place: baoan, type: level, value: 100, unit: billion-yuan-class, due: 2025 }
`,
  });

export const unnamedMeasure: Rule = {
  code: 'unnamed-measure',
  severity: 'warning',
  check,
  examples: { failing: [{ files: files('unnamed') }], passing: [{ files: files('gross-output') }] },
};
