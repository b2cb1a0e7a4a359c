// Form of a plan item without its drawing: what the fields hold, whether what was typed can be used, and the edits it makes.
import { Decimal } from '#kernel/decimal';
import { parseDate } from '#kernel/plainDate';
import { periodText } from '#kernel/period';
import type { EditableList, EditValue, PlanEdit } from '#model/planEdit';
import type { FieldView } from '#views/description';
import { readPeriod } from '#words/period';
import type { FieldFault } from '#words/tools/toolsForm';
import { idsIn, isId } from '../form/ids.ts';
import { plainNumber } from '../form/numbers.ts';

type Path = FieldView['path'];
export type Item = { readonly [key: string]: EditValue };

/** What was typed of an item: text and the value seen when typing began (null: there was none), by the field's path. */
export interface ItemDraft {
  readonly typed: Readonly<Record<string, { readonly text: string; readonly seen: EditValue | null }>>;
  /** Id of a new item, where it was typed. */
  readonly id?: string | undefined;
  readonly reason: string;
}
export const EMPTY_DRAFT: ItemDraft = { typed: {}, reason: '' };

const LONGEST_TEXT = 20_000;
const LONGEST_SLUG = 60;

export const pathKey = (path: Path): string => path.join('/');

export function valueAt(item: EditValue | undefined, path: Path): EditValue | undefined {
  return path.reduce<EditValue | undefined>((value, step) => {
    if (value === undefined || typeof value === 'string') return undefined;
    if (Array.isArray(value)) return (value as readonly EditValue[])[Number(step)];
    return Object.hasOwn(value, step) ? (value as Item)[String(step)] : undefined;
  }, item);
}

type Kind = Pick<FieldView, 'kind' | 'under'>;

/** The id of a member of a list: the member itself, or what stands under the key that holds it. */
function idOfMember(member: EditValue, under: string | undefined): EditValue | undefined {
  return under === undefined ? member : valueAt(member, [under]);
}

/** The value as a control shows it; undefined where it has a form that this kind of field cannot show. */
export function textOf(value: EditValue | undefined, { kind, under }: Kind): string | undefined {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (kind !== 'ids' || !Array.isArray(value)) return undefined;
  const ids = (value as readonly EditValue[]).map((member) => idOfMember(member, under));
  return ids.every((id) => typeof id === 'string') ? ids.join(', ') : undefined;
}

/** The list with the members of `ids`: those that were there before keep their other keys. */
function membersOf(ids: readonly string[], before: EditValue | undefined, under: string): EditValue {
  const members = Array.isArray(before) ? (before as readonly EditValue[]) : [];
  return ids.map((id) => members.find((member) => idOfMember(member, under) === id) ?? { [under]: id });
}

export type FieldRead = { readonly value: EditValue | undefined } | { readonly fault: FieldFault };

/** The number as plan files have it: half-width digits, no separators. */
function readDecimal(text: string): FieldRead {
  const plain = plainNumber(text);
  return Decimal.parse(plain) === undefined ? { fault: 'decimal' } : { value: plain };
}

function readIds(text: string, { choices, under }: FieldView, before: EditValue | undefined): FieldRead {
  const ids = [...new Set(idsIn(text))];
  const isKnown = (id: string): boolean => choices === undefined || choices.some(({ value }) => value === id);
  if (!ids.every(isId)) return { fault: 'ids' };
  if (!ids.every(isKnown)) return { fault: 'choice' };
  return { value: under === undefined ? ids : membersOf(ids, before, under) };
}

/** What `text` says as a value of `field`; an empty text removes the value. `before` is what stood there. */
export function readField(field: FieldView, text: string, before?: EditValue): FieldRead {
  const plain = text.trim();
  if (plain === '') return field.required === true ? { fault: 'required' } : { value: undefined };
  if (plain.length > LONGEST_TEXT) return { fault: 'long' };
  switch (field.kind) {
    case 'line':
    case 'text':
      return { value: plain };
    case 'date':
      return parseDate(plain) === undefined ? { fault: 'date' } : { value: plain };
    case 'period': {
      const period = readPeriod(plain);
      return period === undefined ? { fault: 'period' } : { value: periodText(period) };
    }
    case 'decimal':
      return readDecimal(plain);
    case 'choice':
      return field.choices?.some(({ value }) => value === plain) === true ? { value: plain } : { fault: 'choice' };
    case 'ids':
      return readIds(plain, field, before);
  }
}

/** What a field shows: what was typed, else what is there. */
export function shownText(field: FieldView, item: Item | undefined, draft: ItemDraft): string {
  return draft.typed[pathKey(field.path)]?.text ?? textOf(valueAt(item, field.path), field) ?? '';
}

/** What is wrong with the fields, by path. Of an item that is changed, what was left alone is judged only where it is required. */
export function faultsOf(
  fields: readonly FieldView[],
  draft: ItemDraft,
  item: Item | undefined,
  isNew: boolean,
): Readonly<Record<string, FieldFault>> {
  const isTouched = Object.keys(draft.typed).length > 0;
  return Object.fromEntries(
    fields.flatMap((field) => {
      const key = pathKey(field.path);
      const isJudged = isNew || draft.typed[key] !== undefined || (field.required === true && isTouched);
      if (!isJudged) return [];
      const read = readField(field, shownText(field, item, draft));
      return 'fault' in read ? [[key, read.fault] as const] : [];
    }),
  );
}

const same = (a: EditValue | undefined, b: EditValue | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The edits that make the item as typed. Fields must be without faults. */
export function editsOf(
  at: { readonly list: EditableList; readonly id: string },
  fields: readonly FieldView[],
  draft: ItemDraft,
): readonly PlanEdit[] {
  return fields.flatMap((field): readonly PlanEdit[] => {
    const typed = draft.typed[pathKey(field.path)];
    const read = typed === undefined ? undefined : readField(field, typed.text, typed.seen ?? undefined);
    if (typed === undefined || read === undefined || 'fault' in read) return [];
    const before = typed.seen ?? undefined;
    if (same(before, read.value)) return [];
    return [
      {
        kind: 'set',
        ...at,
        path: [...field.path],
        ...(before === undefined ? {} : { before }),
        ...(read.value === undefined ? {} : { after: read.value }),
      },
    ];
  });
}

/** `value` with `leaf` at `path`; lists and mappings on the way are made. */
function withValue(value: EditValue | undefined, path: Path, leaf: EditValue): EditValue {
  const [step, ...rest] = path;
  if (step === undefined) return leaf;
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? [...(value as readonly EditValue[])] : [];
    list[Math.min(step, list.length)] = withValue(list[step], rest, leaf);
    return list;
  }
  const mapping: Item = typeof value === 'object' && !Array.isArray(value) ? (value as Item) : {};
  return { ...mapping, [step]: withValue(mapping[step], rest, leaf) };
}

/** Whether a new item of the list needs an id of its own: a dossier is named by its cluster. */
export const needsId = (list: EditableList): boolean => list !== 'dossiers';

/** The new item: what it starts from, the fields, its id. */
export function newItem(
  fixed: Item | undefined,
  fields: readonly FieldView[],
  draft: ItemDraft,
  id: string | undefined,
): Item {
  const filled = fields.reduce<EditValue>((item, field) => {
    const read = readField(field, shownText(field, fixed, draft), valueAt(fixed, field.path));
    return 'fault' in read || read.value === undefined ? item : withValue(item, field.path, read.value);
  }, fixed ?? {});
  return { ...(id === undefined ? {} : { id }), ...(filled as Item) };
}

const ONE_OF: Readonly<Record<EditableList, string>> = {
  tasks: 'task',
  items: 'item',
  dossiers: 'dossier',
  targets: 'target',
  clusterLists: 'cluster-list',
  clusters: 'cluster',
  projects: 'project',
};

/** An id from the Latin words of the item's first line of text, else from its list and the minute `now` (yyyymmddhhmm). */
export function suggestedId(list: EditableList, fields: readonly FieldView[], draft: ItemDraft, now: string): string {
  const lines = fields.filter(({ kind }) => kind === 'line').map(({ path }) => draft.typed[pathKey(path)]?.text ?? '');
  const slugs = lines.map((line) =>
    line
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f'’]/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, LONGEST_SLUG)
      .replace(/^-+|-+$/g, ''),
  );
  return slugs.find((slug) => /[a-z]{3}/.test(slug)) ?? `${ONE_OF[list]}-${now}`;
}
