// Words of units: one for each unit in each language.
import { describe, expect, it } from 'vitest';
import { UNIT_IDS } from '#kernel/unit';
import { UNIT_WORDS, unitWord } from './unit.ts';

describe('words of units', () => {
  it('are there for every unit but the number without one', () => {
    expect(Object.keys(UNIT_WORDS).toSorted()).toEqual([...UNIT_IDS].toSorted());
    const empty = UNIT_IDS.filter((id) => unitWord(id, 'zh') === '' || unitWord(id, 'en') === '');
    expect(empty).toEqual(['none']);
  });

  it('are the officials’ own', () => {
    expect(unitWord('hundred-million-yuan', 'zh')).toBe('亿元');
    expect(unitWord('percentage-point', 'zh')).toBe('百分点');
    expect(unitWord('enterprise', 'zh')).toBe('家');
    expect(unitWord('billion-yuan', 'en')).toBe('billion yuan');
  });
});
