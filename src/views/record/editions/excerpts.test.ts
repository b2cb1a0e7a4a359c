// Excerpts of changed words: where they differ, with some words around, never a half character.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpts } from './excerpts.ts';

describe('excerpts', () => {
  it('show the place of the change alone', () => {
    const same = 'x'.repeat(300);
    expect(excerpts(`${same}one two${same}`, `${same}one three${same}`)).toEqual({
      before: `…${'x'.repeat(7)}one two${'x'.repeat(12)}…`,
      after: `…${'x'.repeat(7)}one three${'x'.repeat(12)}…`,
    });
  });

  it('show short texts whole, and nothing of a text that is empty', () => {
    expect(excerpts('\u7532', '\u4e59')).toEqual({ before: '\u7532', after: '\u4e59' });
    expect(excerpts('', 'new')).toEqual({ before: '', after: 'new' });
  });

  it('differ where the texts differ, are short and hold whole characters', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\u7532', '\u{20000}'), maxLength: 200 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const shown = excerpts(before, after);
        for (const side of [shown.before, shown.after]) {
          expect([...side].length).toBeLessThanOrEqual(122);
          expect(side).not.toMatch(/\p{Surrogate}/u);
        }
        if (before.length < 100 && after.length < 100) expect(shown.before === shown.after).toBe(before === after);
      }),
    );
  });
});
