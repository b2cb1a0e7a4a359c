// The draft of an entry as the record keeps it; what comes back is read with care, since an older page may have written it.
import { NO_FIELDS, type EntryFields } from './entryFields.ts';
import type { Typed, TypedCells } from './typing.ts';

export interface DraftContent {
  readonly cells: TypedCells;
  readonly fields: EntryFields;
  readonly periods?: readonly string[] | undefined;
  readonly cluster?: string | undefined;
}

export const EMPTY_DRAFT: DraftContent = { cells: {}, fields: NO_FIELDS };

type Shape = Readonly<Record<string, unknown>>;

const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function typedOf(value: unknown): Typed | undefined {
  if (!isShape(value) || typeof value.text !== 'string') return undefined;
  return typeof value.seen === 'number' ? { text: value.text, seen: value.seen } : { text: value.text };
}

function fieldsOf(value: unknown): EntryFields {
  if (!isShape(value)) return NO_FIELDS;
  const said = Object.keys(NO_FIELDS).map((name) => [name, typeof value[name] === 'string' ? value[name] : '']);
  return Object.fromEntries(said) as EntryFields;
}

/** The draft that `content` holds; parts that are none are left out. */
export function readDraftContent(content: unknown): DraftContent {
  if (!isShape(content)) return EMPTY_DRAFT;
  const cells = Object.entries(isShape(content.cells) ? content.cells : {}).flatMap(([key, value]) => {
    const typed = typedOf(value);
    return typed === undefined ? [] : [[key, typed] as const];
  });
  const { periods, cluster } = content;
  return {
    cells: Object.fromEntries(cells),
    fields: fieldsOf(content.fields),
    ...(Array.isArray(periods) && periods.every((each) => typeof each === 'string') ? { periods } : {}),
    ...(typeof cluster === 'string' ? { cluster } : {}),
  };
}

/** Text of a draft, the same for equal drafts however their keys were kept. */
export function draftText({ cells, fields, periods, cluster }: DraftContent): string {
  const sorted = Object.fromEntries(Object.entries(cells).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({ cells: sorted, fields: fieldsOf(fields), periods, cluster });
}

export function isEmptyDraft({ cells, fields }: DraftContent): boolean {
  return Object.keys(cells).length === 0 && Object.values(fields).every((text) => text === '');
}
