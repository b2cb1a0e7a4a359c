// One-line values of plain YAML: a text, a quoted text, or brackets that close on their line.
import type { YamlEntry, YamlNode, YamlScalar } from './yamlTree.ts';

/** Thrown where a text is not of the plain kind and the library has to read it. */
export class NotPlain extends Error {}

const TAIL = /(?: +#[^\n]*| *)(?=\n|$)/y;
const FIRST = String.raw`(?:[^\s\-?:,[\]{}#&*!|>'"%@\x60]|-(?=[A-Za-z0-9]))`;
const PLAIN = new RegExp(`${FIRST}[^\\n]*`, 'y');
const FLOW_PLAIN = new RegExp(`${FIRST}(?:[^,[\\]{}\\n:#]|:(?=[^\\s,[\\]{}]))*`, 'y');
const FLOW_KEY = /[A-Za-z0-9_\u3400-\u9FFF][A-Za-z0-9_.\u3400-\u9FFF-]{0,200}(?=: )/y;
const DOUBLE = /"[^"\\\n]*"/y;
const SINGLE = /'(?:[^'\n]|'')*'/y;

export class FlowLine {
  /** Offset of the end of the line that `value` has read. */
  end = 0;

  constructor(private readonly text: string) {}

  /** End of the line where nothing but blanks and a comment follows `from`, else undefined. */
  lineTail(from: number): number | undefined {
    TAIL.lastIndex = from;
    return TAIL.test(this.text) ? TAIL.lastIndex : undefined;
  }

  /** The value that starts at `at` and ends on its line, with at most `depth` brackets within each other. */
  value(at: number, depth: number): YamlNode {
    const mark = this.text[at];
    if (mark !== '"' && mark !== "'" && mark !== '{' && mark !== '[') return this.plain(at);
    const node = this.enclosed(at, depth);
    const end = this.lineTail(node.end);
    if (end === undefined) throw new NotPlain();
    this.end = end;
    return node;
  }

  private plain(at: number): YamlScalar {
    const line = matched(PLAIN, this.text, at);
    this.end = at + line.length;
    const comment = line.indexOf(' #');
    const text = (comment < 0 ? line : line.slice(0, comment)).replace(/ +$/, '');
    if (text.includes(': ') || text.endsWith(':')) throw new NotPlain();
    return { kind: 'scalar', text, empty: false, start: at, end: at + text.length };
  }

  private enclosed(at: number, depth: number): YamlNode {
    const mark = this.text[at];
    if (mark === '"' || mark === "'") {
      const source = matched(mark === '"' ? DOUBLE : SINGLE, this.text, at);
      const inner = source.slice(1, -1);
      const text = mark === "'" ? inner.replaceAll("''", "'") : inner;
      return { kind: 'scalar', text, empty: false, start: at, end: at + source.length };
    }
    if (mark !== '{' && mark !== '[') return this.flowPlain(at);
    if (depth <= 0) throw new NotPlain();
    return mark === '{' ? this.flowMap(at, depth) : this.flowSequence(at, depth);
  }

  private flowPlain(at: number): YamlScalar {
    const text = matched(FLOW_PLAIN, this.text, at).replace(/ +$/, '');
    return { kind: 'scalar', text, empty: false, start: at, end: at + text.length };
  }

  private flowMap(start: number, depth: number): YamlNode {
    const entries: YamlEntry[] = [];
    const end = this.members(start, '}', (at) => {
      const name = matched(FLOW_KEY, this.text, at);
      const key: YamlScalar = { kind: 'scalar', text: name, empty: false, start: at, end: at + name.length };
      const value = this.enclosed(this.pastBlanks(key.end + 1), depth - 1);
      entries.push({ key, value });
      return value.end;
    });
    return { kind: 'map', flow: true, entries, start, end };
  }

  private flowSequence(start: number, depth: number): YamlNode {
    const items: YamlNode[] = [];
    const end = this.members(start, ']', (at) => {
      const item = this.enclosed(at, depth - 1);
      items.push(item);
      return item.end;
    });
    return { kind: 'sequence', items, start, end };
  }

  /** Reads members parted by commas up to the closing bracket; `member` gives the end of the one it reads. */
  private members(start: number, close: string, member: (at: number) => number): number {
    let at = this.pastBlanks(start + 1);
    if (this.text[at] === close) return at + 1;
    for (;;) {
      at = this.pastBlanks(member(at));
      if (this.text[at] === close) return at + 1;
      if (this.text[at] !== ',') throw new NotPlain();
      at = this.pastBlanks(at + 1);
    }
  }

  private pastBlanks(from: number): number {
    let at = from;
    while (this.text[at] === ' ') at += 1;
    return at;
  }
}

function matched(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) throw new NotPlain();
  return match[0];
}
