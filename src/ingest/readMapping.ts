// Reading of a mapping file: its form, its fields and its faults, each at its place.
import type { Diagnostic, MessageArgs } from '#kernel/diagnostic';
import { nearest } from '#kernel/nearest';
import type { SourceFile } from '#formats/sourceFile';
import { readYaml, type YamlFile, type YamlPath, type YamlValue } from '#formats/yaml';
import type { IngestCode } from './codes.ts';
import { fieldsOf, type Mapping, mappingSchema } from './mapping.ts';

/** A mapping with the file it stands in and the path of its table. */
export interface PlacedMapping {
  readonly mapping: Mapping;
  readonly yaml: YamlFile;
  readonly table: string;
}

const KEYS = Object.keys(mappingSchema.shape);

export function readMapping(file: SourceFile): { readonly placed?: PlacedMapping; readonly diagnostics: Diagnostic[] } {
  const yaml = readYaml(file);
  if (yaml.diagnostics.length > 0) return { diagnostics: [...yaml.diagnostics] };
  const parsed = mappingSchema.safeParse(yaml.value ?? {});
  if (!parsed.success) return { diagnostics: parsed.error.issues.flatMap((issue) => formFaults(yaml, issue)) };
  const mapping = parsed.data;
  const table = file.path.slice(0, file.path.lastIndexOf('/') + 1) + mapping.file;
  return { placed: { mapping, yaml, table }, diagnostics: fieldFaults(mapping, yaml) };
}

type Issue = NonNullable<ReturnType<typeof mappingSchema.safeParse>['error']>['issues'][number];

function formFaults(yaml: YamlFile, issue: Issue): Diagnostic[] {
  const path = issue.path as YamlPath;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(yaml, [...path, key], key, KEYS));
  }
  const key = path.join('.');
  const args = { fault: isAbsent(yaml.value, path) ? 'required' : 'wrong-value', key, nearest: '' };
  return [mappingFault(yaml, 'mapping-invalid', path, args)];
}

function isAbsent(value: YamlValue, [key, ...rest]: YamlPath): boolean {
  return rest.length === 0 && member(value, String(key)) === undefined;
}

function member(value: YamlValue, key: string): YamlValue {
  return typeof value === 'object' ? (value as Readonly<Record<string, YamlValue>>)[key] : undefined;
}

/** Fields that the kind of evidence does not have; taken from the file, for the schema drops a key `__proto__`. */
function fieldFaults(mapping: Mapping, yaml: YamlFile): Diagnostic[] {
  const fields = fieldsOf(mapping.kind);
  return (['columns', 'constants', 'values'] as const).flatMap((part) =>
    Object.keys(member(yaml.value, part) ?? {})
      .filter((name) => !fields.includes(name))
      .map((name) => unknownKey(yaml, [part, name], name, fields)),
  );
}

function unknownKey(yaml: YamlFile, path: YamlPath, key: string, known: readonly string[]): Diagnostic {
  const args = { fault: 'unknown-key', key: key.slice(0, 80), nearest: nearest(key, known) ?? '' };
  return mappingFault(yaml, 'mapping-invalid', path, args, 'key');
}

/** A diagnostic of severity error at a place of a mapping. */
export function mappingFault(
  yaml: YamlFile,
  code: IngestCode,
  path: YamlPath,
  args: MessageArgs,
  part: 'key' | 'value' = 'value',
): Diagnostic {
  const start = { line: 1, column: 1, offset: 0 };
  const span = yaml.locate(path, part) ?? { file: yaml.file, start, end: start };
  return { code, severity: 'error', span, args, related: [] };
}
