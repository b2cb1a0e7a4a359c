// Codes of the faults that bringing tables into the evidence can find.
import { IMPORT_CODES } from './importCodes.ts';

export const INGEST_CODES = [
  'mapping-invalid',
  'mapping-without-file',
  'mapping-unknown-column',
  'data-without-mapping',
  'data-missing-column',
  'data-unused-column',
  'cell-required',
  'cell-not-a-number',
  'cell-not-a-period',
  'cell-not-a-date',
  'cell-not-an-id',
  'cell-unknown-value',
  'cell-not-an-anchor',
  'value-and-missing',
  'duplicate-observation-id',
  'duplicate-evidence-id',
  ...IMPORT_CODES,
] as const;
export type IngestCode = (typeof INGEST_CODES)[number];
