// Double quotation marks outside, single ones inside, in turn.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nestedQuotes } from './nestedQuotes.ts';

describe('nestedQuotes', () => {
  it('makes inner marks single and leaves the others', () => {
    expect(nestedQuotes('“国家级专精特新“小巨人”企业数”2024年')).toBe('“国家级专精特新‘小巨人’企业数”2024年');
    expect(nestedQuotes('“甲”“乙”')).toBe('“甲”“乙”');
    expect(nestedQuotes('“甲“乙“丙”丁”戊”')).toBe('“甲‘乙“丙”丁’戊”');
    expect(nestedQuotes('甲”乙')).toBe('甲”乙');
  });

  it('changes nothing but marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('“', '”', '甲') }), (text) => {
        const once = nestedQuotes(text);
        expect(once.length).toBe(text.length);
        expect(once.replace(/[“”‘’]/g, '')).toBe(text.replace(/[“”]/g, ''));
      }),
    );
  });
});
