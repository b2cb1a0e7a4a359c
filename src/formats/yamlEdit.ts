// Change of one scalar in a YAML text, or a new key in one of its mappings: the rest of the text stays as it is, byte by byte.
import type { YamlMap, YamlNode } from './yamlTree.ts';

const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}_.%()（）、，。；–—-]|[ /](?=[\p{L}\p{N}]))*$/u;

/** The text with the scalar `node` replaced by `value`, quoted as before or as it needs. */
export function replaceScalar(text: string, node: YamlNode, value: string): string {
  const old = text.slice(node.start, node.end);
  const separator = node.start === node.end && /[:-]/.test(text[node.start - 1] ?? '') ? ' ' : '';
  const lineEnd = /\r?\n$/.exec(old)?.[0] ?? '';
  return text.slice(0, node.start) + separator + written(value, old) + lineEnd + text.slice(node.end);
}

/** The text with `key: value` added behind the last key of `map`. */
export function addKey(text: string, map: YamlMap, key: string, value: string): string {
  const entry = `${written(key, '')}: ${written(value, '')}`;
  const last = map.entries.at(-1);
  if (map.flow) {
    const at = last === undefined ? map.start + 1 : last.value.end;
    return text.slice(0, at) + (last === undefined ? entry : `, ${entry}`) + text.slice(at);
  }
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const lineStart = text.lastIndexOf('\n', map.start - 1) + 1;
  const indent = ' '.repeat(map.start - lineStart);
  const newline = text[map.end - 1] === '\n' ? map.end - 1 : text.indexOf('\n', map.end);
  if (newline < 0) return `${text}${lineEnd}${indent}${entry}`;
  return `${text.slice(0, newline + 1)}${indent}${entry}${lineEnd}${text.slice(newline + 1)}`;
}

/** A text as a YAML scalar: plain where that is safe, in single quotation marks where it stood in them, else in double ones. */
function written(value: string, old: string): string {
  if (old.startsWith("'") && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return PLAIN.test(value) && !old.startsWith('"') ? value : JSON.stringify(value);
}
