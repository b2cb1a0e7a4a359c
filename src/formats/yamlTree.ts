// Tree of a YAML file: texts, mappings and sequences with the offsets at which they stand.
import type { FormatCode } from './codes.ts';

export type YamlNode = YamlScalar | YamlMap | YamlSequence | YamlAlias;

interface Placed {
  /** Offsets in code units; `end` is exclusive. Anchor and tag stand before `start`. */
  readonly start: number;
  readonly end: number;
  readonly anchor?: string | undefined;
}

export interface YamlScalar extends Placed {
  readonly kind: 'scalar';
  readonly text: string;
  /** Nothing is written where the value would stand (`key:`); an empty text in quotation marks is written. */
  readonly empty: boolean;
}

export interface YamlMap extends Placed {
  readonly kind: 'map';
  /** In braces. */
  readonly flow: boolean;
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode;
}

export interface YamlSequence extends Placed {
  readonly kind: 'sequence';
  readonly items: readonly YamlNode[];
}

/** `*name`: the node that carries the anchor `&name`. */
export interface YamlAlias extends Placed {
  readonly kind: 'alias';
  readonly name: string;
}

/** A fault of the text at an offset; `fault` is a key of the words. */
export interface YamlFault {
  readonly code: Extract<FormatCode, `yaml-${string}`>;
  readonly start: number;
  readonly end: number;
  readonly args: Readonly<Record<string, string | number>>;
  /** Where the first of two equal keys stands. */
  readonly first?: { readonly start: number; readonly end: number } | undefined;
}

export interface YamlParse {
  /** Absent for an empty file and for one whose faults leave no tree. */
  readonly root?: YamlNode | undefined;
  readonly faults: readonly YamlFault[];
}

export interface YamlLimits {
  readonly bytes: number;
  /** Words, marks and blanks that the library reads at most; plain files are bounded by their bytes. */
  readonly tokens: number;
  /** Collections within collections. */
  readonly depth: number;
  /** Uses of aliases in a file. */
  readonly aliases: number;
  /** Nodes that all aliases of a file stand for. */
  readonly aliasedNodes: number;
}
