// The search: names in both languages, ids, aliases and pinyin lead to the same thing.
import { beforeAll, describe, expect, it } from 'vitest';
import { isFailure } from '#kernel/failure';
import type { Marshall } from '#services/marshall';
import { openMarshall } from '#services/openMarshall';
import { pinyinOf } from '#services/pinyinOf';

let marshall: Marshall;
beforeAll(async () => {
  const opened = await openMarshall('examples/shenzhen');
  if (isFailure(opened)) throw new Error('no workspace');
  marshall = opened;
});

describe('pinyinOf', () => {
  it('gives the whole and the initials, without tones', () => {
    expect(pinyinOf('罗湖区')).toEqual(['luohuqu', 'lhq']);
    expect(pinyinOf('重庆')).toEqual(['chongqing', 'cq']);
    expect(pinyinOf('Luohu')).toEqual([]);
  });
});

describe('search', () => {
  it.each(['罗湖', 'Luohu', 'luohu', 'luohuqu', 'lhq', ' LUOHU '])(
    '“%s” finds the district, in both languages',
    async (text) => {
      for (const language of ['zh', 'en'] as const) {
        expect((await marshall.search(text, language)).map(({ link }) => link)).toContainEqual(
          expect.objectContaining({ page: 'place', id: 'luohu' }),
        );
      }
    },
  );

  it('finds at most twenty, nothing for nothing, and survives any text', async () => {
    expect((await marshall.search('a', 'en')).length).toBe(20);
    expect(await marshall.search('  ', 'zh')).toEqual([]);
    expect(await marshall.search('🦄'.repeat(10_000), 'zh')).toEqual([]);
  });
});
