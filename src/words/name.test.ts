// Names and lists of names as a sentence has them.
import { describe, expect, it } from 'vitest';
import { listOf, nameIn } from './name.ts';

const names = [{ zh: '福田', en: 'Futian' }, { zh: '罗湖', en: 'Luohu' }, { zh: '南山', en: 'Nanshan' }, '11'];

describe('a list of names', () => {
  it.each([
    [0, '', ''],
    [1, '福田', 'Futian'],
    [2, '福田和罗湖', 'Futian and Luohu'],
    [3, '福田、罗湖和南山', 'Futian, Luohu and Nanshan'],
    [4, '福田、罗湖、南山和11', 'Futian, Luohu, Nanshan and 11'],
  ])('of %i reads %s / %s', (count, zh, en) => {
    expect(listOf(names.slice(0, count), 'zh')).toBe(zh);
    expect(listOf(names.slice(0, count), 'en')).toBe(en);
  });

  it('is cut where it is longer than the limit, and tells how many there are', () => {
    expect(listOf(names, 'zh', 2)).toBe('福田、罗湖等4项');
    expect(listOf(names, 'en', 2)).toBe('Futian, Luohu and 2 more');
    expect(listOf(names, 'en', 4)).toBe('Futian, Luohu, Nanshan and 11');
  });

  it('takes the other language where a name has only one', () =>
    expect(listOf([{ zh: '福田' }, { en: 'Luohu' }], 'en')).toBe('福田 and Luohu'));

  it('shares the rule for one name with the kernel', () => expect(nameIn({ zh: '福田' }, 'en')).toBe('福田'));
});
