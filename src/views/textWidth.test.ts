// Texts measured without a font: Han characters an em wide, lines broken between words or Han characters.
import { describe, expect, it } from 'vitest';
import { fitted, textWidth, wrapped } from './textWidth.ts';

describe('texts in pixels', () => {
  it('counts an em for a Han character and less for a letter', () => {
    expect(textWidth('目标', 10)).toBe(20);
    expect(textWidth('abc', 10)).toBeCloseTo(18);
  });

  it('cuts what does not fit', () => {
    expect(fitted('equal steps', 100, 10)).toBe('equal steps');
    expect(fitted('equal steps', 40, 10)).toBe('equal…');
  });

  it('breaks lines between words and Han characters, and cuts the last line', () => {
    expect(wrapped('one two three', 48, 10, 3)).toEqual(['one two', 'three']);
    expect(wrapped('资料来源', 20, 10, 3)).toEqual(['资料', '来源']);
    expect(wrapped('one two three four', 48, 10, 2)).toEqual(['one two', 'three f…']);
    expect(wrapped('', 48, 10, 2)).toEqual(['']);
  });
});
