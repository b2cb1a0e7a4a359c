// Names: the language asked for, else the one that is known; and the predicates of missing figures and failures.
import { describe, expect, it } from 'vitest';
import { isFailure, notFound } from './failure.ts';
import { nameIn } from './language.ts';
import { isMissing, missing } from './missing.ts';

describe('a name', () => {
  it('is given in the language asked for, else in the other', () => {
    expect(nameIn({ zh: '深圳', en: 'Shenzhen' }, 'zh')).toBe('深圳');
    expect(nameIn({ zh: '深圳', en: 'Shenzhen' }, 'en')).toBe('Shenzhen');
    expect(nameIn({ en: 'Luohu' }, 'zh')).toBe('Luohu');
    expect(nameIn({ zh: '罗湖' }, 'en')).toBe('罗湖');
  });
});

describe('a missing figure and a failure', () => {
  it('are told from figures and results', () => {
    expect(isMissing(missing('not-observed', 'gdp 2025'))).toBe(true);
    expect([null, 0, '', 'missing', { value: 1 }].some(isMissing)).toBe(false);
    expect(isFailure(notFound('target', 'x', 'y'))).toBe(true);
    expect([null, undefined, 'failure', {}].some(isFailure)).toBe(false);
  });

  it('carry their detail only where there is one', () => {
    expect(missing('suppressed')).toEqual({ missing: 'suppressed' });
    expect(missing('suppressed', 'luohu')).toEqual({ missing: 'suppressed', detail: 'luohu' });
  });
});
