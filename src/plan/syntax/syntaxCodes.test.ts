// Every code of form, shown failing (with its place and fix) and passing.
import { DIAGNOSTIC_TEXTS } from '#words/diagnostics/index';
import { diagnosticWords } from '#words/diagnostic';
import { describe, expect, it } from 'vitest';
import { SYNTAX_CODES, type SyntaxCode } from './syntaxCodes.ts';
import { EXAMPLE_WORKSPACE } from '../testing/exampleWorkspace.ts';
import { encodeUtf8 } from './encodeUtf8.ts';
import { parsePlan } from './parsePlan.ts';

type Files = Readonly<Record<string, string>>;
interface Case {
  readonly failing: Files;
  /** Place, and the text that the fix puts there. */
  readonly at: string;
  readonly fix?: string;
  readonly passing: Files;
}

const place = (lines: string): Files => ({ 'plan/places.yaml': `places:\n  - id: shenzhen\n${lines}` });
const NAMED = '    name: { zh: 深圳市 }\n';
const target = (lines: string): Files => ({
  'plan/targets.yaml': `targets:\n  - id: t-1\n    indicator: gdp\n    place: shenzhen\n    type: level\n${lines}`,
});

/** A long table with one value in every row. */
const rows = (count: number, value: string): Files => ({
  'plan/targets.csv': `id,indicator,place,type,value\n${Array.from({ length: count }, (_, n) => `t-${n},gdp,shenzhen,level,${value}\n`).join('')}`,
});

const CASES: Readonly<Record<SyntaxCode, Case>> = {
  'workspace-file-missing': { failing: { 'marshall.yaml': '' }, at: 'marshall.yaml:1:1', passing: {} },
  'unknown-plan-file': {
    failing: { 'plan/target.yaml': 'targets: []\n' },
    at: 'plan/target.yaml:1:1',
    passing: { 'plan/targets-2025.yaml': 'targets: []\n', 'plan/notes.md': '#', 'plan/.DS_Store': '\0' },
  },
  'unknown-key': {
    failing: place(`${NAMED}    kind: city\n    overlap: [qianhai]\n`),
    at: 'plan/places.yaml:5:5',
    fix: 'overlaps',
    passing: place(`${NAMED}    kind: city\n    overlaps: [qianhai]\n`),
  },
  'missing-key': { failing: place(NAMED), at: 'plan/places.yaml:2:5', passing: place(`${NAMED}    kind: city\n`) },
  'wrong-type': {
    failing: place(`${NAMED}    kind: city\n    overlaps: qianhai\n`),
    at: 'plan/places.yaml:5:15',
    passing: place(`${NAMED}    kind: city\n    overlaps:\n      - qianhai\n`),
  },
  'wrong-count': {
    failing: place(`${NAMED}    kind: city\n    tile: [1]\n`),
    at: 'plan/places.yaml:5:11',
    passing: place(`${NAMED}    kind: city\n    tile: [1, 2]\n`),
  },
  'invalid-id': {
    failing: place(`${NAMED}    kind: city\n    parent: 广东省\n`),
    at: 'plan/places.yaml:5:13',
    passing: place(`${NAMED}    kind: city\n    parent: guangdong\n`),
  },
  'invalid-number': {
    failing: target('    value: 1,500\n'),
    at: 'plan/targets.yaml:6:12',
    passing: target('    value: 1500\n'),
  },
  'invalid-period': {
    failing: target('    due: 2025年\n'),
    at: 'plan/targets.yaml:6:10',
    passing: target('    due: 2025\n'),
  },
  'invalid-date': {
    failing: target('    announced: 2025-02-30\n'),
    at: 'plan/targets.yaml:6:16',
    passing: target('    announced: 2025-02-28\n'),
  },
  'invalid-choice': {
    failing: target('    force: strife\n'),
    at: 'plan/targets.yaml:6:12',
    fix: 'strive',
    passing: target('    force: strive\n'),
  },
  'invalid-unit': {
    failing: target('    unit: bilion-yuan\n'),
    at: 'plan/targets.yaml:6:11',
    fix: 'billion-yuan',
    passing: target('    unit: billion-yuan\n'),
  },
  'invalid-hash': {
    failing: {
      'plan/documents.yaml': `documents:\n  - { id: d, title: { zh: 甲 }, force: in-force, rank: outline, form: original, language: zh,\n      sha256: abc }\n`,
    },
    at: 'plan/documents.yaml:3:15',
    passing: {
      'plan/documents.yaml': `documents:\n  - { id: d, title: { zh: 甲 }, force: in-force, rank: outline, form: original, language: zh,\n      sha256: ${'0f'.repeat(32)} }\n`,
    },
  },
  'invalid-text': {
    failing: target("    wording: { zh: '' }\n"),
    at: 'plan/targets.yaml:6:20',
    passing: target('    wording: { zh: 增加值达到1.5万亿元 }\n    cluster:\n'),
  },
  'name-without-language': {
    failing: place('    name: 深圳市\n    kind: city\n'),
    at: 'plan/places.yaml:3:11',
    fix: '{ zh: 深圳市 }',
    passing: place(`${NAMED}    kind: city\n`),
  },
  'further-faults': { failing: rows(1002, 'x'), at: 'plan/targets.csv:1002:1', passing: rows(1002, '1') },
};

function diagnose(files: Files) {
  const texts = Object.entries({ 'marshall.yaml': EXAMPLE_WORKSPACE, ...files });
  return parsePlan(
    texts.map(([path, text]) => ({ path, bytes: encodeUtf8(text) })),
    [],
  ).diagnostics;
}

describe.each(SYNTAX_CODES)('%s', (code) => {
  const { failing, at, fix, passing } = CASES[code];
  const reported = diagnose(failing).filter((found) => found.code === code);

  it('is reported at the fault, with its fix', () => {
    const others = diagnose(failing).filter((found) => found.code !== code);
    expect(others.map((found) => found.code)).toEqual(
      code === 'further-faults' ? Array(1000).fill('invalid-number') : [],
    );
    expect(reported.map(({ span }) => `${span.file}:${span.start.line}:${span.start.column}`)).toEqual([at]);
    expect(reported.map((found) => found.fix?.text)).toEqual([fix]);
  });

  it('is not reported where the form is right', () => {
    expect(diagnose(passing)).toEqual([]);
  });

  it('has a text in both languages with nothing left open', () => {
    expect(Object.keys(DIAGNOSTIC_TEXTS)).toContain(code);
    for (const found of reported) {
      const { zh, en } = { zh: diagnosticWords(found, 'zh'), en: diagnosticWords(found, 'en') };
      for (const text of [...Object.values(zh), ...Object.values(en)])
        expect(text).not.toMatch(/undefined|\[object|^$/);
      expect(zh.what).toMatch(/。$/);
      expect(en.what).toMatch(/^\p{Lu}|^“/u);
    }
  });
});
