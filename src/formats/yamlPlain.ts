// Plain YAML, as plan files mostly are: a fast reader of keys, lists and one-line texts; anything else it leaves to the library.
import { FlowLine, NotPlain } from './yamlPlainFlow.ts';
import type { YamlEntry, YamlMap, YamlNode, YamlScalar, YamlSequence } from './yamlTree.ts';

/** Line ends other than LF, tabs and control characters: too rare to be worth a second set of rules. */
const UNUSUAL = /[^\P{Cc}\n]|[\uFEFF\u2028\u2029]/u;
const KEY = /[A-Za-z0-9_\u3400-\u9FFF][A-Za-z0-9_.\u3400-\u9FFF-]{0,200}(?=:(?:[ \n]|$))/y;
const SPACE = 32;
const LINE_END = 10;
const HASH = 35;
const DASH = 45;

/**
 * The tree of a text, the same as the library's to the last offset, or undefined where the text has anything but mappings with
 * plain keys, lists, and texts, quoted texts, `{}` and `[]` that end on their line; comments may stand anywhere.
 */
export function parsePlainYaml(text: string, depth: number): YamlNode | undefined {
  if (UNUSUAL.test(text)) return undefined;
  try {
    return new PlainReading(text, depth).root();
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

class PlainReading {
  private readonly flow: FlowLine;
  /** Offset of the first character of the line that is next, past its indentation. */
  private content = 0;
  /** Its indentation; -1 at the end of the text. */
  private indent = -1;

  constructor(
    private readonly text: string,
    private readonly depth: number,
  ) {
    this.flow = new FlowLine(text);
  }

  private get isAtEnd(): boolean {
    return this.indent === -1;
  }

  root(): YamlNode {
    this.toNextLine(0);
    if (this.indent !== 0) throw new NotPlain();
    const root = this.block(0, 1);
    if (!this.isAtEnd) throw new NotPlain();
    return root;
  }

  /** Goes to the first line at or after `from` (the start of a line) that is neither empty nor a comment. */
  private toNextLine(from: number): void {
    let start = from;
    for (;;) {
      let at = start;
      while (this.text.charCodeAt(at) === SPACE) at += 1;
      const unit = this.text.charCodeAt(at);
      if (Number.isNaN(unit)) {
        this.indent = -1;
        return;
      }
      if (unit !== LINE_END && unit !== HASH) {
        this.content = at;
        this.indent = at - start;
        if (this.indent === 0 && /^(?:---|\.\.\.|%)/.test(this.text.slice(at, at + 3))) throw new NotPlain();
        return;
      }
      const end = this.text.indexOf('\n', at);
      start = end < 0 ? this.text.length : end + 1;
    }
  }

  private isItem(at: number): boolean {
    const next = this.text.charCodeAt(at + 1);
    return this.text.charCodeAt(at) === DASH && (next === SPACE || next === LINE_END || Number.isNaN(next));
  }

  /** Mapping or list whose keys or dashes stand `indent` characters in; the first of them at `this.content`. */
  private block(indent: number, level: number): YamlMap | YamlSequence {
    if (level > this.depth) throw new NotPlain();
    return this.isItem(this.content) ? this.sequence(indent, level) : this.map(indent, level);
  }

  private map(indent: number, level: number): YamlMap {
    const start = this.content;
    const entries: YamlEntry[] = [];
    do entries.push(this.entry(indent, level));
    while (this.indent === indent);
    if (this.indent > indent) throw new NotPlain();
    return { kind: 'map', flow: false, entries, start, end: entries.at(-1)?.value.end ?? start };
  }

  private entry(indent: number, level: number): YamlEntry {
    const start = this.content;
    KEY.lastIndex = start;
    const name = KEY.exec(this.text)?.[0];
    if (name === undefined) throw new NotPlain();
    const end = start + name.length;
    const key: YamlScalar = { kind: 'scalar', text: name, empty: false, start, end };
    return { key, value: this.valueAfter(end + 1, indent, level, true) };
  }

  private sequence(indent: number, level: number): YamlSequence {
    const start = this.content;
    const items: YamlNode[] = [];
    do {
      if (!this.isItem(this.content)) break;
      items.push(this.item(indent, level));
    } while (this.indent === indent);
    if (this.indent > indent) throw new NotPlain();
    return { kind: 'sequence', items, start, end: items.at(-1)?.end ?? start };
  }

  private item(indent: number, level: number): YamlNode {
    const dash = this.content;
    let at = dash + 1;
    while (this.text.charCodeAt(at) === SPACE) at += 1;
    KEY.lastIndex = at;
    if (!this.isItem(at) && !KEY.test(this.text)) return this.valueAfter(dash + 1, indent, level, false);
    this.content = at;
    this.indent = indent + at - dash;
    return this.block(this.indent, level + 1);
  }

  /** Value behind a colon or dash that ends before `from`: on the same line, or a block on the lines below. */
  private valueAfter(from: number, indent: number, level: number, inMap: boolean): YamlNode {
    const end = this.flow.lineTail(from);
    if (end === undefined) {
      let at = from;
      while (this.text.charCodeAt(at) === SPACE) at += 1;
      const value = this.flow.value(at, this.depth - level);
      this.toNextLine(this.flow.end + 1);
      if (this.indent > indent) throw new NotPlain();
      return value;
    }
    this.toNextLine(end + 1);
    const below = this.indent > indent || (inMap && this.indent === indent && this.isItem(this.content));
    return below
      ? this.block(this.indent, level + 1)
      : { kind: 'scalar', text: '', empty: true, start: from, end: from };
  }
}
