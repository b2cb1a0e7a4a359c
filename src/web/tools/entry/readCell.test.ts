// Reading of what is typed or pasted in a cell.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#kernel/language';
import { MISSING_REASONS } from '#kernel/missing';
import { missingWord } from '#words/status';
import { readCell } from './readCell.ts';

describe('a cell', () => {
  it.each([
    ['13050', '13050'],
    ['12.50', '12.50'],
    ['1,234,567.8', '1234567.8'],
    ['1 234', '1234'],
    ['１２，３４５．６', '12345.6'],
    ['－3.2', '-3.2'],
    ['−3.2', '-3.2'],
    [' .5 ', '0.5'],
    ['3.', '3'],
    ["'42", '42'],
  ])('%s reads as %s', (text, value) => {
    expect(readCell(text, 'item')).toMatchObject({ kind: 'value' });
    const reading = readCell(text, 'item');
    expect(reading?.kind === 'value' ? reading.value.toString() : undefined).toBe(value);
  });

  it.each([
    ['1.4万', 'with-unit'],
    ['3亿元', 'with-unit'],
    ['12 km', 'with-unit'],
    ['6.5%', 'with-unit'],
    ['约900', 'not-a-number'],
    ['1,23', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['=1+1', 'not-a-number'],
    ['9'.repeat(41), 'too-long'],
  ])('%s is refused: %s', (text, fault) => {
    expect(readCell(text, 'item')).toEqual({ kind: 'fault', fault });
  });

  it('takes a per cent sign in a row of per cent alone', () => {
    expect(readCell('6.5%', 'percent')).toMatchObject({ kind: 'value' });
    expect(readCell('6.5％', 'percent')).toMatchObject({ kind: 'value' });
  });

  it('is nothing while blank', () => {
    expect(readCell('　 ', 'item')).toBeUndefined();
  });

  it('takes every reason for a missing figure in the words of both languages', () => {
    for (const reason of MISSING_REASONS) {
      for (const language of LANGUAGES) {
        expect(readCell(missingWord(reason, language), 'item')).toEqual({ kind: 'missing', reason });
      }
    }
  });
});
