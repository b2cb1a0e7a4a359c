// The rules stay near-linear: a large plan is checked by all of them in a time that grows with its size.
import { expect, it } from 'vitest';
import { runExample } from '../testing/runExample.ts';
import { NO_EVIDENCE } from '#model/observation';
import { targetFiles } from './shared/exampleFiles.ts';
import { RULES } from './index.ts';

function timeOf(count: number): number {
  const { plan, context } = runExample({
    files: targetFiles(
      '{ id: t0, indicator: high-tech-enterprises, place: shenzhen, type: level, value: 1, unit: enterprise, due: 2030 }',
    ),
  });
  const { book } = plan;
  const first = book?.targets[0];
  if (book === undefined || first === undefined) throw new Error('the plan has no target');
  const targets = Array.from({ length: count }, (_, i) => ({
    ...first,
    id: `t${i}`,
    place: 'luohu',
    ...(i === 0 ? {} : { partOf: 't0', carriesOut: 't0' }),
  }));
  const started = performance.now();
  for (const rule of RULES) {
    for (const _ of rule.check({ ...book, targets }, { ...context, evidence: NO_EVIDENCE })) continue;
  }
  return performance.now() - started;
}

it('checks 40,000 targets of one series in a few seconds', () => {
  timeOf(1_000);
  expect(timeOf(40_000)).toBeLessThan(8_000);
});
