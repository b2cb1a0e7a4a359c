// Codes of the faults that reading a file's bytes can find.
export const FORMAT_CODES = [
  'file-too-large',
  'not-utf8',
  'yaml-syntax',
  'yaml-duplicate-key',
  'yaml-key-without-value',
  'yaml-aliases',
  'yaml-too-deep',
  'yaml-too-large',
  'yaml-multiple-documents',
  'csv-syntax',
  'csv-ragged-row',
  'csv-duplicate-header',
  'csv-too-large',
  'csv-encoding',
  'xlsx-not-a-workbook',
  'xlsx-damaged',
  'xlsx-entities',
  'xlsx-too-large',
] as const;
export type FormatCode = (typeof FORMAT_CODES)[number];
