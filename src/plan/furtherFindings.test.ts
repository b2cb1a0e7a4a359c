// Very many findings of one rule: the first thousand one by one, the others by their number.
import { describe, expect, it } from 'vitest';
import { runExample } from './testing/runExample.ts';

const places = (count: number): string =>
  `places:\n  - { id: shenzhen, name: { zh: 深圳市 }, kind: city }\n${Array.from({ length: count }, (_, i) => `  - { id: p-${i}, name: { zh: 甲${i} }, kind: district, parent: nowhere }\n`).join('')}`;

describe('checkPlan', () => {
  it('tells 1,000 findings of a rule and counts the rest', () => {
    const found = runExample({ files: { 'plan/places.yaml': places(1003) } }).diagnostics;
    expect(found.filter(({ code }) => code === 'unresolved-id')).toHaveLength(1000);
    expect(found.filter(({ code }) => code === 'further-findings')).toMatchObject([
      {
        severity: 'error',
        args: { code: 'unresolved-id', count: 3 },
        span: { file: 'plan/places.yaml', start: { line: 1003 } },
      },
    ]);
  });

  it('tells exactly 1,000 without a further line', () => {
    const found = runExample({ files: { 'plan/places.yaml': places(1000) } }).diagnostics;
    expect(found.some(({ code }) => code === 'further-findings')).toBe(false);
  });
});
