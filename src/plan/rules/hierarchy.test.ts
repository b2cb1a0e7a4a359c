// Rules about plans above each other and parts of a whole: which difference is found, and how severe it is.
import { describe, expect, it } from 'vitest';
import { runExample } from '../testing/runExample.ts';
import { targetFiles } from './shared/exampleFiles.ts';
import {
  ALIGNED,
  hierarchyFiles,
  LATER_DUE,
  MORE_THAN_WHOLE,
  OTHER_INDICATOR,
  OTHER_UNIT,
} from './shared/exampleHierarchy.ts';

const about = (files: Readonly<Record<string, string>>, prefix: string) =>
  runExample({ files }).diagnostics.filter(({ code }) => code.startsWith(prefix));

describe('a district plan and the city plan above it', () => {
  const outcome = (city: string, district: string, target: string) =>
    about(hierarchyFiles(city, district, target), 'sub-plan').map(({ code, severity, args }) => [
      code,
      severity,
      args.difference,
    ]);

  it.each([
    [LATER_DUE, 'due'],
    [MORE_THAN_WHOLE, 'exceeds'],
    [OTHER_INDICATOR, 'indicator'],
    [OTHER_UNIT, 'unit'],
  ])('%s differs in %s', (target, difference) => {
    expect(outcome('2022-06-06', '2022-12-01', target)).toEqual([['sub-plan-inconsistent', 'error', difference]]);
    expect(outcome('2022-06-06', '2021-12-01', target)).toEqual([['sub-plan-needs-alignment', 'warning', difference]]);
    expect(outcome('2022-06-06', '', target)).toEqual([['sub-plan-needs-alignment', 'note', difference]]);
  });

  it('agrees where name, unit, year and value fit, whichever is older', () => {
    for (const date of ['2022-12-01', '2021-12-01', '']) expect(outcome('2022-06-06', date, ALIGNED)).toEqual([]);
  });
});

describe('parts of a whole', () => {
  const FIRMS = 'indicator: high-tech-enterprises, type: level, unit: enterprise, due: 2025, source: s';
  const parts = (comparator: string, ledger: string, ...values: readonly number[]) =>
    about(
      targetFiles(
        `{ id: whole, place: shenzhen, ${FIRMS}, value: 1000, comparator: '${comparator}' }`,
        ...values.map(
          (value, i) =>
            `{ id: part-${i}, place: ${i === 0 ? 'nanshan' : 'baoan'}, ${FIRMS}, value: ${value}, partOf: whole${ledger} }`,
        ),
      ),
      'parts-do-not-add-up',
    ).map(({ severity }) => severity);

  it.each([
    ['=', ', ledger: assigned', [600, 400], []],
    ['=', ', ledger: assigned', [600, 399], ['error']],
    ['=', ', ledger: assigned', [600, 401], ['error']],
    ['>=', ', ledger: assigned', [600, 401], []],
    ['>=', ', ledger: assigned', [600, 399], ['error']],
    ['~', ', ledger: assigned', [600, 380], []],
    ['=', ', ledger: pledged', [600, 500], ['note']],
    ['=', '', [600, 399], []],
    ['=', '', [600, 401], ['error']],
  ])('%s 1000 with parts%s %j is answered with %j', (comparator, ledger, values, severities) => {
    expect(parts(comparator, ledger, ...values)).toEqual(severities);
  });
});
