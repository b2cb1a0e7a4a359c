// YAML file with positions: every scalar is a text; what is not changed is written back byte for byte.
import type { Diagnostic, Span } from '#kernel/diagnostic';
import type { SourceFile } from './sourceFile.ts';
import { decodeText, fault, lineIndex, MAX_BYTES, spanOf } from './text.ts';
import { addKey, replaceScalar } from './yamlEdit.ts';
import { parseYamlFully } from './yamlLibrary.ts';
import { parsePlainYaml } from './yamlPlain.ts';
import type { YamlFault, YamlLimits, YamlNode, YamlParse } from './yamlTree.ts';
import { toYamlValue, type YamlMeaning, type YamlValue } from './yamlValue.ts';

export type { YamlLimits } from './yamlTree.ts';
export type { YamlValue } from './yamlValue.ts';

export const YAML_LIMITS: YamlLimits = {
  bytes: MAX_BYTES,
  tokens: 1_500_000,
  depth: 50,
  aliases: 100,
  aliasedNodes: 100_000,
};

export type YamlPath = readonly (string | number)[];

export interface YamlFile {
  readonly file: string;
  /** Texts, arrays and objects without prototype; undefined for an empty file and for one with faults of syntax. */
  readonly value: YamlValue;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the value at `path` or its key stands; where the path leads nowhere, its nearest ancestor that exists. */
  locate(path: YamlPath, part?: 'key' | 'value'): Span | undefined;
  /** The text of the file, byte order mark and line ends included: as it was read, but for what `set` changed. */
  print(): string;
  /**
   * Changes the scalar at `path`, or adds it as a last key to the mapping that exists at the path before. Throws where neither
   * is possible.
   */
  set(path: YamlPath, value: string): void;
}

/** Reads a YAML file. Never throws: faults are diagnostics. */
export function readYaml(file: SourceFile, limits: YamlLimits = YAML_LIMITS): YamlFile {
  const decoded = decodeText(file, limits.bytes);
  if ('diagnostic' in decoded) return unreadable(file, decoded.diagnostic);
  let state = read(file.path, decoded.text, limits);
  return {
    file: file.path,
    get value() {
      return state.meaning.value;
    },
    get diagnostics() {
      return state.diagnostics;
    },
    locate: (path, part = 'value') => state.locate(path, part),
    print: () => decoded.bom + state.text,
    set: (path, value) => {
      state = changed(state, path, value, limits);
    },
  };
}

function unreadable(file: SourceFile, diagnostic: Diagnostic): YamlFile {
  const refuse = (): never => {
    throw new Error(`${file.path} has no text`);
  };
  return {
    file: file.path,
    value: undefined,
    diagnostics: [diagnostic],
    locate: () => undefined,
    print: refuse,
    set: refuse,
  };
}

interface State {
  readonly file: string;
  readonly text: string;
  readonly parse: YamlParse;
  readonly meaning: YamlMeaning;
  readonly diagnostics: readonly Diagnostic[];
  locate(path: YamlPath, part: 'key' | 'value'): Span | undefined;
}

function read(file: string, text: string, limits: YamlLimits): State {
  const parse = parseText(text, limits);
  const meaning = toYamlValue(parse.root, limits);
  const positions = lineIndex(text);
  const span = ({ start, end }: { start: number; end: number }): Span => spanOf(file, text, start, end, positions);
  const diagnostics = [...parse.faults, ...meaning.faults].map((found) => toDiagnostic(found, span));
  const locate = (path: YamlPath, part: 'key' | 'value'): Span | undefined => {
    const found = find(parse.root, meaning, path);
    return found === undefined ? undefined : span(part === 'key' ? (found.key ?? found.value) : found.value);
  };
  return { file, text, parse, meaning, diagnostics, locate };
}

function parseText(text: string, limits: YamlLimits): YamlParse {
  const control = text.indexOf('\0');
  if (control >= 0)
    return {
      faults: [{ code: 'yaml-syntax', start: control, end: control + 1, args: { fault: 'control-character' } }],
    };
  const root = parsePlainYaml(text, limits.depth);
  return root === undefined ? parseYamlFully(text, limits) : { root, faults: [] };
}

function toDiagnostic(found: YamlFault, span: (at: { start: number; end: number }) => Span): Diagnostic {
  const diagnostic = fault(found.code, span(found), found.args);
  return found.first === undefined
    ? diagnostic
    : { ...diagnostic, related: [{ span: span(found.first), role: 'first-stated-here' }] };
}

interface Found {
  readonly key: YamlNode | undefined;
  readonly value: YamlNode;
  /** Number of steps of the path that exist. */
  readonly steps: number;
}

/** The node at `path` or its nearest ancestor; aliases are followed on the way, not at the end. */
function find(root: YamlNode | undefined, meaning: YamlMeaning, path: YamlPath): Found | undefined {
  if (root === undefined) return undefined;
  let found: Found = { key: undefined, value: root, steps: 0 };
  for (const step of path) {
    const next = child(meaning.targets.get(found.value) ?? found.value, step);
    if (next === undefined) return found;
    found = { ...next, steps: found.steps + 1 };
  }
  return found;
}

function child(node: YamlNode, step: string | number): Omit<Found, 'steps'> | undefined {
  if (node.kind === 'map') return node.entries.find(({ key }) => key.text === String(step));
  const item = node.kind === 'sequence' ? node.items[Number(step)] : undefined;
  return item === undefined ? undefined : { key: undefined, value: item };
}

function changed(state: State, path: YamlPath, value: string, limits: YamlLimits): State {
  const next = read(state.file, edited(state, path, value), limits);
  const written = find(next.parse.root, next.meaning, path);
  const holds = written?.steps === path.length && written.value.kind === 'scalar' && written.value.text === value;
  if (!holds) throw new Error(`cannot set ${path.join('.')} in ${state.file}`);
  return next;
}

function edited(state: State, path: YamlPath, value: string): string {
  const found = find(state.parse.root, state.meaning, path);
  const node = found?.value;
  if (node !== undefined && found?.steps === path.length && (node.kind === 'scalar' || node.kind === 'alias')) {
    return replaceScalar(state.text, node, value);
  }
  const key = path.at(-1);
  const map = node === undefined ? undefined : (state.meaning.targets.get(node) ?? node);
  if (key !== undefined && found?.steps === path.length - 1 && map?.kind === 'map') {
    return addKey(state.text, map, String(key), value);
  }
  throw new Error(`cannot set ${path.join('.')} in ${state.file}: no scalar and no mapping`);
}
