// Numbers are whole tokens with sign, separators, multiplier and unit.
import { describe, expect, it } from 'vitest';
import { tokensOf } from './numberTokens.ts';

const numbersOf = (text: string): string[] =>
  tokensOf(text)
    .filter(({ isNumber }) => isNumber)
    .map(({ start, end }) => text.slice(start, end));

describe('number tokens', () => {
  it.each([
    ['增加值1.56万亿元，增长10.5%，提高0.4个百分点', ['1.56万亿元', '10.5%', '0.4个百分点']],
    ['against 1,027.272 billion yuan in 2020; the target', ['1,027.272 billion yuan', '2020']],
    ['下降−5.1%，2021-2025年', ['−5.1%', '2021', '2025']],
    ['１．６５万亿元', ['１．６５万亿元']],
    ['GB2312、F16', []],
    ['1,0272', ['1', '0272']],
  ])('%s', (text, numbers) => {
    expect(numbersOf(text)).toEqual(numbers);
  });

  it('says the same in full-width digits', () => {
    expect(tokensOf('１．６５亿元')[0]?.key).toBe(tokensOf('1.65亿元')[0]?.key);
  });
});
