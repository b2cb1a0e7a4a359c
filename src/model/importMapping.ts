// Import mapping: how the rows and columns of a CSV table or a worksheet become figures; declared, kept with the import.
import { idSchema, z } from '#kernel/schema';

/** What a column, a row header or a constant can say of a figure; the fields of an observation. */
export const MAPPED_FIELDS = [
  'id',
  'indicator',
  'place',
  'cluster',
  'period',
  'value',
  'missing',
  'unit',
  'comparator',
  'nature',
  'origin',
  'vintage',
  'finality',
  'price_basis',
  'source',
  'note',
  'scope',
  'embargo',
] as const;
export type MappedField = (typeof MAPPED_FIELDS)[number];

/** What the headers of a cross table stand for: its cells are the values. */
export const CROSS_FIELDS = ['indicator', 'place', 'cluster', 'period', 'unit'] as const;

const word = z.string().max(1_000);
const rowNumber = z.int().min(1).max(1_048_576);

export const importMappingSchema = z.strictObject({
  /** Worksheet by name; the first visible one that holds a table where absent. CSV has none. */
  sheet: z.string().max(120).optional(),
  /** First and last header row, 1-based; found where absent. */
  header: z.strictObject({ from: rowNumber, to: rowNumber }).optional(),
  /** long: a figure a row. cross: figures in a grid; row headers in `columns`, what the columns stand for in the header rows. */
  layout: z.enum(['long', 'cross']),
  /**
   * long: field → column header. cross: field → column of row headers. Several header rows are joined by " / "; a column without
   * any header is called by its letters, of two alike the second one bears " (2)".
   */
  columns: z.partialRecord(z.enum(MAPPED_FIELDS), word).optional(),
  /** cross: field that each header row stands for, from above; '' for a row that says nothing. Found where absent. */
  headerFields: z
    .array(z.union([z.enum(CROSS_FIELDS), z.literal('')]))
    .max(8)
    .optional(),
  /** Field → value where no column says it. A period given here is the year or month of headers such as 1-2月 and 本月, too. */
  constants: z.partialRecord(z.enum(MAPPED_FIELDS), word).optional(),
  /**
   * Field → word in the file → id or value it stands for; names and aliases of the plan are known without. Under `missing` the
   * marks of absence (—, …, x) and their reasons; without, such a mark is a figure that is not stated.
   */
  values: z.partialRecord(z.enum(MAPPED_FIELDS), z.record(word, word)).optional(),
  /** Source of every figure that names none. */
  source: idSchema.optional(),
  /** A source that the import adds. */
  newSource: z
    .strictObject({ id: idSchema, title: word, address: word.optional(), class: z.string().max(40) })
    .optional(),
});
export type ImportMapping = Readonly<z.output<typeof importMappingSchema>>;
