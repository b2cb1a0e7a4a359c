// A YAML file of the plan: its one top-level list, or the one mapping that it is, item by item.
import { readYaml, type YamlFile } from '#formats/yaml';
import type { SourceFile } from '#formats/sourceFile';
import { nearest } from '#kernel/nearest';
import { identityField } from '../binder/references.ts';
import { UNKNOWN_KEYS_SHOWN } from './issueDiagnostics.ts';
import type { PlanKind } from './planKinds.ts';
import { readItem } from './readItem.ts';
import type { Reading } from './reading.ts';
import { shapeOfValue } from './schemaShape.ts';
import { shortened } from './shortened.ts';
import { syntaxDiagnostic } from './syntaxDiagnostic.ts';
import { valueAt } from './valueAt.ts';

type Path = readonly (string | number)[];

/** Opens a YAML file and takes over what is wrong with its form. */
export function openYaml(reading: Reading, file: SourceFile): YamlFile {
  const yaml = readYaml(file);
  reading.yamlFiles.set(file.path, yaml);
  reading.report(...yaml.diagnostics);
  return yaml;
}

export function readYamlPlan(reading: Reading, file: SourceFile, kind: PlanKind): void {
  const yaml = openYaml(reading, file);
  const { value } = yaml;
  if (value === undefined) {
    if (yaml.diagnostics.length > 0) reading.leaveOut(kind.list, undefined);
  } else if (shapeOfValue(value) !== 'mapping') {
    const args = { key: '', expected: 'mapping', found: shapeOfValue(value) };
    reading.report(syntaxDiagnostic('wrong-type', reading.locate({ file: file.path, path: [] }), args));
    reading.leaveOut(kind.list, undefined);
  } else if (kind.spread === 'each') {
    readOne(reading, file.path, kind, value, []);
  } else {
    readList(reading, file.path, kind, value);
  }
}

/** A list file has one key, the name of its list. */
function readList(reading: Reading, file: string, kind: PlanKind, value: unknown): void {
  const at = (path: Path) => ({ file, path });
  const keys = Object.keys(value as object);
  for (const key of keys.filter((name) => name !== kind.list).slice(0, UNKNOWN_KEYS_SHOWN)) {
    const meant = nearest(key, [kind.list]) ?? (keys.length === 1 ? kind.list : undefined);
    const args = { key: shortened(key), list: 'file', keys: [kind.list], ...(meant === undefined ? {} : { meant }) };
    reading.report(syntaxDiagnostic('unknown-key', reading.locate(at([key]), 'key'), args, meant));
  }
  const items = valueAt(value, [kind.list]);
  if (Array.isArray(items)) {
    for (const [index, item] of items.entries()) readOne(reading, file, kind, item, [kind.list, index]);
  } else if (items !== undefined) {
    const args = { key: kind.list, expected: 'list', found: shapeOfValue(items) };
    reading.report(syntaxDiagnostic('wrong-type', reading.locate(at([kind.list])), args));
    reading.leaveOut(kind.list, undefined);
  } else if (keys.length > 0) {
    reading.leaveOut(kind.list, undefined);
  }
}

function readOne(reading: Reading, file: string, kind: PlanKind, value: unknown, path: Path): void {
  const { list, schema } = kind;
  const ref = { file, path };
  const outcome = readItem({ list, ref, value, schema, locate: reading.locate });
  if (outcome.item !== undefined) reading.keep(list, outcome.item);
  else reading.refuse(list, ref, valueAt(value, [identityField(list)]), outcome.faults);
}
