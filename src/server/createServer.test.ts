// Routes against their contracts, in process: what each answers, and what hostile requests get.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageAddress } from '#api/addresses';
import { ROUTES, type RouteName } from '#api/contracts';
import { needsId, pagePath } from '#api/pagePath';
import { LANGUAGES } from '#kernel/language';
import { PAGES, type PageView } from '#views/description';
import { createServer } from './createServer.ts';
import type { HttpServer } from './httpServer.ts';
import { fixtureMarshall } from './testing/fixtureMarshall.ts';

function builtPages(): string {
  const root = mkdtempSync(join(tmpdir(), 'marshall-web-'));
  mkdirSync(join(root, 'assets'));
  const shell =
    '<!doctype html><html lang="zh-CN"><head><title>x</title><script type="module" src="./assets/a.js"></script></head></html>';
  writeFileSync(join(root, 'index.html'), shell);
  writeFileSync(join(root, 'assets', 'a.js'), 'export {};');
  return root;
}

const webRoot = builtPages();
const faults: unknown[] = [];
let server: HttpServer;

beforeAll(async () => {
  server = createServer(fixtureMarshall(), { webRoot });
  await server.ready();
});
afterAll(() => server.close());

const get = (url: string, headers: Record<string, string> = {}) =>
  server.inject({ method: 'GET', url, headers: { host: 'localhost:4680', ...headers } });

/** One request that each route of the contract must answer, and what the answer shows. */
const ANSWERED: Readonly<Record<RouteName, { url: string; status: number; type: string; holds: string }>> = {
  root: { url: '/', status: 302, type: '', holds: '' },
  head: { url: '/api/head', status: 200, type: 'application/json', holds: '"asOf":"2025-12-31"' },
  page: { url: '/api/pages/en/targets?status=met', status: 200, type: 'application/json', holds: '"page":"targets"' },
  pageOf: { url: '/api/pages/zh/cluster/semiconductors', status: 200, type: 'application/json', holds: '半导体' },
  table: { url: '/api/tables/zh/targets/targets.csv', status: 200, type: 'text/csv', holds: '目标值' },
  tableOf: {
    url: '/api/tables/en/place/north/targets.xlsx',
    status: 200,
    type: 'application/vnd.openxml',
    holds: 'Target value',
  },
  search: { url: '/api/search/zh?q=%E6%B5%B7', status: 200, type: 'application/json', holds: '海洋装备' },
  edition: { url: '/editions/2025-12-31/index.html', status: 200, type: 'text/html', holds: '监测报告' },
  asset: { url: '/assets/a.js', status: 200, type: 'application/javascript', holds: 'export' },
  list: { url: '/zh', status: 200, type: 'text/html', holds: '<title>样例市 · Marshall</title>' },
  screen: { url: '/en/targets?status=met', status: 200, type: 'text/html', holds: '<html lang="en" data-base="">' },
  screenOf: { url: '/zh/clusters/semiconductors', status: 200, type: 'text/html', holds: 'src="/assets/a.js"' },
};

describe('every route of the contract', () => {
  it.each(Object.keys(ROUTES) as RouteName[])('%s answers', async (name) => {
    const { url, status, type, holds } = ANSWERED[name];
    const answer = await get(url);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type'] ?? '').toContain(type);
    expect(answer.body).toContain(holds);
  });

  it.each(LANGUAGES.flatMap((language) => PAGES.map((page) => [language, page] as const)))(
    '%s %s has data and shell',
    async (language, page) => {
      const ids: Partial<Record<string, string>> = { cluster: 'new-materials', place: 'north' };
      const link = needsId(page) ? { page, id: ids[page] ?? 'some-id' } : { page };
      const answer = await get(pageAddress(link, language, {}));
      expect(answer.statusCode).toBe(200);
      expect(answer.json<PageView>()).toMatchObject({ page, language });
      expect((await get(pagePath(link, language))).statusCode).toBe(200);
    },
  );
});

describe('hostile and mistaken requests', () => {
  it.each(
    (
      [
        ['/api/pages/fr/overview', 404],
        ['/api/pages/en/target', 404],
        ['/api/pages/en/tragets', 404],
        ['/api/pages/en/overview/x', 404],
        ['/api/pages/en/cluster/semiconductor', 404],
        ['/api/pages/en/overview?asOf=2025-02-30', 400],
        ['/api/pages/en/overview?asOf=2025-01-01&asOf=2025-01-02', 400],
        [`/api/pages/en/overview?status=${'x'.repeat(600)}`, 400],
        [`/api/pages/en/cluster/${'x'.repeat(300)}`, 400],
        [`/api/pages/en/cluster/${'x'.repeat(3000)}`, 400],
        ['/api/pages/en/cluster/%00', 400],
        ['/api/pages/en/cluster/..%2f..%2fetc%2fpasswd', 400],
        ['/api/pages/en/cluster/%E0%A4%A', 400],
        ['/api/tables/en/targets/targets.exe', 400],
        ['/api/tables/en/targets/none.csv', 404],
        ['/api/tables/en/targets/..%2f..%2fx.csv', 400],
        [`/api/search/en?q=${'x'.repeat(300)}`, 400],
        ['/editions/..%2f..%2fmarshall.yaml', 404],
        ['/editions/%2e%2e/%2e%2e/etc/passwd', 404],
        ['/assets/..%2findex.html', 400],
        ['/assets/%00', 400],
        ['/api/nothing', 404],
        ['/favicon.ico', 404],
      ] as const
    ).map(([url, status]) => [url.slice(0, 60), status, url] as const),
  )('%s → problem details %i', async (_, status, url) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ status });
    expect(answer.body.length).toBeLessThan(900);
  });

  it('suggests the nearest thing', async () => {
    expect((await get('/api/pages/en/cluster/semiconductor')).json()).toMatchObject({ nearest: 'semiconductors' });
    expect((await get('/api/pages/en/tragets')).json()).toMatchObject({ nearest: 'targets' });
  });

  it('shows the shell with status 404 where there is no such page', async () => {
    const answer = await get('/zh/nonsense');
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toContain('text/html');
  });

  it('refuses other host names', async () => {
    expect((await get('/api/head', { host: 'evil.example' })).statusCode).toBe(403);
    expect((await get('/api/head', { host: '[::1]:4680' })).statusCode).toBe(200);
  });
});

describe('headers', () => {
  it('redirects by Accept-Language', async () => {
    expect((await get('/', { 'accept-language': 'en-GB,zh;q=0.5' })).headers.location).toBe('/en');
    expect((await get('/')).headers.location).toBe('/zh');
  });

  it('answers 304 to a known tag, another tag to another question', async () => {
    const first = await get('/api/pages/zh/overview');
    const tag = String(first.headers.etag);
    expect((await get('/api/pages/zh/overview', { 'if-none-match': tag })).statusCode).toBe(304);
    expect((await get('/api/pages/en/overview', { 'if-none-match': tag })).statusCode).toBe(200);
  });

  it('lets pages load nothing from elsewhere and run no inline script', async () => {
    const policy = String((await get('/zh')).headers['content-security-policy']);
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|script-src[^;]*unsafe/);
    expect((await get('/api/head')).headers['x-content-type-options']).toBe('nosniff');
  });

  it('keeps assets for a year and names downloads', async () => {
    expect((await get('/assets/a.js')).headers['cache-control']).toContain('immutable');
    const table = await get('/api/tables/zh/targets/targets.csv?asOf=2024-12-31');
    expect(table.headers['content-disposition']).toContain('filename="targets-2024-12-31.csv"');
  });
});

describe('createServer', () => {
  it('stands below a base path', async () => {
    const below = createServer(fixtureMarshall(), { webRoot, basePath: '/marshall' });
    const ask = (url: string) => below.inject({ method: 'GET', url, headers: { host: 'localhost' } });
    expect((await ask('/marshall/')).headers.location).toBe('/marshall/zh');
    expect((await ask('/marshall/zh')).body).toContain('src="/marshall/assets/a.js"');
    expect((await ask('/zh')).statusCode).toBe(404);
    await below.close();
    expect(() => createServer(fixtureMarshall(), { webRoot, basePath: '/"><script>' })).toThrow('base path');
  });

  it('answers a bug with 500, logs its cause and shows nothing of it', async () => {
    const broken = { ...fixtureMarshall(), page: () => Promise.reject(new Error('secret inside')) };
    const failing = createServer(broken, { webRoot, logFault: (fault) => faults.push(fault) });
    const answer = await failing.inject({
      method: 'GET',
      url: '/api/pages/zh/overview',
      headers: { host: 'localhost' },
    });
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('secret');
    expect(String(faults[0])).toContain('secret inside');
    await failing.close();
  });
});
