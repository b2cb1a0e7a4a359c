// Validation of figures: whose fault is told, where, how often, and with which severity.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodOf } from '#kernel/period';
import { quantity } from '#kernel/quantity';
import { missing } from '#kernel/missing';
import { indicatorSchema } from '#model/indicator';
import type { Observation } from '#model/observation';
import { placeSchema } from '#model/place';
import type { PlanBook } from '#model/planBook';
import { figure } from '#model/testing/figure';
import { validationRuleSchema } from '#model/validationRule';
import { validateFigures } from './validateFigures.ts';

const ref = { file: 'plan/validations.yaml', path: ['validations', 0] };
const valueAdded = { id: 'value-added', name: { en: 'value added' }, measure: 'value-added', unit: 'billion-yuan' };

function bookOf(...rules: readonly object[]): PlanBook {
  const indicator = {
    ...valueAdded,
    direction: 'higher',
    accrual: 'flow',
    additive: 'true',
    plausible: { to: '5000' },
  };
  const validations = rules.map((rule) => ({
    ...validationRuleSchema.parse({ id: 'r', severity: 'note', ...rule }),
    ref,
  }));
  return {
    indicators: [indicatorSchema.parse(indicator)],
    places: [],
    clusters: [],
    relations: [],
    validations,
  } as unknown as PlanBook;
}
const codes = (incoming: readonly Observation[], known: readonly Observation[], book = bookOf()) =>
  validateFigures(incoming, known, { book }).map(({ code }) => code);

describe('validateFigures', () => {
  it('holds incoming figures against known ones and never reports a known one', () => {
    expect(codes([figure('b', '2023', '100')], [figure('a', '2022', '30'), figure('c', '2024', '900000')])).toEqual([
      'figure-change-large',
    ]);
  });

  it('takes the known figure of the same id for its last vintage, not for a rival', () => {
    const last = figure('b', '2023', '100');
    expect(codes([figure('b', '2023', '115')], [last])).toEqual(['figure-revised-far']);
    expect(codes([figure('b', '2023', '109')], [last])).toEqual([]);
  });

  it('says nothing of a figure that is missing, about or forecast', () => {
    const silent = [
      figure('a', '2023', '0', { value: missing('suppressed') }),
      figure('b', '2023', '9000', { comparator: '~' }),
      figure('c', '2023', '9000', { nature: 'forecast' }),
    ];
    expect(codes(silent, [])).toEqual([]);
  });

  it('holds no figure of the world against the range of a city', () => {
    const place = placeSchema.parse({ id: 'world', name: { zh: '世界', en: 'World' }, kind: 'world' });
    const book: PlanBook = { ...bookOf(), places: [{ ...place, ref }] };
    expect(codes([figure('a', '2023', '9000')], [], book)).toEqual(['figure-implausible']);
    expect(codes([figure('a', '2023', '9000', { place: 'world' })], [], book)).toEqual([]);
  });

  it('compares no levels across a break', () => {
    const [before, after] = [periodOf('2022'), periodOf('2023')];
    const cut = { id: 'cut', indicator: 'value-added', before, after, inferred: false, reason: { en: 'new list' } };
    const found = validateFigures([figure('b', '2023', '100')], [figure('a', '2022', '30')], {
      book: bookOf(),
      breaks: [cut],
    });
    expect(found).toEqual([]);
  });

  it('gives a declared rule its own severity, place and name', () => {
    const book = bookOf({ kind: 'bounds', figure: { indicator: 'value-added' }, to: '50' });
    const start = { line: 3, column: 1, offset: 30 };
    const [found] = validateFigures([figure('b', '2023', '100')], [], {
      book,
      locate: ({ file }) => ({ file, start, end: start }),
    });
    expect([found?.code, found?.severity, found?.args.rule]).toEqual(['figure-outside-bounds', 'note', 'r']);
    expect(found?.related.map(({ role, span }) => [role, span.file])).toEqual([['rule', 'plan/validations.yaml']]);
    expect([found?.subjects, found?.span.file]).toEqual([['b', 'r'], 'b']);
  });

  it('leaves the defaults to figures that come in: a workspace is held against what it declares', () => {
    const series = [figure('a', '2022', '30'), figure('b', '2023', '100')];
    expect(validateFigures(series, [], { book: bookOf(), scope: 'workspace' })).toEqual([]);
    const book = bookOf({ kind: 'change', figure: { indicator: 'value-added' }, most: '1' });
    expect(validateFigures(series, [], { book, scope: 'workspace' }).map(({ code }) => code)).toEqual([
      'figure-change-large',
    ]);
  });

  it('tells a table in a wrong unit by its first thousand rows and their number', () => {
    const table = Array.from({ length: 1002 }, (_, at) => figure(`f${at}`, '2023', '9000', { place: `p${at}` }));
    const found = validateFigures(table, [], { book: bookOf() });
    expect([found.length, found.at(-1)?.code, found.at(-1)?.args.count]).toEqual([1001, 'further-findings', 2]);
  });

  it('balances whole and parts in any units by half of their last digits', () => {
    const parts = {
      parts: [
        { indicator: 'value-added', cluster: 'a' },
        { indicator: 'value-added', cluster: 'b' },
      ],
    };
    const book = bookOf({ kind: 'balance', whole: { indicator: 'value-added' }, ...parts });
    const tenth = fc.integer({ min: 1, max: 9_999 });
    fc.assert(
      fc.property(tenth, tenth, fc.integer({ min: -5, max: 5 }), (a, b, off) => {
        const inTenths = (n: number) => quantity(String(n), 'hundred-million-yuan');
        const table = [
          figure('whole', '2023', '0', { value: quantity(((a + b + off) / 10).toFixed(1), 'billion-yuan') }),
          figure('a', '2023', '0', { cluster: 'a', value: inTenths(a) }),
          figure('b', '2023', '0', { cluster: 'b', value: inTenths(b) }),
        ];
        const isFault = codes(table, [], book).includes('figure-balance-broken');
        expect(isFault).toBe(Math.abs(off) > 1);
      }),
    );
  });
});
