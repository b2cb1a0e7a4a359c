// Edit of a plan in a draft: a value set, an item added or removed, always with who, when and why.
import { idSchema, z } from '#kernel/schema';

/** Lists of the plan whose items a page may add, change or remove. */
export const EDITABLE_LISTS = [
  'tasks',
  'items',
  'dossiers',
  'targets',
  'clusterLists',
  'clusters',
  'projects',
] as const;
export type EditableList = (typeof EDITABLE_LISTS)[number];

const pathSchema = z.array(z.union([z.string().max(80), z.int().min(0).max(100_000)])).max(8);
const textSchema = z.string().max(20_000);

/** A value written into an item: text, list, or mapping of texts; as in the YAML, where every scalar is a text. */
export type EditValue = string | readonly EditValue[] | { readonly [key: string]: EditValue };
const valueSchema: z.ZodType<EditValue> = z.lazy(() =>
  z.union([textSchema, z.array(valueSchema).max(2_000), z.record(z.string().max(80), valueSchema)]),
);

/**
 * set: the field at `path` of the item gets `after` (absent: the field is removed); `before` is what the writer saw, in the same
 * form (absent: there was none). add: a new item. remove: the item goes.
 */
export const planEditSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('set'),
    list: z.enum(EDITABLE_LISTS),
    id: idSchema,
    path: pathSchema.min(1),
    before: valueSchema.optional(),
    after: valueSchema.optional(),
  }),
  z.strictObject({
    kind: z.literal('add'),
    list: z.enum(EDITABLE_LISTS),
    item: z.record(z.string().max(80), valueSchema),
  }),
  z.strictObject({ kind: z.literal('remove'), list: z.enum(EDITABLE_LISTS), id: idSchema }),
]);
export type PlanEdit = Readonly<z.output<typeof planEditSchema>>;

export const DRAFT_STATES = ['open', 'accepted', 'discarded'] as const;

/** An edit as it stands in a draft. */
export interface DraftEdit {
  readonly seq: number;
  readonly edit: PlanEdit;
  readonly file: string;
  readonly actor: string;
  readonly at: string;
  readonly reason: string;
  readonly undone: boolean;
}

/** Draft of the next plan version; one is open at a time, everybody writes into it. */
export interface PlanDraft {
  readonly id: number;
  readonly base: number;
  readonly state: (typeof DRAFT_STATES)[number];
  readonly openedBy: string;
  readonly openedAt: string;
  /** Grows with every edit; a writer names the one seen. */
  readonly revision: number;
  readonly edits: readonly DraftEdit[];
}
