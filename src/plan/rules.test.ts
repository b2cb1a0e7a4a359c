// Every rule is shown failing and passing by its own examples, and every code has texts in both languages.
import { DIAGNOSTIC_TEXTS } from '#words/diagnostics/index';
import { diagnosticWords } from '#words/diagnostic';
import { describe, expect, it } from 'vitest';
import { BINDING_RULES } from './binder/bindingRules.ts';
import { CODES } from './codes.ts';
import { RULES } from './rules/index.ts';
import { expectDiagnostics } from './testing/expectDiagnostics.ts';
import { runExample } from './testing/runExample.ts';

const rules = [...BINDING_RULES, ...RULES];

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  it('has examples of both kinds', () => {
    expect(rule.examples.failing.length).toBeGreaterThan(0);
    expect(rule.examples.passing.length).toBeGreaterThan(0);
  });

  it.each(rule.examples.failing.map((example, index) => [index + 1, example] as const))(
    'is reported for failing example %i',
    (_, example) => {
      const codes = expectDiagnostics(example).map(([found]) => found);
      expect(codes).toContain(code);
    },
  );

  it.each(rule.examples.passing.map((example, index) => [index + 1, example] as const))(
    'is not reported for passing example %i',
    (_, example) => {
      expect(expectDiagnostics(example, code)).toEqual([]);
    },
  );

  it('says what, why and what to do in both languages', () => {
    for (const example of rule.examples.failing) {
      for (const found of runExample(example).diagnostics.filter((diagnostic) => diagnostic.code === code)) {
        for (const language of ['zh', 'en'] as const) {
          const { title, what, why, todo } = diagnosticWords(found, language);
          for (const text of [title, what, why, todo]) expect(text).not.toMatch(/undefined|\[object|^$/);
        }
      }
    }
  });
});

describe('codes', () => {
  it('are stated once each, in kebab-case', () => {
    expect(CODES.toSorted()).toEqual([...new Set(CODES)].toSorted());
    for (const code of CODES) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(CODES)('%s has texts in both languages', (code) => {
    expect(DIAGNOSTIC_TEXTS[code]?.zh.title).toMatch(/\p{Script=Han}/u);
    expect(DIAGNOSTIC_TEXTS[code]?.en.title).toMatch(/^[A-Z]/);
  });
});
