// Reconciliation: bureau, department and districts beside each other, and what is not compared.
import { describe, expect, it } from 'vitest';
import { isMissing } from '#kernel/missing';
import { entrySchema, type EntryInput } from './entry.ts';
import { indicatorSchema } from './indicator.ts';
import { placeSchema } from './place.ts';
import type { PlanBook } from './planBook.ts';
import { reconcile, type ReconciliationRow } from './reconciliation.ts';
import { roundDefinitionSchema, type Round, type Submission } from './round.ts';
import { figure } from './testing/figure.ts';

const name = { en: 'name' };
const unit = (id: string) => placeSchema.parse({ id, name, kind: 'district', parent: 'shenzhen', unit: 'true' });
const indicator = (id: string, measure: string, more: object) =>
  indicatorSchema.parse({ id, name, measure, direction: 'higher', accrual: 'flow', additive: 'true', ...more });

const book = {
  places: [placeSchema.parse({ id: 'shenzhen', name, kind: 'city' }), unit('nanshan'), unit('longgang')],
  indicators: [
    indicator('value-added', 'value-added', { unit: 'billion-yuan' }),
    indicator('growth', 'growth-rate', { unit: 'percent', additive: 'false' }),
    indicator('firms', 'count', { unit: 'enterprise' }),
  ],
} as unknown as PlanBook;

const reporters = [
  { id: 'bureau', name: 'Bureau of statistics', kind: 'bureau', place: 'shenzhen' },
  { id: 'industry', name: 'Bureau of industry', kind: 'department', place: 'shenzhen' },
  { id: 'nanshan', name: 'Nanshan', kind: 'district', place: 'nanshan' },
  { id: 'longgang', name: 'Longgang', kind: 'district', place: 'longgang' },
];
const definition = roundDefinitionSchema.parse({
  id: 'q3',
  name: 'Third quarter',
  period: '2025-Q3',
  deadline: '2025-10-20',
  items: [
    { indicator: 'value-added', unit: 'billion-yuan' },
    { indicator: 'growth', unit: 'percent' },
    { indicator: 'firms', unit: 'enterprise' },
  ],
  reporters,
});

type Stated = Pick<EntryInput, 'value' | 'unit' | 'comparator'>;

/** A round in which reporters state one indicator. */
function roundOf(
  stated: Readonly<Record<string, Stated | undefined>>,
  item = 'value-added',
  state: Submission['state'] = 'reported',
): Round {
  const progress = definition.reporters.map((reporter) => {
    const entry = stated[reporter.id];
    if (entry === undefined) return { reporter, state: 'not-reported' } as const;
    const entries = [entrySchema.parse({ indicator: item, place: reporter.place, period: '2025-Q3', ...entry })];
    const submission = {
      id: 1,
      reporter: reporter.id,
      file: 'a.xlsx',
      sha256: '',
      at: '',
      actor: '',
      state,
      entries,
      diagnostics: [],
    };
    return { reporter, state, submission } as const;
  });
  return { definition, openedAt: '', openedBy: '', closed: false, progress };
}

function rowOf(round: Round, item = 'value-added', known: Parameters<typeof reconcile>[2] = []): ReconciliationRow {
  const row = reconcile(round, book, known).find((one) => one.indicator === item);
  if (row === undefined) throw new Error(`no row of ${item}`);
  return row;
}
const told = ({ figures }: ReconciliationRow) =>
  figures.map(({ kind, value }) => [kind, isMissing(value) ? value.missing : value.value.toString()]);
const text = (value: { toString: () => string } | object): string =>
  'missing' in value ? String(value.missing) : value.toString();

describe('reconcile', () => {
  it('puts bureau, department and the sum of the districts side by side in the unit asked for', () => {
    const row = rowOf(
      roundOf({
        bureau: { value: '101.0', unit: 'billion-yuan' },
        industry: { value: '1050', unit: 'hundred-million-yuan' },
        nanshan: { value: '60.5' },
        longgang: { value: '40.25' },
      }),
    );
    expect(told(row)).toEqual([
      ['bureau', '101.0'],
      ['department', '105.0'],
      ['districts', '100.75'],
    ]);
    expect(isMissing(row.difference) ? '' : row.difference.value.toString()).toBe('4.25');
    expect([text(row.fraction), row.withinRounding, row.place]).toEqual(['0.042079', false, 'shenzhen']);
  });

  it('lets a sum be off by the rounding of all its parts', () => {
    const row = rowOf(roundOf({ bureau: { value: '101' }, nanshan: { value: '60' }, longgang: { value: '40' } }));
    expect([text(row.fraction), row.withinRounding]).toEqual(['0.009901', true]);
  });

  it('counts things exactly', () => {
    const firms = { bureau: { value: '101' }, nanshan: { value: '60' }, longgang: { value: '40' } };
    expect(rowOf(roundOf(firms, 'firms'), 'firms').withinRounding).toBe(false);
  });

  it('adds no district up while one is missing or returned, and says which', () => {
    const row = rowOf(roundOf({ bureau: { value: '101' }, nanshan: { value: '60' } }));
    expect(told(row)[2]).toEqual(['districts', 'not-entered']);
    expect(row.figures[2]?.absent).toEqual(['longgang']);
    expect([text(row.difference), row.withinRounding]).toEqual(['too-few', undefined]);
    const returned = rowOf(roundOf({ bureau: { value: '101' } }, 'value-added', 'returned'));
    expect(told(returned)[0]).toEqual(['bureau', 'not-entered']);
  });

  it('never adds growth rates', () => {
    const row = rowOf(roundOf({ nanshan: { value: '6.0' }, longgang: { value: '5.0' } }, 'growth'), 'growth');
    expect(told(row)[2]).toEqual(['districts', 'not-applicable']);
  });

  it('shows what is about, or in another dimension, without comparing it', () => {
    const row = rowOf(
      roundOf({ bureau: { value: '101', comparator: '~' }, industry: { value: '5', unit: 'percent' } }),
    );
    expect(told(row).slice(0, 2)).toEqual([
      ['bureau', '101'],
      ['department', 'different-measure'],
    ]);
    expect(text(row.difference)).toBe('too-few');
  });

  it('takes the figure of the record of the same period that counts most', () => {
    const known = [
      figure('flash', '2025-Q3', '100', { finality: 'flash' }),
      figure('verified', '2025-Q3', '102', { finality: 'verified' }),
      figure('year', '2024', '400'),
    ];
    const row = rowOf(roundOf({ bureau: { value: '101' } }), 'value-added', known);
    expect(told(row).at(-1)).toEqual(['record', '102']);
    expect(text(row.fraction)).toBe('0.009901');
  });
});
