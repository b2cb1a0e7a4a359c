// Every code of returned workbooks has its words in both languages, and every argument it carries is filled in.
import { describe, expect, it } from 'vitest';
import { returnedTexts } from '#words/diagnostics/returned';
import { RETURNED_CODES } from './returnedCodes.ts';

const ARGS = new Proxy<Record<string, string>>({}, { get: (_, key) => `<${String(key)}>` });

describe('returnedTexts', () => {
  it('has texts for exactly the codes of returned workbooks', () => {
    expect(Object.keys(returnedTexts).toSorted()).toEqual([...RETURNED_CODES].toSorted());
  });

  it.each(Object.entries(returnedTexts))('%s says what, why and what to do', (_, { zh, en }) => {
    for (const [words, end] of [
      [zh, /[。？]$/],
      [en, /[.?]$/],
    ] as const) {
      expect(words.title).not.toMatch(/[.。]$/);
      for (const sentence of [words.what(ARGS), words.why, words.todo(ARGS)]) {
        expect(sentence).toMatch(end);
        expect(sentence).not.toMatch(/undefined|[!！]/);
      }
    }
  });
});
