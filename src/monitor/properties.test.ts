// What holds for every verdict: order of figures, higher figures, the path itself, the words of each scale, its ends.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '#kernel/decimal';
import { NO_EVIDENCE } from '#model/observation';
import { DEFAULT_THRESHOLDS } from '#model/workspace';
import { judgeTargets } from './judgeTargets.ts';
import { compound, equalSteps, milestones } from './path.ts';
import { bookOf, dateOf, judge, level, observe } from './testing/cases.ts';

const amount = fc.integer({ min: 1, max: 100_000 }).map((cents) => Decimal.of(cents, -2).toString());
const year = fc.integer({ min: 2015, max: 2025 }).map(String);
const figure = fc
  .record({ year, amount, over: fc.boolean() })
  .map((one) => observe('value-added', one.year, one.amount, one.over ? { comparator: '>' } : {}));
const figures = fc.uniqueArray(figure, { maxLength: 12, selector: (one) => one.id });
const target = fc.record(
  {
    value: amount,
    due: year,
    type: fc.constantFrom('level', 'cumulative', 'increment', 'average-growth'),
    comparator: fc.constantFrom('>', '>=', '=', '~', '<='),
    plan: fc.constant('five-year'),
    base: fc.record({ period: fc.constant('2019'), value: amount }),
  },
  { requiredKeys: ['value', 'due', 'type'] },
);
const asOf = fc.integer({ min: 2016, max: 2026 }).map((number) => `${number}-06-30`);
const RUNNING: readonly string[] = ['ahead', 'on-schedule', 'behind'];
const DUE: readonly string[] = ['not-met', 'met', 'met-early'];
const RANK = [...RUNNING.toReversed(), ...DUE];

describe('every verdict', () => {
  it('is the same whatever the order of the figures', () => {
    fc.assert(
      fc.property(target, figures, asOf, (one, seen, date) => {
        const text = (list: typeof seen) => JSON.stringify(judge({ ...level, ...one }, list, date));
        expect(text(seen.toReversed())).toBe(text(seen));
      }),
    );
  });

  it('keeps to the words of its scale and gives a reason exactly where it cannot judge', () => {
    fc.assert(
      fc.property(target, figures, asOf, (one, seen, date) => {
        const verdict = judge({ ...level, ...one }, seen, date);
        const words = verdict.scale === 'running' ? RUNNING : DUE;
        expect([...words, 'cannot-be-judged']).toContain(verdict.status);
        expect(verdict.reason !== undefined).toBe(verdict.status === 'cannot-be-judged');
        expect(verdict.scale === 'due' && verdict.paths.some((path) => path.status !== undefined)).toBe(false);
      }),
    );
  });

  it('never worsens when the figure of the latest year rises', () => {
    const rising = fc.record({ value: amount, start: amount, low: amount, more: amount, date: asOf });
    fc.assert(
      fc.property(rising, ({ value, start, low, more, date }) => {
        const one = { ...level, value, due: '2025', base: { period: '2015', value: start } };
        const last = date > '2025' ? '2025' : '2016';
        const statusAt = (text: string) => judge(one, [observe('value-added', last, text)], date).status;
        const higher = Decimal.from(low).plus(Decimal.from(more)).toString();
        fc.pre(statusAt(low) !== 'cannot-be-judged');
        expect(RANK.indexOf(statusAt(higher))).toBeGreaterThanOrEqual(RANK.indexOf(statusAt(low)));
      }),
    );
  });

  it('is on schedule for a figure exactly on its path', () => {
    const way = fc.record({ start: amount, more: amount, on: fc.integer({ min: 2021, max: 2024 }) });
    fc.assert(
      fc.property(way, ({ start, more, on }) => {
        const goal = Decimal.from(start).plus(Decimal.from(more));
        const from = { date: dateOf('2020-12-31'), value: Decimal.from(start) };
        const scheduled = equalSteps({ from, to: { date: dateOf('2025-12-31'), value: goal } }, dateOf(`${on}-12-31`));
        fc.pre(scheduled.compare(goal) < 0);
        const one = { ...level, value: goal.toString(), due: '2025', base: { period: '2020', value: start } };
        const seen = [observe('value-added', String(on), scheduled.toString())];
        expect(judge(one, seen, '2025-06-30').status).toBe('on-schedule');
      }),
    );
  });
});

describe('every path', () => {
  const from = { date: dateOf('2020-12-31') };
  const to = { date: dateOf('2025-12-31') };

  it('begins at the start and ends at the target, held outside', () => {
    fc.assert(
      fc.property(amount, amount, (start, goal) => {
        const ends = { from: { ...from, value: Decimal.from(start) }, to: { ...to, value: Decimal.from(goal) } };
        for (const path of [equalSteps, compound]) {
          expect([path(ends, from.date)?.toString(), path(ends, dateOf('2019-01-01'))?.toString()]).toEqual([
            start,
            start,
          ]);
          expect([path(ends, to.date)?.toString(), path(ends, dateOf('2030-01-01'))?.toString()]).toEqual([goal, goal]);
        }
        const points = [ends.from, { date: dateOf('2023-12-31'), value: Decimal.from('1') }, ends.to];
        expect(points.map(({ date }) => milestones(points, date)?.toString())).toEqual([start, '1', goal]);
      }),
    );
  });

  it('grows compound below equal steps between its ends', () => {
    const ends = { from: { ...from, value: Decimal.from('405') }, to: { ...to, value: Decimal.from('800') } };
    const years = ['2021', '2022', '2023', '2024'].map((text) => dateOf(`${text}-12-31`));
    expect(years.map((date) => equalSteps(ends, date).toString())).toEqual(['484.00', '563.00', '642.00', '721.00']);
    expect(years.map((date) => compound(ends, date)?.toString())).toEqual(['464.07', '531.75', '609.31', '698.17']);
    expect(compound({ ...ends, from: { ...from, value: Decimal.zero } }, years[0] ?? from.date)).toBeUndefined();
  });
});

describe('verdicts', () => {
  it('are one a target in its order, with a reason exactly where they cannot be judged', () => {
    fc.assert(
      fc.property(fc.array(target, { maxLength: 6 }), figures, (targets, observations) => {
        const book = bookOf(targets.map((one) => ({ ...level, ...one })));
        const verdicts = judgeTargets(book, { ...NO_EVIDENCE, observations }, dateOf('2024-12-31'), DEFAULT_THRESHOLDS);
        const unjudged = verdicts.filter(({ status }) => status === 'cannot-be-judged');
        expect(verdicts.filter(({ reason }) => reason !== undefined)).toEqual(unjudged);
        expect(verdicts.map((one) => one.target)).toEqual(book.targets.map((one) => one.id));
      }),
    );
  });
});
