// Totals: what is added, what refuses, and where a unique total comes from.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMissing } from '#kernel/missing';
import type { PlainDate } from '#kernel/plainDate';
import { quantity } from '#kernel/quantity';
import { figure } from '../testing/figure.ts';
import { totalOf, type Total } from './totalOf.ts';

const indicator = { id: 'value-added', additive: true, unit: 'billion-yuan' } as const;
const member = (id: string, value: string, stated: Parameters<typeof figure>[3] = {}) => ({
  id,
  figure: figure(`${id}-2023`, '2023', value, { cluster: id, ...stated }),
});
const pair = [member('a', '30.5'), member('b', '20.25')];
const told = ({ gross, unique, overlap }: Total): readonly string[] =>
  [gross, unique, overlap].map((value) => (isMissing(value) ? value.missing : value.value.toString()));

describe('a set that is declared disjoint', () => {
  it('sums, and shares nothing', () => {
    const total = totalOf(pair, { indicator, disjoint: 'declared-disjoint' });
    expect(told(total)).toEqual(['50.75', '50.75', '0']);
    expect([total.basis, total.mixed]).toEqual(['declared-disjoint', []]);
  });

  it('is not added while a member has no figure, or one that does not add', () => {
    const members = [...pair, { id: 'c' }, member('d', '6', { comparator: '>' })];
    const total = totalOf(members, { indicator, disjoint: 'declared-disjoint' });
    expect(told(total)).toEqual(['not-observed', 'not-observed', 'not-observed']);
    expect(total.absent.map(({ id, reason }) => [id, reason.missing])).toEqual([
      ['c', 'not-observed'],
      ['d', 'not-comparable'],
    ]);
    expect(total.used.map(({ id }) => id)).toEqual(['a-2023', 'b-2023']);
  });

  it('stands beside the published total', () => {
    const union = figure('all', '2023', '50');
    const total = totalOf(pair, { indicator, disjoint: 'declared-disjoint', union });
    expect(told(total)).toEqual(['50.75', '50.75', '0']);
    expect([total.union?.difference.value.toString(), total.union?.withinRounding]).toEqual(['0.75', true]);
    const exact = totalOf(pair, { indicator, disjoint: 'declared-disjoint', union: figure('all', '2023', '50.0') });
    expect(exact.union?.withinRounding).toBe(false);
  });
});

describe('a set that may overlap', () => {
  it('gives the gross total alone', () => {
    const total = totalOf(pair, { indicator });
    expect([told(total), total.basis]).toEqual([['50.75', 'not-observed', 'not-observed'], 'unknown']);
  });

  it('takes the unique total from the published one', () => {
    const total = totalOf(pair, { indicator, union: figure('all', '2023', '45.2') });
    expect([told(total), total.basis]).toEqual([['50.75', '45.2', '5.55'], 'published-union']);
  });

  it('has no unique total where the published one has more in it', () => {
    const total = totalOf(pair, { indicator, union: figure('all', '2023', '80.0') });
    expect(told(total)).toEqual(['50.75', 'not-comparable', 'not-comparable']);
  });
});

describe('what refuses', () => {
  it('is an indicator that does not add', () => {
    const total = totalOf(pair, { indicator: { ...indicator, additive: false }, disjoint: 'declared-disjoint' });
    expect([told(total)[0], total.refused]).toEqual(['not-applicable', 'not-additive']);
  });

  it('are figures at current and at constant prices', () => {
    const prices = [member('a', '1', { priceBasis: 'current' }), member('b', '1', { priceBasis: 'constant' })];
    expect(totalOf(prices, { indicator, disjoint: 'no-overlap' }).refused).toBe('mixed-prices');
  });
});

it('says in what the figures differ', () => {
  const other = { vintage: '2024-05-01' as PlainDate, source: 'yearbook', finality: 'final' } as const;
  const total = totalOf([member('a', '1'), member('b', '1', other)], { indicator, disjoint: 'no-overlap' });
  expect(total.mixed).toEqual(['source', 'vintage', 'finality']);
});

it('does not depend on the units of the members', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 8 }), (values) => {
      const inBillion = values.map((value, at) => member(`m${at}`, String(value)));
      const inHundredMillion = values.map((value, at) =>
        member(`m${at}`, '0', { value: quantity(String(value * 10), 'hundred-million-yuan') }),
      );
      const sum = values.reduce((a, b) => a + b, 0);
      for (const members of [inBillion, inHundredMillion, inBillion.toReversed()]) {
        const { gross } = totalOf(members, { indicator, disjoint: 'no-overlap' });
        expect(isMissing(gross) ? undefined : gross.value.toNumber()).toBe(sum);
      }
    }),
  );
});
