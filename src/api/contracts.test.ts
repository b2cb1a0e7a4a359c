// Route contracts: what they take, and what they refuse.
import { describe, expect, it } from 'vitest';
import { pageAddress, queryText, tableAddress } from './addresses.ts';
import { editionPathSchema, pageParamsSchema, pageQuerySchema, tableParamsSchema } from './contracts.ts';

describe('contracts', () => {
  it('splits filters from the dates', () => {
    expect(pageQuerySchema.parse({ asOf: '2025-12-31', knownOn: '2026-01-31', status: 'met' })).toEqual({
      time: { asOf: '2025-12-31', knownOn: '2026-01-31' },
      filters: { status: 'met' },
    });
  });

  it.each(['2025-02-30', '31.12.2025', ''])('refuses the date %s', (date) => {
    expect(pageQuerySchema.safeParse({ asOf: date }).success).toBe(false);
    expect(pageQuerySchema.safeParse({ knownOn: date }).success).toBe(false);
  });

  it('refuses repeated keys, too many and too long filters', () => {
    expect(pageQuerySchema.safeParse({ status: ['a', 'b'] }).success).toBe(false);
    expect(pageQuerySchema.safeParse({ status: 'x'.repeat(501) }).success).toBe(false);
    const many = Object.fromEntries(Array.from({ length: 41 }, (_, i) => [`k${i}`, 'v']));
    expect(pageQuerySchema.safeParse(many).success).toBe(false);
  });

  it('reads the table file name', () => {
    const params = tableParamsSchema.parse({ language: 'en', page: 'targets', file: 'targets-due.xlsx' });
    expect(params.file).toEqual({ table: 'targets-due', format: 'xlsx' });
    expect(tableParamsSchema.safeParse({ language: 'en', page: 'targets', file: 'targets.exe' }).success).toBe(false);
  });

  it.each(['../etc', 'a\u0000b', 'a\\b', 'x'.repeat(121), ''])('refuses the id %j', (id) => {
    expect(pageParamsSchema.safeParse({ language: 'zh', page: 'cluster', id }).success).toBe(false);
  });

  it.each(['../x', 'a/../b', '.git/config', 'a//b', '/etc/passwd', 'a\\b', 'a\u0000'])(
    'refuses the file %j',
    (path) => {
      expect(editionPathSchema.safeParse(path).success).toBe(false);
    },
  );

  it('takes edition files', () => {
    expect(editionPathSchema.parse('2025-12-31/zh/clusters/semiconductors.html')).toContain('semiconductors');
  });
});

describe('addresses', () => {
  it('orders the query so that equal questions have equal addresses', () => {
    expect(queryText({ b: '2', a: '中 文', c: '' })).toBe('?a=%E4%B8%AD%20%E6%96%87&b=2');
  });

  it('names page and table of one thing', () => {
    expect(pageAddress({ page: 'cluster', id: 'ai' }, 'zh', {})).toBe('/api/pages/zh/cluster/ai');
    expect(
      tableAddress({ page: 'cluster', id: 'ai' }, 'en', { table: 'targets', format: 'csv' }, { asOf: '2025-12-31' }),
    ).toBe('/api/tables/en/cluster/ai/targets.csv?asOf=2025-12-31');
  });
});
