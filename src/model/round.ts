// Collection round (报送批次): which units report which indicators for which period by which day; and how far each is.
import { dateSchema, decimalSchema, idSchema, periodSchema, z } from '#kernel/schema';
import type { Diagnostic } from '#kernel/diagnostic';
import type { Entry } from './entry.ts';
import { unitSchema } from './indicator.ts';

/** 未报 · 已报 · 退回 · 已审. */
export const REPORT_STATES = ['not-reported', 'reported', 'returned', 'accepted'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** bureau 统计部门 · department 行业主管部门 · district 区. */
export const REPORTER_KINDS = ['bureau', 'department', 'district'] as const;

/** An indicator that is asked for, of a cluster or of the whole economy of the reporter's place. */
export const roundItemSchema = z.strictObject({
  indicator: idSchema,
  cluster: idSchema.optional(),
  unit: unitSchema,
  /** Allowed range in `unit`; a figure outside is refused in the workbook and reported on merging. */
  from: decimalSchema.optional(),
  to: decimalSchema.optional(),
});
export type RoundItem = Readonly<z.output<typeof roundItemSchema>>;

export const reporterSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1).max(200),
  kind: z.enum(REPORTER_KINDS),
  /** Place whose figures it reports. */
  place: idSchema,
  contact: z.string().max(200).optional(),
});
export type Reporter = Readonly<z.output<typeof reporterSchema>>;

/** Two items of one indicator and cluster would ask for one figure twice. */
function isWithoutTwins(items: readonly RoundItem[]): boolean {
  return new Set(items.map(({ indicator, cluster = '' }) => `${indicator}|${cluster}`)).size === items.length;
}

export const roundDefinitionSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1).max(200),
  period: periodSchema,
  deadline: dateSchema,
  items: z.array(roundItemSchema).min(1).max(500).refine(isWithoutTwins, 'two items ask for the same figure'),
  reporters: z.array(reporterSchema).min(1).max(200),
  note: z.string().max(2_000).optional(),
});
export type RoundDefinition = Readonly<z.output<typeof roundDefinitionSchema>>;
export type RoundDefinitionInput = Readonly<z.input<typeof roundDefinitionSchema>>;

/** A returned workbook of one reporter: figures with what checking found. */
export interface Submission {
  readonly id: number;
  readonly reporter: string;
  readonly file: string;
  readonly sha256: string;
  readonly at: string;
  readonly actor: string;
  readonly state: 'reported' | 'returned' | 'accepted';
  /** Why it was returned. */
  readonly reason?: string | undefined;
  readonly entries: readonly Entry[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface RoundProgress {
  readonly reporter: Reporter;
  readonly state: ReportState;
  /** The submission in force. */
  readonly submission?: Submission | undefined;
}

export interface Round {
  readonly definition: RoundDefinition;
  readonly openedAt: string;
  readonly openedBy: string;
  readonly closed: boolean;
  readonly progress: readonly RoundProgress[];
}
