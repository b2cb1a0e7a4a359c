// Mapping (data/*.mapping.yaml): which table holds which kind of evidence, and which column gives which field.
import { idSchema, z } from '#kernel/schema';

/** Fields of a row by kind of evidence: those that every row needs, and the others. */
export const FIELDS = {
  observations: {
    required: ['id', 'indicator', 'place', 'period', 'nature', 'origin'],
    optional: [
      'cluster',
      'value',
      'missing',
      'unit',
      'comparator',
      'printed',
      'vintage',
      'finality',
      'price_basis',
      'source',
      'release',
      'embargo',
      'note_zh',
      'note_en',
      'anchor_document',
      'anchor_sha256',
      'anchor_start',
      'anchor_end',
      'anchor_quote_sha256',
      'anchor_fragment',
    ],
  },
  sources: { required: ['id', 'title', 'class'], optional: ['address'] },
  breaks: {
    required: ['id', 'indicator', 'before', 'after', 'inferred'],
    optional: ['place', 'cluster', 'reason_zh', 'reason_en'],
  },
  unplaced: { required: ['id', 'statement'], optional: ['reason_zh', 'reason_en', 'source'] },
} as const;
export type EvidenceKind = keyof typeof FIELDS;

/** All fields of a kind of evidence. */
export function fieldsOf(kind: EvidenceKind): readonly string[] {
  return [...FIELDS[kind].required, ...FIELDS[kind].optional];
}

const field = z.string().max(80);
const word = z.string().max(1_000);

export const mappingSchema = z.strictObject({
  kind: z.enum(['observations', 'sources', 'breaks', 'unplaced']),
  /** Name of the CSV file beside the mapping. */
  file: z
    .string()
    .max(200)
    .regex(/^[^/\\]+$/, 'file name'),
  /** Field → header of its column, where the two differ. */
  columns: z.record(field, word).optional(),
  /** Field → value where its column is absent or its cell is empty. */
  constants: z.record(field, word).optional(),
  /** Field → word in the file → id or value it stands for. */
  values: z.record(field, z.record(word, word)).optional(),
  /** Source of every row that names none. */
  source: idSchema.optional(),
});
export type Mapping = Readonly<z.output<typeof mappingSchema>>;
