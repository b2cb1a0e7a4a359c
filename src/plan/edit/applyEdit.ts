// One edit of the plan put into the file it concerns: the changed text, or what stands there where the writer saw another value.
import type { Diagnostic } from '#kernel/diagnostic';
import { isFailure, type Failure } from '#kernel/failure';
import { readCsv } from '#formats/csv';
import type { SourceFile } from '#formats/sourceFile';
import { decodeText } from '#formats/text';
import { readYaml } from '#formats/yaml';
import type { EditableList, EditValue, PlanEdit } from '#model/planEdit';
import { encodeUtf8 } from '../syntax/encodeUtf8.ts';
import type { ParsedPlan } from '../syntax/parsedPlan.ts';
import { parsePlan } from '../syntax/parsePlan.ts';
import { PLAN_FOLDER, PLAN_KINDS } from '../syntax/planKinds.ts';
import { printFile } from '../syntax/setField.ts';
import { addToCsv, removeFromCsv, setInCsv } from './editCsv.ts';
import { sameTree, treeAt, withTree } from './editTree.ts';
import { addToYaml, removeFromYaml, setInYaml } from './editYaml.ts';
import { csvColumns, itemPlace, type PlacedItem } from './itemPlace.ts';

export interface Edited {
  readonly file: SourceFile;
}

/** The value that is there is not the one the writer saw; `present` is what is there. */
export interface EditConflict {
  readonly conflict: PlanEdit;
  readonly present: EditValue | undefined;
}

export interface RefusedEdit {
  readonly refused: readonly Diagnostic[];
}

/**
 * The file with the edit in it. A `set` whose `before` is not what is there, or an `add` of an id that exists, is a conflict; an edit
 * after which the item does not have the form of its kind is refused with the findings.
 */
export function applyEdit(parsed: ParsedPlan, edit: PlanEdit): Edited | EditConflict | RefusedEdit | Failure {
  const changed = edit.kind === 'add' ? added(parsed, edit) : changedItem(parsed, edit);
  if (isFailure(changed) || 'conflict' in changed) return changed;
  const faults = faultsOf(changed.file, parsed);
  return faults.length > 0 ? { refused: faults } : changed;
}

/** What reading the changed file finds that reading it before did not. */
function faultsOf(file: SourceFile, parsed: ParsedPlan): readonly Diagnostic[] {
  const own = [...parsed.sources.values()].filter(({ path }) => path === 'marshall.yaml');
  const known = parsed.diagnostics.filter((one) => one.span.file === file.path).length;
  const found = parsePlan([...own, file], []).diagnostics.filter((one) => one.span.file === file.path);
  return found.length > known ? found : [];
}

type Changed = Edited | EditConflict | Failure;

function changedItem(parsed: ParsedPlan, edit: Exclude<PlanEdit, { readonly kind: 'add' }>): Changed {
  const placed = itemPlace(parsed, edit.list, edit.id);
  if (isFailure(placed)) return placed;
  if (edit.kind === 'remove') return finished(placed.ref.file, removed(parsed, placed));
  const present = treeAt(placed.raw, edit.path);
  if (!sameTree(present, edit.before)) return { conflict: edit, present };
  const after = withTree(placed.raw, edit.path, edit.after) ?? {};
  const text = setField(parsed, edit.list, placed, edit.path, after);
  return finished(placed.ref.file, text === undefined || !holds(placed, text, after) ? undefined : text);
}

function setField(
  parsed: ParsedPlan,
  list: EditableList,
  placed: PlacedItem,
  path: readonly (string | number)[],
  after: EditValue,
): string | undefined {
  const { file, path: item } = placed.ref;
  const csv = parsed.csvFiles.get(file);
  const source = parsed.sources.get(file);
  const before = printFile(parsed, file);
  if (source === undefined || isFailure(before)) return undefined;
  if (csv === undefined) return setInYaml(source, [...item, ...path], treeAt(after, path));
  return setInCsv(before, csv, csvColumns(list, csv.header), Number(item[0]), placed.raw, after);
}

/** Whether the changed YAML says of the item just what was meant; a table is checked by the reading of its kind. */
function holds({ ref }: PlacedItem, text: string, after: EditValue): boolean {
  if (ref.file.endsWith('.csv')) return true;
  const value = readYaml({ path: ref.file, bytes: encodeUtf8(text) }).value as EditValue | undefined;
  return sameTree(treeAt(value, ref.path), after);
}

function removed(parsed: ParsedPlan, { ref }: PlacedItem): string | undefined {
  const csv = parsed.csvFiles.get(ref.file);
  const source = parsed.sources.get(ref.file);
  const text = printFile(parsed, ref.file);
  if (source === undefined || isFailure(text)) return undefined;
  return csv === undefined ? removeFromYaml(source, ref.path) : removeFromCsv(text, csv, Number(ref.path[0]));
}

/** Into the file that holds the last item of the list, or a new one of the kind. */
function added(parsed: ParsedPlan, edit: Extract<PlanEdit, { readonly kind: 'add' }>): Changed {
  const kind = PLAN_KINDS.find(({ list }) => list === edit.list);
  const id = edit.item['id'] ?? edit.item['cluster'];
  if (kind === undefined || typeof id !== 'string') return { failure: 'unreadable', what: 'id', detail: edit.list };
  if (!isFailure(itemPlace(parsed, edit.list, id))) return { conflict: edit, present: id };
  if (kind.spread === 'each') {
    const text = Object.entries(edit.item).reduce<string | undefined>(
      (before, [key, value]) =>
        before === undefined
          ? undefined
          : setInYaml(sourceOf(`${PLAN_FOLDER}${kind.stem}${id}.yaml`, before), [key], value),
      `cluster: ${id}\n`,
    );
    return finished(`${PLAN_FOLDER}${kind.stem}${id}.yaml`, text);
  }
  const items = parsed.book?.[edit.list] ?? [];
  const path = items.at(-1)?.ref.file ?? `${PLAN_FOLDER}${kind.stem}.yaml`;
  const source = parsed.sources.get(path) ?? sourceOf(path, '');
  const text = path.endsWith('.csv') ? addedToCsv(source, edit) : addToYaml(source, edit.list, edit.item);
  return finished(path, text);
}

function addedToCsv(source: SourceFile, edit: Extract<PlanEdit, { readonly kind: 'add' }>): string | undefined {
  const csv = readCsv(source);
  const decoded = decodeText(source);
  if ('diagnostic' in decoded) return undefined;
  return addToCsv(decoded.bom + decoded.text, csv, csvColumns(edit.list, csv.header), edit.item);
}

function sourceOf(path: string, text: string): SourceFile {
  return { path, bytes: encodeUtf8(text) };
}

function finished(path: string, text: string | undefined): Edited | Failure {
  if (text === undefined) return { failure: 'infeasible', what: 'edit', detail: path };
  return { file: sourceOf(path, text) };
}
