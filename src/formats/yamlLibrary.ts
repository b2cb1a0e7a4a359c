// Full YAML 1.2, by the library `yaml`: any text to a tree, every scalar a text (failsafe schema).
import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  type Document,
  type Node,
  type Scalar,
  type YAMLError,
} from 'yaml';
import type { YamlEntry, YamlFault, YamlLimits, YamlNode, YamlParse, YamlScalar } from './yamlTree.ts';

const MAX_FAULTS = 20;

/** Tree and faults of a YAML text of so many tokens and collections within each other. Never throws. */
export function parseYamlFully(text: string, limits: Pick<YamlLimits, 'depth' | 'tokens'>): YamlParse {
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  const parser = new Parser();
  const documents: Document.Parsed[] = [];
  const take = (tokens: ReturnType<Parser['next']>): void => {
    for (const token of tokens) documents.push(...(composer.next(token) as Iterable<Document.Parsed>));
  };
  let tokens = 0;
  for (const lexeme of new Lexer().lex(text)) {
    take(parser.next(lexeme));
    tokens += 1;
    if (tokens > limits.tokens) return { faults: [refusal('yaml-too-large', parser.offset, limits.tokens)] };
    const isDeep = parser.stack.length > limits.depth + 1 && collections(parser) > limits.depth;
    if (isDeep) return { faults: [refusal('yaml-too-deep', parser.offset, limits.depth)] };
    if (documents.length > 1) break;
  }
  take(parser.end());
  documents.push(...(composer.end() as Iterable<Document.Parsed>));
  return toParse(documents, text);
}

function collections(parser: Parser): number {
  return parser.stack.filter(({ type }) => type === 'block-map' || type === 'block-seq' || type === 'flow-collection')
    .length;
}

function refusal(code: YamlFault['code'], offset: number, limit: number): YamlFault {
  return { code, start: offset, end: offset + 1, args: { limit } };
}

function toParse(documents: readonly Document.Parsed[], text: string): YamlParse {
  const [document, second] = documents;
  if (document === undefined) return { faults: [] };
  const faults = firstAtEachPlace(documents.flatMap(({ errors }) => errors.map(toFault))).slice(0, MAX_FAULTS);
  if (second !== undefined) {
    const start = second.contents?.range?.[0] ?? second.range[0];
    faults.push({ code: 'yaml-multiple-documents', start, end: start, args: {} });
  }
  if (document.errors.length > 0 || document.contents === null) return { faults };
  const root = new TreeMaking(text, faults).node(document.contents as Node);
  return { root, faults };
}

function toFault(error: YAMLError): YamlFault {
  const [start, end] = error.pos;
  return { code: 'yaml-syntax', start, end, args: { fault: error.code.toLowerCase().replaceAll('_', '-') } };
}

/** The library often says the same fault in several ways. */
function firstAtEachPlace(faults: readonly YamlFault[]): YamlFault[] {
  const seen = new Set<number>();
  return faults.filter(({ start }) => !seen.has(start) && seen.add(start));
}

class TreeMaking {
  constructor(
    private readonly text: string,
    private readonly faults: YamlFault[],
  ) {}

  node(node: Node | null): YamlNode {
    const [start, end] = node?.range ?? [0, 0];
    if (isAlias(node)) return { kind: 'alias', name: node.source, start, end };
    if (isScalar(node)) return withAnchor(this.scalar(node, start, end), node.anchor);
    if (isSeq(node)) {
      const items = node.items.map((item) => this.node(item as Node | null));
      const last = node.flow === true ? end : (items.at(-1)?.end ?? end);
      return withAnchor({ kind: 'sequence', items, start, end: last }, node.anchor);
    }
    if (!isMap(node)) return this.nothing(start);
    const entries = node.items.flatMap(({ key, value }) => this.entry(key as Node, value as Node | null));
    const flow = node.flow === true;
    const last = flow ? end : (entries.at(-1)?.value.end ?? end);
    return withAnchor({ kind: 'map', flow, entries, start, end: last }, node.anchor);
  }

  private scalar(node: Scalar, start: number, end: number): YamlScalar {
    if (start === end && node.type === 'PLAIN') return this.nothing(start);
    return { kind: 'scalar', text: String(node.value ?? ''), empty: false, start, end };
  }

  /** A value that is not written stands right behind its colon or dash. */
  private nothing(offset: number): YamlScalar {
    let start = offset;
    while (this.text[start - 1] === ' ') start -= 1;
    return { kind: 'scalar', text: '', empty: true, start, end: start };
  }

  private entry(key: Node | null, value: Node | null): YamlEntry[] {
    if (!isScalar(key) || key.range == null) {
      const [start, end] = key?.range ?? value?.range ?? [0, 0];
      this.faults.push({ code: 'yaml-syntax', start, end, args: { fault: 'key-not-text' } });
      return [];
    }
    const [start, end] = key.range;
    return [{ key: this.scalar(key, start, end), value: value === null ? this.nothing(end) : this.node(value) }];
  }
}

function withAnchor<T extends YamlNode>(node: T, anchor: string | undefined): T {
  return anchor === undefined ? node : { ...node, anchor };
}
