// Every code of the readers has its words in both languages, and every argument it carries is filled in.
import { describe, expect, it } from 'vitest';
import { FORMAT_CODES } from '#formats/codes';
import { INGEST_CODES } from './codes.ts';
import { formatTexts } from '#words/diagnostics/formats';

const ARGS = new Proxy<Record<string, string>>({}, { get: (_, key) => `<${String(key)}>` });

describe('formatTexts', () => {
  it('has texts for exactly the codes of the readers', () => {
    expect(Object.keys(formatTexts).toSorted()).toEqual([...FORMAT_CODES, ...INGEST_CODES].toSorted());
  });

  it.each(Object.entries(formatTexts))('%s says what, why and what to do', (_, { zh, en }) => {
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
