// Where an item of the plan stands in its file, and its raw form: texts, lists and mappings, as the file states them.
import type { SourceRef } from '#kernel/diagnostic';
import { isFailure, notFound, type Failure } from '#kernel/failure';
import { nearest } from '#kernel/nearest';
import type { EditableList, EditValue } from '#model/planEdit';
import { identityField } from '../binder/references.ts';
import { columnOf, type CsvColumn, itemOfRow } from '../syntax/csvColumns.ts';
import type { ParsedPlan } from '../syntax/parsedPlan.ts';
import { PLAN_KINDS } from '../syntax/planKinds.ts';
import { valueAt } from '../syntax/valueAt.ts';

export interface PlacedItem {
  readonly ref: SourceRef;
  readonly raw: { readonly [key: string]: EditValue };
}

type Identified = { readonly ref: SourceRef } & Readonly<Record<string, unknown>>;

/** The item of a list by its id (a dossier by its cluster); not-found with the nearest id. */
export function itemPlace(parsed: ParsedPlan, list: EditableList, id: string): PlacedItem | Failure {
  const items = (parsed.book?.[list] ?? []) as unknown as readonly Identified[];
  const key = identityField(list);
  const item = items.find((candidate) => candidate[key] === id);
  if (item === undefined) {
    return notFound(
      list,
      id,
      nearest(
        id,
        items.map((candidate) => String(candidate[key])),
      ),
    );
  }
  const raw = rawOf(parsed, list, item.ref);
  return isFailure(raw) ? raw : { ref: item.ref, raw };
}

function rawOf(parsed: ParsedPlan, list: EditableList, ref: SourceRef): PlacedItem['raw'] | Failure {
  const yaml = parsed.yamlFiles.get(ref.file);
  const csv = parsed.csvFiles.get(ref.file);
  const value = yaml === undefined ? undefined : valueAt(yaml.value, ref.path);
  if (typeof value === 'object' && !Array.isArray(value)) return value as PlacedItem['raw'];
  const row = csv?.rows[Number(ref.path[0])];
  if (csv === undefined || row === undefined) return notFound('file', ref.file);
  return itemOfRow(csvColumns(list, csv.header), row) as PlacedItem['raw'];
}

/** The columns of a plan table that its schema knows. */
export function csvColumns(list: EditableList, header: readonly string[]): readonly CsvColumn[] {
  const schema = PLAN_KINDS.find((kind) => kind.list === list)?.schema;
  if (schema === undefined) return [];
  return header.map((name, index) => columnOf(schema, name, index)).filter((column) => typeof column !== 'string');
}
