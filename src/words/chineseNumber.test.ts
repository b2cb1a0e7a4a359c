// Numbers of sections in Chinese.
import { expect, it } from 'vitest';
import { chineseNumber } from './chineseNumber.ts';

it('writes 1 to 99 as sections are numbered, each its own', () => {
  expect([1, 9, 10, 11, 17, 20, 28, 99].map(chineseNumber)).toEqual([
    '一',
    '九',
    '十',
    '十一',
    '十七',
    '二十',
    '二十八',
    '九十九',
  ]);
  expect(new Set(Array.from({ length: 99 }, (_, at) => chineseNumber(at + 1))).size).toBe(99);
  expect(chineseNumber(100)).toBe('100');
});
