// Dossier of a cluster: chain leader, chain-anchor firms, focus; and the items (six ones, one fund … one team) that clusters share.
import { dateSchema, idSchema, nameSchema, z } from '#kernel/schema';
import { anchorSchema } from './anchor.ts';

/** A chain leader 链长 is a post-holder with a term, changed by notice. */
export const chainLeaderSchema = z.strictObject({
  post: nameSchema,
  holder: nameSchema.optional(),
  from: dateSchema.optional(),
  to: dateSchema.optional(),
  anchor: anchorSchema.optional(),
  source: idSchema.optional(),
});

const statedSchema = z.strictObject({ name: nameSchema, anchor: anchorSchema.optional(), source: idSchema.optional() });

export const dossierSchema = z.strictObject({
  cluster: idSchema,
  chainLeader: chainLeaderSchema.optional(),
  /** Chain-anchor firms 链主. */
  chainAnchors: z.array(statedSchema).optional(),
  subSectors: z.array(statedSchema).optional(),
  technologies: z.array(statedSchema).optional(),
  projects: z.array(statedSchema).optional(),
  ambition: statedSchema.optional(),
  touched: dateSchema.optional(),
});
export type Dossier = Readonly<z.output<typeof dossierSchema>>;

/** The six ones of 2022 (six instruments) and the seven ones (one cluster, one fund … one team). */
export const SIX_ONES = [
  'leading-enterprises',
  'investment-list',
  'key-projects',
  'innovation-system',
  'policy-toolkit',
  'consulting-institution',
] as const;
export const ONES = ['fund', 'exhibition', 'forum', 'association', 'alliance', 'team'] as const;
export const DOSSIER_ITEM_KINDS = [...SIX_ONES, ...ONES] as const;
export type DossierItemKind = (typeof DOSSIER_ITEM_KINDS)[number];

/** One exhibition may serve three clusters: items name their clusters, one of them leads. */
export const dossierItemSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(DOSSIER_ITEM_KINDS),
  name: nameSchema,
  lead: idSchema,
  clusters: z.array(idSchema),
  owner: nameSchema.optional(),
  evidence: nameSchema.optional(),
  touched: dateSchema.optional(),
  anchor: anchorSchema.optional(),
  source: idSchema.optional(),
});
export type DossierItem = Readonly<z.output<typeof dossierItemSchema>>;
