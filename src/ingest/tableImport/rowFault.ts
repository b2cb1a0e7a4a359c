// Fault of a row: why it is refused, as a code with what its message names; thrown within a row and caught where the row ends.
import type { MessageArg, MessageArgs } from '#kernel/diagnostic';
import type { MappedField } from '#model/importMapping';
import { IMPORT_FIELD_WORDS } from '#words/importFields';
import type { IngestCode } from '../codes.ts';

export class RowFault {
  constructor(
    readonly code: IngestCode,
    readonly args: MessageArgs,
  ) {}
}

const MAX_SHOWN = 80;
export const shown = (text: string): string => (text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN - 1)}…`);

/** The fault of a field, with the words of the field. */
export function fieldFault(
  code: IngestCode,
  field: MappedField,
  args: Readonly<Record<string, MessageArg>> = {},
): RowFault {
  return new RowFault(code, { field: IMPORT_FIELD_WORDS[field].name, ...args });
}
