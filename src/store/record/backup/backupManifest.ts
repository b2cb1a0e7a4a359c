// Manifest of a backup: its last entry, which says what the file holds; a file without it is not whole.
import { z } from '#kernel/schema';

export const BACKUP_FORMAT = 1;
export const MANIFEST_PATH = 'manifest.json';

/** The part `no` (1, 2, …) of the lines of a table. */
export const partPath = (table: string, no: number): string => `tables/${table}/${`${no}`.padStart(6, '0')}.ndjson`;

const tableSchema = z.object({
  columns: z.array(z.string()),
  rows: z.number().int().nonnegative(),
  sha256: z.string(),
});

export const backupManifestSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  /** Migrations that the record has had. */
  schema: z.number().int().positive(),
  program: z.string(),
  /** UTC, ISO 8601. */
  created: z.string(),
  tables: z.record(z.string(), tableSchema),
});

export type BackupManifest = z.infer<typeof backupManifestSchema>;
