// The fast reader gives the same tree as the library, or leaves the text to it.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYamlFully } from './yamlLibrary.ts';
import { parsePlainYaml } from './yamlPlain.ts';

const DEPTH = 50;
const PLAN = `# targets of the plan
targets:
  - id: sei-2025   # strategic emerging industries
    value: 1.50
    comparator: ">="
    printed: '10.5''s'
    due: 2025
    note:

    anchor: {document: document-001, start: 12, fragment: "over 1.5 trillion", at: https://example.org/a}
    clusters: [a, b , "c, d", []]
    name:
      zh: 战略性新兴产业增加值 # 亿元
      en: Value added (at current prices), -5 % #1
  -
    id: second
  - - nested
    - list
  -
tasks:
- first
- key: value
  other:
  - x
# end
empty:
`;

const fully = (text: string) => parseYamlFully(text, { depth: DEPTH, tokens: 10_000 });
/** The tree of the fast reader, or that of the library where the fast one leaves the text to it. */
const either = (text: string) => {
  const root = parsePlainYaml(text, DEPTH);
  return root === undefined ? fully(text) : { root, faults: [] };
};

describe('parsePlainYaml', () => {
  it('reads an ordinary plan file as the library does', () => {
    expect(parsePlainYaml(PLAN, DEPTH)).toBeDefined();
    expect(either(PLAN)).toEqual(fully(PLAN));
  });

  it.each([
    'a: &x 1',
    'a: *x',
    'a: !t 1',
    'a: |\n  text',
    'a: >-\n  text',
    'a: one\n  two',
    'a: "one\n  two"',
    'a: "\\n"',
    '? a\n: b',
    '"a": 1',
    'a: b: c',
    'a: 1\n---\nb: 2',
    '%YAML 1.2\n---\na: 1',
    'a: {b: 1,}',
    'a: {b}',
    'a: {b: 1, c}',
    'a: {b: , c: 1}',
    'a: {b:}',
    'a: [b: 1]',
    'a: {b: 1',
    'a: 1\n b: 2',
    '  a: 1\nb: 2',
    '\ta: 1',
    'a: 1\r\n',
    'a: `x`',
    'a: @x',
    'a: "x"y',
    'a: ,x',
    'text',
    '',
    '# only',
    'a:\n  text',
    '- a\nb: 1',
    'a: 1\n- b',
    'a: {b: c}}',
  ])('leaves %j to the library', (text) => {
    expect(parsePlainYaml(text, DEPTH)).toBeUndefined();
  });

  it('never differs from the library where it reads a text', () => {
    const piece = fc.constantFrom(
      'a',
      'b:',
      'c: ',
      '- ',
      '-',
      ' ',
      '  ',
      '\n',
      '\n  ',
      '\n    ',
      '\n- ',
      '\n  - ',
      'key: value',
      '"q"',
      "'s'",
      '# c',
      ' # c',
      '{',
      '}',
      '[',
      ']',
      ',',
      ', ',
      ':',
      '市',
      '-5',
      '~',
      '{a: 1}',
      '[x, y]',
      '{a: {b: "c"}}',
      '\u3000',
      '.',
      '---',
      '#',
      '"',
      "'",
      '=',
      '<',
      '(',
      '/',
      '\\',
    );
    const made = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(made, (text) => {
        expect(either(text)).toEqual(fully(text));
      }),
      { numRuns: 3_000 },
    );
  });

  it('never differs from the library on a plan file with a few characters changed', () => {
    const change = fc.tuple(
      fc.nat(PLAN.length),
      fc.nat(3),
      fc.constantFrom('', ' ', '\n', ':', '-', '#', '"', "'", '{', ']', ',', 'x', ': ', '\n  '),
    );
    const changed = fc
      .array(change, { minLength: 1, maxLength: 3 })
      .map((changes) =>
        changes.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), PLAN),
      );
    fc.assert(
      fc.property(changed, (text) => {
        expect(either(text)).toEqual(fully(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it('leaves nesting beyond the limit to the library', () => {
    const text = Array.from({ length: 6 }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
    expect(parsePlainYaml(`${text} 1`, 6)).toBeDefined();
    expect(parsePlainYaml(`${text} 1`, 5)).toBeUndefined();
    expect(parsePlainYaml('a: [[x]]', 2)).toBeUndefined();
  });
});
