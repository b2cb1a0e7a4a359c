// Page paths: every page has its own path and is found again at it.
import { describe, expect, it } from 'vitest';
import { PAGES } from '#views/description';
import { needsId, nearestPage, pageAt, pagePath } from './pagePath.ts';

describe('pagePath', () => {
  it.each(PAGES)('leads to %s and back', (page) => {
    const id = needsId(page) ? 'semiconductors' : undefined;
    const [, language, segment = '', found] = pagePath({ page, id }, 'en').split('/');
    expect(language).toBe('en');
    expect(pageAt(segment, found)).toBe(page);
  });

  it('keeps an id with reserved characters in one segment', () => {
    expect(pagePath({ page: 'source', id: 'a/b?c' }, 'zh')).toBe('/zh/sources/a%2Fb%3Fc');
  });

  it('knows no page of other segments and suggests the nearest list', () => {
    expect(pageAt('target', undefined)).toBeUndefined();
    expect(nearestPage('target')).toBe('targets');
    expect(nearestPage('wp-login.php')).toBeUndefined();
  });
});
