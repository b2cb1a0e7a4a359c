// Codes of what an examination of the record can find.
export const RECORD_CODES = [
  'record-open-elsewhere',
  'record-left-behind',
  'record-kept-aside',
  'record-disk-low',
  'record-backup-missing',
  'record-backup-old',
  'record-without-fsync',
  'record-schema-differs',
  'record-blob-damaged',
  'record-plan-damaged',
  'record-edition-damaged',
  'record-vintage-gap',
  'record-time-backwards',
  'record-guard-missing',
] as const;
export type RecordCode = (typeof RECORD_CODES)[number];
