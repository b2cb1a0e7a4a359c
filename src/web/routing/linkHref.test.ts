// Addresses on the screen: what a link keeps of the present query.
import { describe, expect, it } from 'vitest';
import { contentQuery, linkHref, parseQuery } from './linkHref.ts';

describe('linkHref', () => {
  it('keeps the dates that hold for all pages and nothing else of the query', () => {
    expect(linkHref({ page: 'cluster', id: 'ai' }, 'zh', { asOf: '2024-12-31', status: 'met' })).toBe(
      '/zh/clusters/ai?asOf=2024-12-31',
    );
    expect(linkHref({ page: 'targets' }, 'en', { knownOn: '2025-03-01', 'targets.q': 'x' })).toBe(
      '/en/targets?knownOn=2025-03-01',
    );
  });

  it('has the filters of the link', () => {
    expect(linkHref({ page: 'targets', query: { status: 'not-met' } }, 'en', {})).toBe('/en/targets?status=not-met');
    expect(linkHref({ page: 'overview' }, 'en', {})).toBe('/en');
  });
});

describe('parseQuery', () => {
  it('keeps texts as texts', () => {
    expect(parseQuery('?due=2025&q=%E4%B8%AD+%E6%96%87&due=2030')).toEqual({ due: '2030', q: '中 文' });
  });

  it('leaves the state of tables out of what is asked of the server', () => {
    expect(contentQuery({ status: 'met', knownOn: '2025-03-01', 'targets.sort': '-value' })).toEqual({
      status: 'met',
      knownOn: '2025-03-01',
    });
  });
});
