// Collection rounds for tests: one open with a unit in every state, one closed; and a reconciliation with every outcome.
import { Decimal } from '#kernel/decimal';
import { missing } from '#kernel/missing';
import { periodOf } from '#kernel/period';
import { quantity } from '#kernel/quantity';
import type { ReconciledFigure, ReconciliationRow } from '#model/reconciliation';
import { roundDefinitionSchema, type Round, type RoundProgress, type Submission } from '#model/round';

const DEFINITION = roundDefinitionSchema.parse({
  id: 'round-2025',
  name: 'Q4',
  period: '2025',
  deadline: '2026-01-05',
  items: [
    { indicator: 'value-added', cluster: 'sei', unit: 'billion-yuan', from: '0', to: '5000' },
    { indicator: 'high-tech-enterprises', unit: 'enterprise', from: '0' },
  ],
  reporters: [
    { id: 'statistics', name: 'S1', kind: 'bureau', place: 'shenzhen' },
    { id: 'industry', name: 'S2', kind: 'department', place: 'shenzhen', contact: 'C2' },
    { id: 'luohu-office', name: 'S3', kind: 'district', place: 'luohu' },
    { id: 'nanshan-office', name: 'S4', kind: 'district', place: 'nanshan' },
  ],
});

const STATES = ['reported', 'accepted', 'returned', undefined] as const;

function submission(id: number, reporter: string, state: Submission['state']): Submission {
  return {
    id,
    reporter,
    file: `F${id}.xlsx`,
    sha256: 'f'.repeat(64),
    at: `2025-12-2${id}T01:02:03.004Z`,
    actor: 'li',
    state,
    ...(state === 'returned' ? { reason: 'R11' } : {}),
    entries: [
      {
        indicator: 'value-added',
        place: 'shenzhen',
        period: periodOf('2025'),
        value: Decimal.from('1670'),
        unit: 'billion-yuan',
      },
    ],
    diagnostics: [],
  };
}

const PROGRESS: readonly RoundProgress[] = DEFINITION.reporters.map((reporter, index) => {
  const state = STATES[index];
  return state === undefined
    ? { reporter, state: 'not-reported' }
    : { reporter, state, submission: submission(index + 1, reporter.id, state) };
});

export function sampleRounds(): readonly Round[] {
  const open: Round = {
    definition: DEFINITION,
    openedAt: '2025-12-09T08:15:30.250Z',
    openedBy: 'li',
    closed: false,
    progress: PROGRESS,
  };
  const closed = { ...DEFINITION, id: 'round-2024', name: 'Q3', note: 'N1' };
  return [open, { ...open, definition: closed, closed: true }];
}

const figure = (kind: ReconciledFigure['kind'], value: string | undefined, reporters: string[]): ReconciledFigure => ({
  kind,
  reporters,
  value: value === undefined ? missing('not-entered') : quantity(value, 'billion-yuan'),
  comparator: '=',
  absent: value === undefined ? ['nanshan'] : [],
});

interface Outcome {
  readonly cluster?: string;
  readonly bureau: string;
  readonly department: string;
  readonly districts?: string;
  readonly difference?: string;
  readonly withinRounding?: boolean;
}

function row({ cluster, bureau, department, districts, difference, withinRounding }: Outcome): ReconciliationRow {
  return {
    indicator: 'value-added',
    ...(cluster === undefined ? {} : { cluster }),
    place: 'shenzhen',
    period: periodOf('2025'),
    figures: [
      figure('bureau', bureau, ['statistics']),
      figure('department', department, ['industry']),
      figure('department', bureau, ['second']),
      figure('districts', districts, ['luohu-office', 'nanshan-office']),
    ],
    difference: difference === undefined ? missing('too-few') : quantity(difference, 'billion-yuan'),
    fraction: difference === undefined ? missing('too-few') : Decimal.from('0.0314'),
    ...(withinRounding === undefined ? {} : { withinRounding }),
  };
}

/** One row that agrees, one within rounding, one that differs, one that cannot be compared. */
export function sampleReconciliation(): readonly ReconciliationRow[] {
  return [
    row({
      cluster: 'sei',
      bureau: '1670',
      department: '1670',
      districts: '1670',
      difference: '0',
      withinRounding: true,
    }),
    row({ cluster: 'marine', bureau: '320', department: '320.4', difference: '0.4', withinRounding: true }),
    row({ cluster: 'machine-tools', bureau: '51', department: '52.6', difference: '1.6', withinRounding: false }),
    row({ bureau: '4000', department: '4000' }),
  ];
}
