// Task (工作任务): what a plan orders to be done, by whom, by when, and how far it is.
import { dateSchema, idSchema, nameSchema, periodSchema, z } from '#kernel/schema';
import { anchorSchema } from './anchor.ts';

/** ahead 超进度 · on-schedule 达进度 · behind 欠进度 · done 已完成 · other 其他; absent = 未录入. */
export const TASK_STATUSES = ['ahead', 'on-schedule', 'behind', 'done', 'other'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

export const taskSchema = z.strictObject({
  id: idSchema,
  plan: idSchema.optional(),
  wording: nameSchema,
  /** Number of the clause, as each language writes it. */
  clause: z.union([z.string().max(80), nameSchema]).optional(),
  place: idSchema.optional(),
  clusters: z.array(idSchema).optional(),
  lead: z.array(nameSchema).optional(),
  supporting: z.array(nameSchema).optional(),
  deadline: periodSchema.optional(),
  progress: nameSchema.optional(),
  status: z.enum(TASK_STATUSES).optional(),
  next: nameSchema.optional(),
  updated: dateSchema.optional(),
  anchor: anchorSchema.optional(),
  source: idSchema.optional(),
  note: nameSchema.optional(),
});
export type Task = Readonly<z.output<typeof taskSchema>>;
