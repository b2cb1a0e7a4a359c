// Headers by which tables call the fields of a figure.
import { MAPPED_FIELDS, type MappedField } from '#model/importMapping';
import { IDLE_HEADERS, IMPORT_FIELD_WORDS } from '#words/importFields';
import { labelOf, nameKey } from './label.ts';

const FIELDS: ReadonlyMap<string, MappedField> = new Map(
  MAPPED_FIELDS.flatMap((field) =>
    [
      field,
      IMPORT_FIELD_WORDS[field].name.zh,
      IMPORT_FIELD_WORDS[field].name.en,
      ...IMPORT_FIELD_WORDS[field].headers,
    ].map((header) => [nameKey(header), field] as const),
  ),
);
const IDLE = new Set(IDLE_HEADERS.map(nameKey));

/** The field that a header names; of several header rows the last one says it. */
export function fieldOfHeader(header: string): MappedField | undefined {
  return FIELDS.get(nameKey(labelOf(header.split(' / ').at(-1) ?? '').text));
}

/** Whether a header is that of a column which says nothing of a figure: 序号, 备注, 原因. */
export function isIdleHeader(header: string): boolean {
  return IDLE.has(nameKey(header));
}
