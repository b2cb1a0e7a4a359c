// Finding of an examination: what is wrong, or worth knowing, about the record as it lies there.
import type { MessageArgs, Severity } from '#kernel/diagnostic';
import type { RecordCode } from '../recordCodes.ts';

export interface RecordFinding {
  readonly code: RecordCode;
  readonly severity: Severity;
  readonly args: MessageArgs;
}
