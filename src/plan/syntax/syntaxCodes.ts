// Codes of the faults of form in plan files.
/** Faults of form, found while reading; every one is an error. */
export const SYNTAX_CODES = [
  'workspace-file-missing',
  'unknown-plan-file',
  'unknown-key',
  'missing-key',
  'wrong-type',
  'wrong-count',
  'invalid-id',
  'invalid-number',
  'invalid-period',
  'invalid-date',
  'invalid-choice',
  'invalid-unit',
  'invalid-hash',
  'invalid-text',
  'name-without-language',
  'further-faults',
] as const;
export type SyntaxCode = (typeof SYNTAX_CODES)[number];
