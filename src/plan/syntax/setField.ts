// Writing back: the text of a plan file with one value changed, and every file that is not changed byte for byte.
import type { SourceRef } from '#kernel/diagnostic';
import { isFailure, notFound, type Failure } from '#kernel/failure';
import type { CsvFile } from '#formats/csv';
import { decodeText } from '#formats/text';
import { readYaml } from '#formats/yaml';
import { LIST_SEPARATOR } from './csvColumns.ts';
import { cellOf } from './locateIn.ts';
import type { ParsedPlan } from './parsedPlan.ts';
import { csvCell } from './scalarText.ts';

/** The file of `ref` as text with the value at `ref` set to `text`, nothing else changed; not-found where it has no place. */
export function setField(parsed: ParsedPlan, ref: SourceRef, text: string): string | Failure {
  const source = parsed.sources.get(ref.file);
  const csv = parsed.csvFiles.get(ref.file);
  if (source === undefined) return notFound('file', ref.file);
  if (csv !== undefined) return setCell(csv, printFile(parsed, ref.file), ref, text);
  const yaml = readYaml(source);
  try {
    yaml.set(ref.path, text);
    return yaml.print();
  } catch {
    return notFound('field', `${ref.file} ${ref.path.join('.')}`);
  }
}

function setCell(csv: CsvFile, before: string | Failure, ref: SourceRef, text: string): string | Failure {
  const { row, column, member, isExact } = cellOf(csv, ref.path);
  const span = csv.locate(row, column);
  const cell = csv.rows[row]?.[column];
  if (isFailure(before)) return before;
  if (!isExact || span === undefined || cell === undefined)
    return notFound('field', `${ref.file} ${ref.path.join('.')}`);
  const written = csvCell(member === undefined ? text : withMember(cell, member, text));
  const bom = before.startsWith('\uFEFF') ? 1 : 0;
  return before.slice(0, bom + span.start.offset) + written + before.slice(bom + span.end.offset);
}

function withMember(cell: string, member: number, text: string): string {
  const parts = cell === '' ? [] : cell.split(LIST_SEPARATOR);
  while (parts.length < member) parts.push('');
  parts[member] = text;
  return parts.join(LIST_SEPARATOR);
}

/** The text of a file of the plan as it was read. */
export function printFile(parsed: ParsedPlan, path: string): string | Failure {
  const source = parsed.sources.get(path);
  if (source === undefined) return notFound('file', path);
  const decoded = decodeText(source);
  if ('diagnostic' in decoded) return { failure: 'unreadable', what: 'file', detail: path };
  return parsed.yamlFiles.get(path)?.print() ?? decoded.bom + decoded.text;
}

/** All readable files of the plan, path → text; equal to what was read. */
export function printPlan(parsed: ParsedPlan): ReadonlyMap<string, string> {
  const texts = [...parsed.sources.keys()].map((path) => [path, printFile(parsed, path)] as const);
  return new Map(texts.filter((entry): entry is readonly [string, string] => !isFailure(entry[1])));
}
