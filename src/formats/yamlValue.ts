// Value of a YAML tree: texts, arrays and objects; an alias shares the value of its anchor, within limits.
import type { YamlAlias, YamlFault, YamlLimits, YamlMap, YamlNode, YamlScalar } from './yamlTree.ts';

/** Keys are own properties of objects without prototype: a key `__proto__` is a key like any other. */
export type YamlValue = string | undefined | readonly YamlValue[] | { readonly [key: string]: YamlValue };

export interface YamlMeaning {
  readonly value: YamlValue;
  /** The node that each alias stands for. */
  readonly targets: ReadonlyMap<YamlNode, YamlNode>;
  readonly faults: readonly YamlFault[];
}

interface Anchored {
  readonly node: YamlNode;
  readonly value: YamlValue;
  /** Nodes it stands for, those behind aliases included. */
  readonly size: number;
}

interface Reading {
  readonly limits: YamlLimits;
  readonly anchors: Map<string, Anchored>;
  readonly targets: Map<YamlNode, YamlNode>;
  readonly faults: YamlFault[];
  /** Nodes read so far, those behind aliases counted at each use. */
  nodes: number;
  aliases: number;
  aliasedNodes: number;
  aliasLimitTold: boolean;
}

/**
 * The value of a tree. A key without a value is absent, within brackets a fault too: mostly a comma in a text has made it a key.
 * A sequence item without a value is undefined; `~` and `null` are texts. Of equal keys the first one counts.
 */
export function toYamlValue(root: YamlNode | undefined, limits: YamlLimits): YamlMeaning {
  const [anchors, targets] = [new Map<string, Anchored>(), new Map<YamlNode, YamlNode>()];
  const counts = { nodes: 0, aliases: 0, aliasedNodes: 0, aliasLimitTold: false };
  const reading: Reading = { limits, anchors, targets, faults: [], ...counts };
  const value = root === undefined ? undefined : valueOf(root, 0, reading);
  return { value, targets, faults: reading.faults };
}

function valueOf(node: YamlNode, depth: number, reading: Reading): YamlValue {
  const before = reading.nodes;
  reading.nodes += 1;
  const value = contentOf(node, depth, reading);
  if (node.anchor !== undefined) reading.anchors.set(node.anchor, { node, value, size: reading.nodes - before });
  return value;
}

function contentOf(node: YamlNode, depth: number, reading: Reading): YamlValue {
  if (node.kind === 'scalar') return node.empty ? undefined : node.text;
  if (node.kind === 'alias') return aliased(node, reading);
  if (depth >= reading.limits.depth) {
    const { start } = node;
    return refuse({ code: 'yaml-too-deep', start, end: start + 1, args: { limit: reading.limits.depth } }, reading);
  }
  return node.kind === 'map'
    ? objectOf(node, depth + 1, reading)
    : node.items.map((item) => valueOf(item, depth + 1, reading));
}

function objectOf(node: YamlMap, depth: number, reading: Reading): YamlValue {
  const object = Object.create(null) as Record<string, YamlValue>;
  const keys = new Map<string, YamlNode>();
  for (const { key, value } of node.entries) {
    const first = keys.get(key.text);
    if (first === undefined) {
      keys.set(key.text, key);
      if (node.flow && value.kind === 'scalar' && value.empty) refuse(atKey('yaml-key-without-value', key), reading);
      const read = valueOf(value, depth, reading);
      if (read !== undefined) object[key.text] = read;
    } else {
      refuse({ ...atKey('yaml-duplicate-key', key), first }, reading);
    }
  }
  return object;
}

function atKey(code: YamlFault['code'], { text, start, end }: YamlScalar): YamlFault {
  return { code, start, end, args: { key: text.slice(0, 80) } };
}

function aliased(node: YamlAlias, reading: Reading): YamlValue {
  const target = reading.anchors.get(node.name);
  reading.aliases += 1;
  reading.aliasedNodes += target?.size ?? 0;
  reading.nodes += target?.size ?? 0;
  const { aliases, aliasedNodes } = reading.limits;
  const tooMany = reading.aliases > aliases || reading.aliasedNodes > aliasedNodes;
  if (target !== undefined && !tooMany) {
    reading.targets.set(node, target.node);
    return target.value;
  }
  // Beyond the limit every further alias is refused; it is said once.
  if (tooMany && reading.aliasLimitTold) return undefined;
  reading.aliasLimitTold ||= tooMany;
  const fault = tooMany ? 'too-many' : 'unknown';
  const args = { fault, name: node.name.slice(0, 80), aliases, nodes: aliasedNodes };
  return refuse({ code: 'yaml-aliases', start: node.start, end: node.end, args }, reading);
}

const MAX_FAULTS = 100;

function refuse(found: YamlFault, reading: Reading): undefined {
  if (reading.faults.length < MAX_FAULTS) reading.faults.push(found);
}
