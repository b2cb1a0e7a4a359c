// Printed, JSON and SARIF forms of diagnostics.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '#kernel/diagnostic';
import { runExample } from '../testing/runExample.ts';
import { caretLines } from './caretLines.ts';
import { displayWidth } from './displayWidth.ts';
import { printDiagnostic } from './printDiagnostic.ts';
import { toJson } from './toJson.ts';
import { toSarif } from './toSarif.ts';

const place = '  - { id: shenzhen, name: { zh: 深圳市 }, kind: city }\n';
const [misspelt, repeated] = runExample({
  files: { 'plan/places.yaml': `places:\n  - { id: shenzhen, name: { zh: 深圳市 }, kind: cty }\n${place}${place}` },
}).diagnostics;

function shown(diagnostic: Diagnostic | undefined): Diagnostic {
  if (diagnostic === undefined) throw new Error('nothing was reported');
  return diagnostic;
}

describe('printDiagnostic', () => {
  it('prints as a compiler does, the caret below the fault, Han characters two columns wide', () => {
    expect(printDiagnostic(shown(misspelt), 'en', { color: false })).toBe(
      [
        'plan/places.yaml:2:46 error invalid-choice: “cty” is none of the choices; did you mean “city”?',
        '  2 |   - { id: shenzhen, name: { zh: 深圳市 }, kind: cty }',
        '    |                                                 ^^^',
        '  why: This value comes from a fixed set, so that everything counts the same way.',
        '  do: Choose one of: city, district, functional-zone, cooperation-zone, development-zone, high-tech-zone and 2 more.',
        '  replace with: city',
      ].join('\n'),
    );
  });

  it('prints in Chinese, with related places', () => {
    expect(printDiagnostic(shown(repeated), 'zh', { color: false })).toBe(
      [
        'plan/places.yaml:4:11 错误 duplicate-id: 标识“shenzhen”已用于另一个地区。',
        '  4 |   - { id: shenzhen, name: { zh: 深圳市 }, kind: city }',
        '    |           ^^^^^^^^',
        '  缘由：同类条目的标识须唯一，否则引用该标识时无法确定所指。',
        '  处理：请为其中一个改用新的标识；若两处实为同一条目，请合并。',
        '  plan/places.yaml:3:11 首次出现于此',
      ].join('\n'),
    );
  });

  it('colours only when asked, and says that a tried rule is a scenario', () => {
    const scenario = { ...shown(repeated), scenario: 'rule-of-three' };
    expect(printDiagnostic(scenario, 'en', { color: false })).not.toContain('\u001b');
    expect(printDiagnostic(scenario, 'en', { color: true })).toContain('\u001b[1;31merror\u001b[0m');
    expect(printDiagnostic(scenario, 'en', { color: false })).toContain(
      'scenario: rule rule-of-three is tried, not in force',
    );
  });

  it('lets nothing in a file reach the terminal as a control', () => {
    const found = shown(misspelt);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const hostile = {
          ...found,
          args: { ...found.args, text },
          span: { ...found.span, file: text, sourceLine: text },
          fix: undefined,
        };
        const printed = printDiagnostic(hostile, 'en', { color: false });
        expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      }),
    );
  });
});

describe('caretLines', () => {
  const span = (sourceLine: string, from: number, to: number, lines = 1) => ({
    file: 'f',
    sourceLine,
    start: { line: 9, column: from, offset: 0 },
    end: { line: 8 + lines, column: to, offset: 0 },
  });

  it('marks to the end of the line where the fault goes on below', () => {
    expect(caretLines(span('a: [x,', 4, 2, 3))).toEqual(['  9 | a: [x,', '    |    ^^^']);
  });

  it('shows a window of a long line around the fault', () => {
    const line = `${'甲'.repeat(100)}FAULT${'乙'.repeat(100)}`;
    const [text = '', caret = ''] = caretLines(span(line, 101, 106));
    expect(displayWidth(text)).toBeLessThan(125);
    const lead = displayWidth(text.slice(0, text.indexOf('FAULT')));
    expect([caret.indexOf('^'), caret.lastIndexOf('^') - caret.indexOf('^') + 1]).toEqual([lead, 5]);
  });

  it('marks one column where the fault has no width, and shows nothing without a line', () => {
    expect(caretLines(span('a', 2, 2))).toEqual(['  9 | a', '    |  ^']);
    expect(caretLines(span('', 1, 1))).toEqual([]);
  });
});

describe('displayWidth', () => {
  it('counts Han and full-width forms double, combining marks not at all', () => {
    expect(['1.5', '万亿元', '（一）', 'e\u0301', '“”'].map(displayWidth)).toEqual([3, 6, 6, 1, 2]);
  });
});

describe('toJson', () => {
  it('is plain JSON with the texts of both languages', () => {
    const json = toJson(shown(misspelt), 'zh');
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    expect(json).toMatchObject({
      code: 'invalid-choice',
      severity: 'error',
      file: 'plan/places.yaml',
      start: { line: 2, column: 46 },
      end: { line: 2, column: 49 },
      message: '“cty”不是可选的取值，是否应为“city”。',
      texts: { en: { what: '“cty” is none of the choices; did you mean “city”?' } },
      fix: { file: 'plan/places.yaml', start: { line: 2, column: 46 }, text: 'city' },
    });
    expect(toJson(shown(repeated), 'en').related).toEqual([
      { role: 'first-stated-here', file: 'plan/places.yaml', line: 3, column: 11 },
    ]);
  });
});

describe('toSarif', () => {
  it('is a SARIF 2.1.0 log with rules, results, fixes and related places', () => {
    const found = [shown(misspelt), { ...shown(repeated), severity: 'note' as const, scenario: 'three' }];
    const log = toSarif(found, { version: '0.1.0', language: 'en' });
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: { name: 'Marshall', version: '0.1.0', rules: [{ id: 'duplicate-id' }, { id: 'invalid-choice' }] },
          },
          columnKind: 'unicodeCodePoints',
          results: [
            {
              ruleId: 'invalid-choice',
              ruleIndex: 1,
              level: 'error',
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'plan/places.yaml', uriBaseId: '%SRCROOT%' },
                    region: { startLine: 2, startColumn: 46, endLine: 2, endColumn: 49 },
                  },
                },
              ],
              fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: 'city' } }] }] }],
            },
            {
              ruleId: 'duplicate-id',
              ruleIndex: 0,
              level: 'note',
              relatedLocations: [{ id: 1, message: { text: 'first stated here' } }],
              properties: { scenario: 'three' },
            },
          ],
        },
      ],
    });
  });

  it('is an empty run for a plan without findings, and escapes file names', () => {
    expect(toSarif([], { version: '1', language: 'zh' })).toMatchObject({ runs: [{ results: [], language: 'zh-CN' }] });
    const spaced = { ...shown(misspelt), span: { ...shown(misspelt).span, file: 'plan/a b/目标.yaml' } };
    expect(JSON.stringify(toSarif([spaced], { version: '1', language: 'en' }))).toContain(
      'plan/a%20b/%E7%9B%AE%E6%A0%87.yaml',
    );
  });
});
