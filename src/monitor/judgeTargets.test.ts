// Verdicts on due and running targets: Luohu's figures, and one made-up case for each rule.
import { describe, expect, it } from 'vitest';
import { fraction, judge, level, observe, seriesBreak } from './testing/cases.ts';

const luohu = {
  base: { period: '2020', value: '405' },
  value: '800',
  due: '2025',
  comparator: '>=',
  unit: 'enterprise',
};
const enterprises = { indicator: 'high-tech-enterprises', type: 'level', ...luohu };

describe('Luohu: 405 high-tech enterprises of 2020 to become 800 in 2025', () => {
  const known = [observe('high-tech-enterprises', '2015', '120'), observe('high-tech-enterprises', '2020', '405')];

  it('needs 14.6 % a year against 27.5 % before, or 79 a year net against 57', () => {
    const verdict = judge(enterprises, known, '2025-12-31');
    expect(verdict.needed?.perYear.toString()).toBe('79');
    expect(verdict.reached?.perYear.toString()).toBe('57');
    expect(fraction(verdict.needed?.rate)).toBe('0.1458');
    expect(fraction(verdict.reached?.rate)).toBe('0.2754');
    expect(verdict).toMatchObject({ scale: 'due', status: 'cannot-be-judged', reason: 'no-observation' });
  });

  it('says the same while nothing after the start is observed', () => {
    const verdict = judge(enterprises, known, '2021-06-30');
    expect(verdict).toMatchObject({ scale: 'running', status: 'cannot-be-judged', reason: 'no-observation' });
    expect(verdict.needed?.perYear.toString()).toBe('79');
  });

  it('shows where equal steps and compound growth differ', () => {
    const seen = [...known, observe('high-tech-enterprises', '2021-12-31', '470')];
    const verdict = judge(enterprises, seen, '2022-06-30');
    expect(verdict.paths.map((path) => [path.method, path.scheduled.toString(), path.status])).toEqual([
      ['equal-steps', '484.00', 'behind'],
      ['compound', '464.07', 'on-schedule'],
    ]);
    expect(verdict).toMatchObject({ status: 'behind', pathsDiffer: true });
    expect(fraction(verdict.progress)).toBe('0.1646');
    expect(verdict.needed?.perYear.toString()).toBe('82.5');
  });

  it('takes the start from the last figure before the plan where no base is declared, and says so', () => {
    const { base, ...withoutBase } = enterprises;
    const seen = [...known, observe('high-tech-enterprises', '2021-12-31', '500')];
    const verdict = judge({ ...withoutBase, plan: 'five-year' }, seen, '2022-06-30');
    expect(base.value).toBe('405');
    expect(verdict).toMatchObject({ status: 'ahead', start: seen[1]?.id, assumptions: ['start-from-observation'] });
  });
});

describe('a target that has fallen due', () => {
  const target = { ...level, value: '1500', due: '2025', comparator: '>', plan: 'five-year' };

  it.each([
    [
      'met',
      [
        ['2024', '1490'],
        ['2025', '1501'],
      ],
    ],
    [
      'not-met',
      [
        ['2024', '1490'],
        ['2025', '1500'],
      ],
    ],
    [
      'met-early',
      [
        ['2023', '1450'],
        ['2024', '1560'],
        ['2025', '1670'],
      ],
    ],
    [
      'not-met',
      [
        ['2024', '1560'],
        ['2025', '1400'],
      ],
    ],
    ['met-early', [['2024', '1560']]],
  ] as const)('is %s by %j', (status, figures) => {
    const seen = figures.map(([period, value]) => observe(level.indicator, period, value));
    expect(judge(target, seen, '2025-12-31').status).toBe(status);
  });

  it('names the date at which it was first reached', () => {
    const seen = [observe(level.indicator, '2024', '1560'), observe(level.indicator, '2025', '1670')];
    expect(judge(target, seen, '2025-12-31')).toMatchObject({ metOn: '2024-12-31', observation: seen[1]?.id });
  });

  it('was not met early by a figure from before the promise', () => {
    const seen = [observe(level.indicator, '2019', '1600'), observe(level.indicator, '2025', '1670')];
    expect(judge(target, seen, '2025-12-31').status).toBe('met');
  });

  it('cannot be judged by earlier figures that fall short, nor by one that fell back', () => {
    expect(judge(target, [observe(level.indicator, '2024', '1400')], '2025-12-31').reason).toBe('no-observation');
    const fellBack = [observe(level.indicator, '2023', '1600'), observe(level.indicator, '2024', '1400')];
    expect(judge(target, fellBack, '2025-12-31').reason).toBe('no-observation');
  });

  it('takes "over x" as proof that it was met, never that it was missed', () => {
    expect(judge(target, [observe(level.indicator, '2025', '1500', { comparator: '>' })], '2025-12-31')).toMatchObject({
      status: 'met',
      assumptions: ['bound-as-value'],
    });
    expect(judge(target, [observe(level.indicator, '2025', '1400', { comparator: '>' })], '2025-12-31')).toMatchObject({
      status: 'cannot-be-judged',
      reason: 'no-observation',
    });
    expect(judge(target, [observe(level.indicator, '2025', '1400', { comparator: '<' })], '2025-12-31').status).toBe(
      'not-met',
    );
  });

  it('is judged across a break without a base, and not with one', () => {
    const seen = [observe(level.indicator, '2020', '1027'), observe(level.indicator, '2025', '1670')];
    const breaks = [seriesBreak(level.indicator, '2020', '2021')];
    expect(judge(target, seen, '2025-12-31', { breaks })).toMatchObject({ status: 'met', paths: [] });
    const withBase = { ...target, base: { period: '2020', value: '1027' } };
    expect(judge(withBase, seen, '2025-12-31', { breaks })).toMatchObject({
      reason: 'series-break',
      status: 'cannot-be-judged',
    });
    const before = [observe(level.indicator, '2023', '1670')];
    const later = [seriesBreak(level.indicator, '2023', '2024')];
    expect(judge(target, before, '2025-12-31', { breaks: later }).reason).toBe('series-break');
  });

  it('carries its path without a status of the running scale', () => {
    const seen = [observe(level.indicator, '2020', '1027'), observe(level.indicator, '2025', '1670')];
    const verdict = judge(target, seen, '2025-12-31');
    expect(verdict.paths.map((path) => [path.method, path.points.length, path.status])).toEqual([
      ['equal-steps', 6, undefined],
      ['compound', 6, undefined],
    ]);
  });

  it('needs the whole year of a flow; a stock of the due month will do', () => {
    expect(judge(target, [observe(level.indicator, '2025-H1', '1400')], '2025-12-31').reason).toBe('no-observation');
    expect(judge(enterprises, [observe('high-tech-enterprises', '2025-12-20', '790')], '2025-12-31').status).toBe(
      'not-met',
    );
    expect(judge(enterprises, [observe('high-tech-enterprises', '2025-H1', '790')], '2025-12-31').reason).toBe(
      'no-observation',
    );
    expect(judge(enterprises, [observe('high-tech-enterprises', '2025-H1', '810')], '2025-12-31').status).toBe(
      'met-early',
    );
  });
});

describe('a target still running', () => {
  const target = { ...level, value: '1600', due: '2025', base: { period: '2020', value: '1100' } };

  it.each([
    ['ahead', '1520'],
    ['on-schedule', '1500'],
    ['on-schedule', '1492'],
    ['behind', '1480'],
    ['ahead', '1600'],
  ])('is %s at %s in 2024, with 1500 scheduled', (status, value) => {
    expect(judge(target, [observe(level.indicator, '2024', value)], '2025-06-30').status).toBe(status);
  });

  it('is ahead without a start once it is reached, and cannot be judged without one before', () => {
    const { base, ...free } = target;
    expect(base.period).toBe('2020');
    expect(judge(free, [observe(level.indicator, '2024', '1600')], '2025-06-30').status).toBe('ahead');
    expect(judge(free, [observe(level.indicator, '2024', '1599')], '2025-06-30').reason).toBe('no-start-value');
  });

  it('follows declared milestones before equal steps', () => {
    const stepped = { ...target, milestones: [{ period: '2024', value: '1300' }] };
    const verdict = judge(stepped, [observe(level.indicator, '2024', '1310')], '2025-06-30');
    expect(verdict.status).toBe('on-schedule');
    expect(verdict.paths.map((path) => [path.method, path.status])).toEqual([
      ['milestones', 'on-schedule'],
      ['equal-steps', 'behind'],
      ['compound', 'behind'],
    ]);
  });

  it('never crosses a break', () => {
    const breaks = [seriesBreak(level.indicator, '2022', '2023')];
    const verdict = judge(target, [observe(level.indicator, '2024', '1500')], '2025-06-30', { breaks });
    expect(verdict).toMatchObject({ status: 'cannot-be-judged', reason: 'series-break' });
  });

  it('scales a part of a year by the past shares of the same part, from two years on', () => {
    const years = [
      observe(level.indicator, '2022', '1200'),
      observe(level.indicator, '2022-H1', '480'),
      observe(level.indicator, '2023', '1400'),
      observe(level.indicator, '2023-H1', '560'),
      observe(level.indicator, '2025-H1', '640'),
    ];
    const verdict = judge({ ...target, due: '2026' }, years, '2025-09-30');
    expect(verdict).toMatchObject({
      status: 'ahead',
      assumptions: ['whole-year-from-part'],
      observation: years[4]?.id,
    });
    expect(verdict.actual?.value.toString()).toBe('1600');
    const one = judge({ ...target, due: '2026' }, years.slice(2), '2025-09-30');
    expect([one.observation, one.assumptions]).toEqual([years[2]?.id, []]);
    expect(judge({ ...target, due: '2026' }, years.slice(4), '2025-09-30').reason).toBe('sub-year-without-shares');
  });

  it('falls to a target of what should fall', () => {
    const energy = {
      indicator: 'energy-intensity',
      type: 'level',
      unit: 'none',
      base: { period: '2020', value: '100' },
      value: '80',
      due: '2025',
    };
    expect(judge(energy, [observe('energy-intensity', '2023', '84')], '2024-06-30').status).toBe('ahead');
    expect(judge(energy, [observe('energy-intensity', '2023', '95')], '2024-06-30').status).toBe('behind');
    expect(judge(energy, [observe('energy-intensity', '2025', '80')], '2025-12-31').status).toBe('met');
  });

  it('reads the due date from the plan where the target names none', () => {
    const { due, ...open } = target;
    expect(due).toBe('2025');
    const seen = [observe(level.indicator, '2024', '1500')];
    expect(judge({ ...open, plan: 'five-year' }, seen, '2025-06-30')).toMatchObject({
      status: 'on-schedule',
      assumptions: ['due-inferred'],
    });
    expect(judge(open, seen, '2025-06-30').reason).toBe('no-due-date');
  });
});
