// Rolling a three-year plan on by a year, and the lineage of versions.
import { describe, expect, it } from 'vitest';
import type { Plan } from '#model/plan';
import { planSchema } from '#model/plan';
import { type Target, targetSchema } from '#model/target';
import { planLineage } from './planLineage.ts';
import { rollPlan, yearsOf } from './rollPlan.ts';

const plan = (id: string, period: string, extra: object = {}): Plan =>
  planSchema.parse({ id, name: { zh: id }, level: 'three-year-rolling', place: 'shenzhen', period, ...extra });
const target = (id: string, of: string, due: string, value: string, extra: object = {}): Target =>
  targetSchema.parse({
    id,
    plan: of,
    indicator: 'value-added',
    place: 'shenzhen',
    cluster: 'bio',
    type: 'level',
    unit: 'hundred-million-yuan',
    due,
    value,
    ...extra,
  });

const earlier = plan('p-2022', '2022..2024');
const later = plan('p-2023', '2023..2025', { rolls: 'p-2022' });

describe('rollPlan', () => {
  const targets = [
    target('a-22', 'p-2022', '2022', '100'),
    target('a-23', 'p-2022', '2023', '110'),
    target('a-24', 'p-2022', '2024', '120'),
    target('b-23', 'p-2023', '2023', '11', { unit: 'billion-yuan' }),
    target('b-24', 'p-2023', '2024', '125'),
    target('b-25', 'p-2023', '2025', '140'),
  ];

  it('drops a year, adds a year and shows what moved', () => {
    const roll = rollPlan(earlier, later, targets);
    expect([roll.droppedYears, roll.addedYears, roll.unchanged]).toEqual([[2022], [2025], 1]);
    expect(roll.moved.map(({ year, before, after }) => [year, before?.target, after?.target])).toEqual([
      [2024, 'a-24', 'b-24'],
    ]);
    expect(roll.entered.map(({ year, after }) => [year, after?.target])).toEqual([[2025, 'b-25']]);
    expect(roll.leftOut).toEqual([]);
  });

  it('names figures that the later version leaves out in a year it still covers', () => {
    const roll = rollPlan(
      earlier,
      later,
      targets.filter(({ id }) => id !== 'b-24'),
    );
    expect(roll.leftOut.map(({ year, before }) => [year, before?.target])).toEqual([[2024, 'a-24']]);
  });

  it('counts milestones as figures of their years, and a changed comparator as a move', () => {
    const roll = rollPlan(earlier, later, [
      target('a', 'p-2022', '2024', '120', { milestones: [{ period: '2023', value: '110' }] }),
      target('b', 'p-2023', '2024', '120', { comparator: '>=', milestones: [{ period: '2023', value: '110' }] }),
    ]);
    expect([roll.unchanged, roll.moved.map(({ year, after }) => [year, after?.comparator])]).toEqual([
      1,
      [[2024, '>=']],
    ]);
  });

  it('is nothing but unchanged figures between a version and itself', () => {
    const roll = rollPlan(earlier, earlier, targets);
    expect(roll).toMatchObject({ droppedYears: [], addedYears: [], moved: [], entered: [], leftOut: [], unchanged: 3 });
  });
});

describe('yearsOf', () => {
  it('gives the years of a plan period, or the one year of a shorter period', () => {
    expect(yearsOf(later.period)).toEqual([2023, 2024, 2025]);
    expect(yearsOf(plan('x', '2025').period)).toEqual([2025]);
  });
});

describe('planLineage', () => {
  it('follows versions from the first to the latest', () => {
    const next = plan('p-2024', '2024..2026', { rolls: 'p-2023' });
    const alone = plan('five', '2021..2025');
    expect(planLineage([next, alone, earlier, later]).map((chain) => chain.map(({ id }) => id))).toEqual([
      ['p-2022', 'p-2023', 'p-2024'],
      ['five'],
    ]);
  });

  it('ends on a circle', () => {
    const circle = [
      plan('a', '2022', { revises: 'b' }),
      plan('b', '2022', { revises: 'a' }),
      plan('c', '2023', { revises: 'a' }),
    ];
    expect(planLineage(circle).map((chain) => chain.map(({ id }) => id))).toEqual([['b', 'a', 'c']]);
  });
});
