// Data package of an edition (Frictionless Data Package v2): tables as CSV and their description.
// https://datapackage.org/standard/data-package/
import { writeCsv } from '#formats/csvWriter';
import type { OutputFile } from '#formats/sourceFile';
import { nameIn } from '#kernel/language';
import { utf8 } from '../../bytes.ts';
import type { DataInput } from './dataInput.ts';
import { type DataTable, dataTables } from './dataTables.ts';

/** `datapackage.json` and one CSV a table. */
export function dataPackage(data: DataInput): readonly OutputFile[] {
  const tables = dataTables(data);
  const files = tables.map((table) => ({ path: `${table.name}.csv`, bytes: utf8(csvOf(table)) }));
  return [
    { path: 'datapackage.json', bytes: utf8(`${JSON.stringify(descriptor(data, tables, files), undefined, 2)}\n`) },
    ...files,
  ];
}

function csvOf({ fields, rows }: DataTable): string {
  return writeCsv(
    fields.map(({ name }) => name),
    rows,
    { lineEnd: '\n' },
  );
}

function descriptor(
  { assessment, input, date }: DataInput,
  tables: readonly DataTable[],
  files: readonly OutputFile[],
): object {
  const { workspace } = assessment.book;
  const present = new Set(tables.filter(({ rows }) => rows.length > 0).map(({ name }) => name));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${workspace.id}-${input.id}-${input.scope}`,
    id: `${workspace.id}/${input.id}/${input.scope}`,
    title: `${nameIn(workspace.name, 'en')} · ${nameIn(workspace.name, 'zh')}`,
    description: `Figures and targets of edition ${input.id} (${input.scope}), as of ${assessment.asOf}.`,
    version: input.id,
    created: `${date}T00:00:00Z`,
    contributors: [{ title: `Marshall ${input.basis.program}`, roles: ['creator'] }],
    resources: tables.map((table, at) => resource(table, files[at]?.bytes.length ?? 0, present)),
  };
}

function resource(table: DataTable, bytes: number, present: ReadonlySet<string>): object {
  const { name, title, key, fields, foreign } = table;
  return {
    name,
    type: 'table',
    title,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: fields.map(({ required, ...field }) =>
        required === true ? { ...field, constraints: { required } } : field,
      ),
      missingValues: [''],
      primaryKey: [key],
      foreignKeys: foreign
        .filter(({ table: other }) => present.has(other))
        .map(({ field, table: other }) => ({ fields: [field], reference: { resource: other, fields: ['id'] } })),
    },
  };
}
