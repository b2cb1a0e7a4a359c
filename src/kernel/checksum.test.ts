// The checksum of a text: eight digits, the basis for an empty text, another one for every slip of a hand.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum } from './checksum.ts';

describe('checksum', () => {
  it('is the basis for an empty text, and FNV-1a of the low and high bytes of each sign', () => {
    expect(checksum('')).toBe('811c9dc5');
    const byHand = [0x61, 0x00].reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193), 0x811c9dc5);
    expect(checksum('a')).toBe((byHand >>> 0).toString(16).padStart(8, '0'));
  });

  it('differs where one sign differs or two are swapped', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, maxLength: 60, unit: 'binary' }), fc.nat(58), (text, at) => {
        const [a, b] = [text[at], text[at + 1]];
        if (a === undefined || b === undefined) return;
        const other = a === 'x' ? 'y' : 'x';
        expect(checksum(`${text.slice(0, at)}${other}${text.slice(at + 1)}`)).not.toBe(checksum(text));
        if (a !== b) expect(checksum(`${text.slice(0, at)}${b}${a}${text.slice(at + 2)}`)).not.toBe(checksum(text));
      }),
    );
  });
});
