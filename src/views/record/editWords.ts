// An edit of the plan in words: the item with its page, the field, what stood there and what stands there now.
import { LANGUAGES, nameIn, type Name } from '#kernel/language';
import type { EditValue, PlanEdit } from '#model/planEdit';
import type { TextPiece } from '../description.ts';
import { subjectPiece } from '../findingViews.ts';
import { nameOf } from '../names.ts';
import { compose, piece, textOf } from '../sentence.ts';
import type { ViewContext } from '../viewContext.ts';
import { choicesOf, fieldLabel, type FieldPath } from './planFields.ts';

type Mapping = { readonly [key: string]: EditValue };

const isList = (value: EditValue): value is readonly EditValue[] => Array.isArray(value);

/** Whether a mapping holds a name: texts by language and nothing else. */
function isName(value: Mapping): value is Mapping & Name {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => LANGUAGES.some((language) => language === key));
}

/** A value as a reader has it: names in the page's language, words for the values of closed sets, ids as names. */
export function valueText(context: ViewContext, edit: PlanEdit, path: FieldPath, value: EditValue): string {
  const { common, drafts } = context.words;
  if (typeof value === 'string') {
    return choicesOf(context, edit.list, path)?.find((choice) => choice.value === value)?.text ?? value;
  }
  if (isList(value)) {
    return value.map((member, at) => valueText(context, edit, [...path, at], member)).join(common.separator);
  }
  if (isName(value)) return nameIn(value, context.language);
  const { cluster } = value;
  if (path.length > 0 && typeof cluster === 'string') return nameOf(context, 'clusters', cluster);
  return leavesOf(path, value)
    .map(([at, inner]) => {
      const parts = { key: fieldLabel(context, edit.list, at), value: valueText(context, edit, at, inner) };
      return textOf(compose(drafts.pair, parts));
    })
    .join(drafts.pairSeparator);
}

/** Fields of a mapping with their paths; names and lists stay whole. */
function leavesOf(path: FieldPath, value: Mapping): readonly (readonly [FieldPath, EditValue])[] {
  return Object.entries(value).flatMap(([key, inner]): readonly (readonly [FieldPath, EditValue])[] => {
    const at = [...path, key];
    return typeof inner === 'string' || isList(inner) || isName(inner) ? [[at, inner]] : leavesOf(at, inner);
  });
}

export function itemPiece(context: ViewContext, edit: PlanEdit): TextPiece {
  if (edit.kind !== 'add') return subjectPiece(context, edit.id);
  const { name, wording, id, cluster } = edit.item;
  const shown = name ?? wording ?? cluster ?? id ?? '';
  return piece(typeof shown === 'string' ? subjectPiece(context, shown).text : valueText(context, edit, [], shown));
}

export function fieldText(context: ViewContext, edit: PlanEdit): string {
  const { drafts } = context.words;
  if (edit.kind === 'set') return fieldLabel(context, edit.list, edit.path);
  return edit.kind === 'add' ? drafts.added : drafts.removed;
}

/** What the edit puts in the place of `before`; empty where there was or is nothing. */
export function editSides(context: ViewContext, edit: PlanEdit): { readonly before: string; readonly after: string } {
  if (edit.kind === 'remove') return { before: '', after: '' };
  if (edit.kind === 'add') return { before: '', after: valueText(context, edit, [], edit.item) };
  const { path, before, after } = edit;
  const side = (value: EditValue | undefined): string =>
    value === undefined ? '' : valueText(context, edit, path, value);
  return { before: side(before), after: side(after) };
}
