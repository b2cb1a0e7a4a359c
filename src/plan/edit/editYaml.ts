// Edits of a YAML list of the plan as text: a field set or taken away, an item added or removed; the rest stays byte by byte.
import type { SourceFile } from '#formats/sourceFile';
import { readYaml, type YamlFile, type YamlPath } from '#formats/yaml';
import type { EditValue } from '#model/planEdit';
import { encodeUtf8 } from '../syntax/encodeUtf8.ts';
import { treeAt, withTree } from './editTree.ts';
import { flowText } from './flowText.ts';

const PLACEHOLDER = 'xxMarshallPlaceholderxx';

/** The text with `after` at `path`, or without what stands there; undefined where the text cannot be changed so. */
export function setInYaml(source: SourceFile, path: YamlPath, after: EditValue | undefined): string | undefined {
  const yaml = readYaml(source);
  if (typeof after === 'string') {
    const text = attempt(() => {
      yaml.set(path, after);
      return yaml.print();
    });
    if (text !== undefined) return text;
  }
  // A list or a mapping is written anew from the nearest key of a mapping upwards, so that what lies beside it stays.
  const depth = path.findLastIndex((step) => typeof step === 'string');
  if (depth < 0) return undefined;
  const at = path.slice(0, depth + 1);
  const value = withTree(treeAt(yaml.value as EditValue | undefined, at), path.slice(depth + 1), after);
  if (value === undefined) return withoutKey(source, yaml, at);
  return isStated(yaml, at) ? withValue(yaml, at, value) : withKey(source, at, value);
}

/** The text with an item at the end of the list `list`, which is begun where the file is empty. */
export function addToYaml(
  source: SourceFile,
  list: string,
  item: Readonly<Record<string, EditValue>>,
): string | undefined {
  const yaml = readYaml(source);
  const text = yaml.print();
  const items = treeAt(yaml.value as EditValue | undefined, [list]);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const count = Array.isArray(items) ? items.length : 0;
  if (count === 0) {
    const kept = yaml.value === undefined ? text : '';
    if (yaml.value !== undefined && Object.keys(yaml.value as object).length > 1) return undefined;
    const head = kept === '' || kept.endsWith('\n') ? kept : kept + lineEnd;
    return `${head}${list}:${lineEnd}${block(item, '  ', lineEnd)}`;
  }
  const last = yaml.locate([list, count - 1]);
  if (last === undefined) return undefined;
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const lineStart = text.lastIndexOf('\n', bom + last.start.offset - 1) + 1;
  const lead = text.slice(lineStart, bom + last.start.offset);
  if (!/^ *- *$/.test(lead)) return undefined;
  const whole = text.endsWith('\n') ? text : text + lineEnd;
  return whole + block(item, ' '.repeat(lead.indexOf('-')), lineEnd);
}

/** The text without an item of a list in block style; comments above the item stay. */
export function removeFromYaml(source: SourceFile, path: YamlPath): string | undefined {
  const yaml = readYaml(source);
  const span = yaml.locate(path);
  if (span === undefined) return undefined;
  const text = yaml.print();
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const start = text.lastIndexOf('\n', bom + span.start.offset - 1) + 1;
  return text.slice(0, start) + text.slice(endOfLine(text, bom + span.end.offset));
}

function block(item: Readonly<Record<string, EditValue>>, indent: string, lineEnd: string): string {
  const lines = Object.entries(item).map(([key, value]) => `${flowText(key)}: ${flowText(value)}`);
  return lines.map((line, i) => `${indent}${i === 0 ? '- ' : '  '}${line}${lineEnd}`).join('');
}

function isStated(yaml: YamlFile, path: YamlPath): boolean {
  return treeAt(yaml.value as EditValue | undefined, path) !== undefined;
}

function withKey(source: SourceFile, path: YamlPath, value: EditValue): string | undefined {
  const parent = path.slice(0, -1);
  const yaml = readYaml(source);
  const key = path.at(-1);
  if (key === undefined) return undefined;
  if (!isStated(yaml, parent)) return setInYaml(source, parent, { [String(key)]: value });
  return attempt(() => {
    yaml.set(path, PLACEHOLDER);
    return yaml.print().replace(PLACEHOLDER, () => flowText(value));
  });
}

function withValue(yaml: YamlFile, path: YamlPath, value: EditValue): string | undefined {
  const [key, old] = [yaml.locate(path, 'key'), yaml.locate(path)];
  if (key === undefined || old === undefined) return undefined;
  const text = yaml.print();
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const replaced = text.slice(bom + old.start.offset, bom + old.end.offset);
  const tail = /\s*$/.exec(replaced)?.[0] ?? '';
  return `${text.slice(0, bom + key.end.offset)}: ${flowText(value)}${tail}${text.slice(bom + old.end.offset)}`;
}

function withoutKey(source: SourceFile, yaml: YamlFile, path: YamlPath): string | undefined {
  const [key, old] = [yaml.locate(path, 'key'), yaml.locate(path)];
  if (key === undefined || old === undefined || !isStated(yaml, path)) return undefined;
  const text = yaml.print();
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const start = text.lastIndexOf('\n', bom + key.start.offset - 1) + 1;
  if (/^ *$/.test(text.slice(start, bom + key.start.offset))) {
    return text.slice(0, start) + text.slice(endOfLine(text, bom + old.end.offset));
  }
  // In flow style, or as the first key of an item: the mapping is written anew without it.
  const parent = path.slice(0, -1);
  const rest = withTree(treeAt(yaml.value as EditValue | undefined, parent), path.slice(-1), undefined);
  if (rest === undefined || parent.length === 0 || typeof parent.at(-1) === 'number') return undefined;
  return setInYaml({ ...source, bytes: encodeUtf8(text) }, parent, rest);
}

/** Behind the line end of the line in which `offset` stands; `offset` itself where it follows one. */
function endOfLine(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

function attempt(change: () => string): string | undefined {
  try {
    return change();
  } catch {
    return undefined;
  }
}
