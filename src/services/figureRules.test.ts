// Every rule on figures is shown failing and passing by its own examples, in words of both languages.
import { describe, expect, it } from 'vitest';
import { FIGURE_CODES, FIGURE_RULES } from '#ingest/validation/figureRules';
import { diagnosticWords } from '#words/diagnostic';
import { runFigureExample } from './testing/runFigureExample.ts';

describe.each(FIGURE_RULES.map((rule) => [rule.code, rule] as const))('%s', (code, { examples, scope }) => {
  it.each(examples.failing.map((example, at) => [at + 1, example] as const))(
    'is found in failing example %i',
    (_, example) => {
      expect(runFigureExample(example).map((found) => found.code)).toContain(code);
    },
  );

  it.each(examples.passing.map((example, at) => [at + 1, example] as const))(
    'is not found in passing example %i',
    (_, example) => {
      expect(runFigureExample(example).map((found) => found.code)).not.toContain(code);
    },
  );

  it('says what, why and what to do in both languages', () => {
    const found = examples.failing.flatMap((example) => runFigureExample(example)).filter((one) => one.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) {
      for (const language of ['zh', 'en'] as const) {
        for (const text of Object.values(diagnosticWords(one, language)))
          expect(text).not.toMatch(/undefined|\[object|\{|^$/);
      }
    }
  });

  it('keeps to its scope', () => {
    if (scope === 'always') return;
    for (const example of examples.failing)
      expect(runFigureExample(example, 'workspace').map((found) => found.code)).not.toContain(code);
  });
});

describe('codes', () => {
  it('are stated once each', () => {
    expect(new Set(FIGURE_CODES).size).toBe(FIGURE_CODES.length);
  });
});
