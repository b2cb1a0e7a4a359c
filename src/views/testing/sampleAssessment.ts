// Assessments for tests: a rich small one with figures, verdicts and findings, and one with a given number of verdicts.
import { Decimal } from '#kernel/decimal';
import type { Diagnostic } from '#kernel/diagnostic';
import { missing } from '#kernel/missing';
import { periodOf } from '#kernel/period';
import { plainDate } from '#kernel/plainDate';
import { quantity, type Comparator } from '#kernel/quantity';
import type { UnitId } from '#kernel/unit';
import type { Assessment } from '#model/assessment';
import type { Located } from '#model/located';
import type { Evidence, Observation } from '#model/observation';
import { targetSchema } from '#model/target';
import type { CannotJudgeReason, Status, TargetPath, Verdict } from '#model/verdict';
import { DEFAULT_THRESHOLDS } from '#model/workspace';
import { SAMPLE_BOOK } from './samplePlan.ts';

const AS_OF = plainDate(2025, 12, 31);

interface Figure {
  readonly id: string;
  readonly of: readonly [indicator: string, place: string, cluster?: string];
  readonly period: string;
  readonly value?: string;
  readonly unit: UnitId;
  readonly comparator?: Comparator;
  readonly vintage?: readonly [number, number, number];
  readonly nature?: Observation['nature'];
}

function observation(figure: Figure, at: number): Located<Observation> {
  const [indicator, place, cluster] = figure.of;
  return {
    id: figure.id,
    indicator,
    place,
    cluster,
    period: periodOf(figure.period),
    value: figure.value === undefined ? missing('not-observed') : quantity(figure.value, figure.unit),
    comparator: figure.comparator ?? '=',
    nature: figure.nature ?? 'actual',
    vintage: figure.vintage === undefined ? missing('not-stated') : plainDate(...figure.vintage),
    finality: missing('not-stated'),
    origin: 'official',
    priceBasis: missing('not-stated'),
    source: 'bureau',
    ref: { file: 'data/observations.csv', path: [at] },
  };
}

const SEI = ['value-added', 'shenzhen', 'sei'] as const;
const HIGH_TECH = ['high-tech-enterprises', 'luohu'] as const;

const FIGURES: readonly Figure[] = [
  { id: 'sei-2020', of: SEI, period: '2020', value: '1027.272', unit: 'billion-yuan', vintage: [2021, 2, 1] },
  { id: 'sei-2021', of: SEI, period: '2021', value: '1214.637', unit: 'billion-yuan', vintage: [2022, 2, 1] },
  { id: 'sei-2024-first', of: SEI, period: '2024', value: '1550', unit: 'billion-yuan', vintage: [2025, 1, 20] },
  { id: 'sei-2024', of: SEI, period: '2024', value: '1560', unit: 'billion-yuan', vintage: [2025, 3, 1] },
  { id: 'sei-2025', of: SEI, period: '2025', value: '1670', unit: 'billion-yuan', comparator: '>' },
  { id: 'sei-2026', of: SEI, period: '2026', value: '1800', unit: 'billion-yuan', nature: 'forecast' },
  { id: 'luohu-2014', of: HIGH_TECH, period: '2014', value: '64', unit: 'enterprise' },
  { id: 'luohu-2020', of: HIGH_TECH, period: '2020', value: '405', unit: 'enterprise' },
  { id: 'luohu-2021', of: HIGH_TECH, period: '2021', value: '450', unit: 'enterprise', vintage: [2022, 3, 1] },
  { id: 'nanshan-2024', of: ['value-added', 'nanshan'], period: '2024', unit: 'billion-yuan' },
];

const EVIDENCE: Evidence = {
  observations: FIGURES.map(observation),
  sources: [
    {
      id: 'bureau',
      title: '深圳市统计局',
      address: 'http://tjj.sz.gov.cn/',
      class: 'official',
      ref: { file: 'data/sources.csv', path: [0] },
    },
  ],
  breaks: [
    {
      id: 'sei-break',
      indicator: 'value-added',
      cluster: 'sei',
      before: periodOf('2020'),
      after: periodOf('2021'),
      inferred: true,
      reason: { zh: '七大产业改为二十个集群', en: 'seven industries became twenty clusters' },
      ref: { file: 'data/breaks.csv', path: [0] },
    },
  ],
  unplaced: [
    {
      id: 'fact-9',
      statement: 'industry scale 1,000',
      reason: { zh: '口径未明', en: 'measure not stated' },
      source: 'bureau',
      ref: { file: 'data/unplaced.csv', path: [0] },
    },
  ],
};

function verdict(target: string, status: Status, more: Partial<Verdict> = {}): Verdict {
  const base = { target, asOf: AS_OF, scale: 'due', status, paths: [], pathsDiffer: false, assumptions: [] } as const;
  return { ...base, ...more };
}

const path = (method: TargetPath['method'], value2024: string, status: TargetPath['status']): TargetPath => ({
  method,
  points: [
    { date: plainDate(2020, 12, 31), value: Decimal.from('405') },
    { date: plainDate(2024, 12, 31), value: Decimal.from(value2024) },
    { date: plainDate(2025, 12, 31), value: Decimal.from('800') },
  ],
  scheduled: Decimal.from('800'),
  status,
});

const VERDICTS: readonly Verdict[] = [
  verdict('sei-value-added-2025', 'met-early', {
    observation: 'sei-2024',
    actual: quantity('1.56', 'trillion-yuan'),
    metOn: plainDate(2024, 12, 31),
  }),
  verdict('sei-value-added-2025-revised', 'met', {
    observation: 'sei-2025',
    actual: quantity('1.67', 'trillion-yuan'),
  }),
  verdict('luohu-high-tech-2025', 'not-met', {
    observation: 'luohu-2021',
    actual: quantity('450', 'enterprise'),
    start: 'luohu-2020',
    paths: [path('equal-steps', '721', 'behind'), path('compound', '698.08714', 'on-schedule')],
    pathsDiffer: true,
    progress: Decimal.from('0.1139'),
    needed: {
      from: plainDate(2020, 12, 31),
      to: plainDate(2025, 12, 31),
      perYear: Decimal.from('79'),
      rate: Decimal.from('0.1459'),
    },
    reached: {
      from: plainDate(2014, 12, 31),
      to: plainDate(2020, 12, 31),
      perYear: Decimal.from('56.8'),
      rate: Decimal.from('0.2747'),
    },
    assumptions: ['start-from-observation'],
  }),
  verdict('marine-2026', 'cannot-be-judged', { scale: 'running', reason: 'qualitative' }),
  verdict('tools-2024-first', 'cannot-be-judged', { reason: 'no-observation' }),
  verdict('tools-2024-second', 'cannot-be-judged', { reason: 'no-observation' }),
  verdict('output-without-figure', 'cannot-be-judged', { reason: 'figure-missing' }),
];

/** Targets, figures of several vintages, a break, a forecast, paths that differ, revisions, a rolled plan, open dossiers. */
export function sampleAssessment(diagnostics: readonly Diagnostic[] = []): Assessment {
  return {
    book: SAMPLE_BOOK,
    evidence: EVIDENCE,
    asOf: AS_OF,
    thresholds: DEFAULT_THRESHOLDS,
    diagnostics,
    verdicts: VERDICTS,
    digest: 'b'.repeat(64),
    program: '0.1.0',
  };
}

/** The sample with so many targets of each verdict instead of its own. */
export function assessmentWith(
  counts: readonly {
    readonly count: number;
    readonly status: Status;
    readonly reason?: CannotJudgeReason;
    readonly scale?: Verdict['scale'];
  }[],
): Assessment {
  const verdicts = counts.flatMap(({ count, status, reason, scale }, group) =>
    Array.from({ length: count }, (_, at) =>
      verdict(`target-${group}-${at}`, status, {
        ...(reason === undefined ? {} : { reason }),
        ...(scale === undefined ? {} : { scale }),
      }),
    ),
  );
  const targets = verdicts.map((one, at) => ({
    ...targetSchema.parse({ id: one.target, indicator: 'value-added', place: 'shenzhen', type: 'level', due: '2025' }),
    ref: { file: 'plan/targets.yaml', path: ['targets', at] },
  }));
  const sample = sampleAssessment();
  return { ...sample, book: { ...sample.book, targets }, verdicts };
}

/** A workspace in which nothing but the city has been entered. */
export function emptyAssessment(): Assessment {
  const sample = sampleAssessment();
  const none = { documents: [], plans: [], clusterLists: [], clusters: [], allocations: [], indicators: [] } as const;
  const nothing = { targets: [], tasks: [], dossiers: [], items: [], parks: [], funds: [], platforms: [] } as const;
  const rest = { projects: [], titles: [], rules: [], relations: [], validations: [] } as const;
  const city = sample.book.places.slice(0, 1);
  return {
    ...sample,
    book: { ...sample.book, ...none, ...nothing, ...rest, places: city },
    evidence: { observations: [], sources: [], breaks: [], unplaced: [] },
    verdicts: [],
  };
}
