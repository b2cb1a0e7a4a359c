// What "did you mean" offers and what it keeps to itself.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest', () => {
  it.each([
    ['inicator', 'indicator'],
    ['indciator', 'indicator'],
    ['Indicator', 'indicator'],
    ['luohu-distrct', 'luohu-district'],
    ['产业集裙', '产业集群'],
  ])('offers for %s the candidate %s', (word, meant) => {
    expect(nearest(word, ['value', 'luohu-district', 'indicator', '产业集群'])).toBe(meant);
  });

  it('offers nothing where no candidate is near, for an empty word, and for a word of extreme length', () => {
    expect(nearest('revenue', ['value', 'place'])).toBeUndefined();
    expect(nearest('', ['a'])).toBeUndefined();
    expect(nearest('x'.repeat(10_000_000), ['x'.repeat(80)])).toBeUndefined();
  });

  it('counts a transposition as one edit', () => {
    expect(nearest('abdc', ['abcd'])).toBe('abcd');
    expect(nearest('abxy', ['abcd'])).toBeUndefined();
  });

  it('prefers the nearer candidate and among equals the first', () => {
    expect(nearest('plate', ['place', 'plates', 'late'])).toBe('place');
    expect(nearest('places', ['placates', 'place'])).toBe('place');
  });

  it('finds every word again after one character was dropped', () => {
    const word = fc.string({ minLength: 3, maxLength: 40, unit: fc.constantFrom('a', 'b', 'c', '市', '-') });
    fc.assert(
      fc.property(word, fc.nat(), (text, at) => {
        const place = at % text.length;
        expect(nearest(text.slice(0, place) + text.slice(place + 1), [text])).toBe(text);
      }),
    );
  });
});
