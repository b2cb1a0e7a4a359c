// Routes of the record against their contracts, in process: who is let in, what is refused, how files are named.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTION_NAMES, type ActionName, RECORD_ROUTES } from '#api/actions';
import { COMMAND_ROUTE } from '#api/commandContract';
import {
  actionAddress,
  jobAddress,
  PLAN_FILES_ADDRESS,
  refusedOfImportAddress,
  refusedOfUploadAddress,
  roundTemplateAddress,
  roundTemplatesAddress,
  uploadAddress,
} from '#api/recordAddresses';
import type { Acting } from '#services/record/acting';
import type { Marshall } from '#services/marshall';
import { createServer } from './createServer.ts';
import type { HttpServer } from './httpServer.ts';
import { fixtureMarshall } from './testing/fixtureMarshall.ts';

const HANDLE = 'a'.repeat(32);
const file = (path: string) => async () => ({ path, bytes: new TextEncoder().encode('x') });

/** Says what it was asked; the rest of it nobody asks here. */
const acting = {
  undoChange: async (input: unknown) => ({ change: 7, asked: input }),
  retractFigures: async () => ({ failure: 'conflict', what: 'locked-figure', detail: 'gdp-2025' }),
  upload: async (name: string) => {
    if (name === 'full.csv') throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
    return HANDLE;
  },
  readJob: (job: string) =>
    job === 'known' ? { job, state: 'running', done: 5, total: 9 } : { failure: 'not-found', what: 'job', id: job },
  refusedRowsFile: file('快报-refused.xlsx'),
  roundWorkbooks: async ({ reporter }: { readonly reporter?: string }) =>
    file(reporter === undefined ? '报送表.zip' : `报送表-${reporter}.xlsx`)(),
  planArchive: file('plan-version-3.zip'),
} as unknown as Acting;

const TOKEN = 'f'.repeat(48);
let server: HttpServer;
let without: HttpServer;
beforeAll(async () => {
  const marshall: Marshall = { ...fixtureMarshall(), acting };
  const commands = { token: TOKEN, run: async () => 3 as const };
  server = createServer(marshall, { webRoot: '.', commands });
  without = createServer(fixtureMarshall(), { webRoot: '.' });
  await Promise.all([server.ready(), without.ready()]);
});
afterAll(() => Promise.all([server.close(), without.close()]));

const OWN = { host: 'localhost:4680', 'x-marshall': '1' };
const post = (url: string, payload: object | string = {}, headers: Record<string, string> = OWN, to = server) =>
  to.inject({ method: 'POST', url, payload, headers });
const get = (url: string, to = server) => to.inject({ method: 'GET', url, headers: { host: 'localhost:4680' } });
const undo = actionAddress('undo-change');
const BYTES = { ...OWN, 'content-type': 'application/octet-stream' };

describe('actions', () => {
  it('are answered by the use case, and never kept by a reader', async () => {
    const answer = await post(undo, { seq: 4 });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.json()).toEqual({ change: 7, asked: { seq: 4 } });
  });

  it('are for pages of this server alone', async () => {
    const foreign = { ...OWN, origin: 'https://elsewhere.example' };
    const { 'x-marshall': _header, ...bare } = OWN;
    for (const headers of [bare, { ...bare, 'x-marshall': '2' }, foreign, { ...OWN, origin: 'null' }])
      for (const url of [undo, uploadAddress('a.csv')])
        expect((await post(url, {}, headers)).json()).toMatchObject({ status: 403, failure: 'forbidden' });
    expect((await post(undo, { seq: 4 }, { ...OWN, origin: 'http://localhost:4680' })).statusCode).toBe(200);
    expect((await post(undo, { seq: 4 }, { ...OWN, host: 'elsewhere.example' })).statusCode).toBe(403);
  });

  it('that do not exist are answered with the nearest', async () => {
    const answer = await post('/api/actions/undo-chang');
    expect(answer.json()).toMatchObject({ status: 404, what: 'action', nearest: 'undo-change' });
    expect((await get(undo)).statusCode).toBe(404);
  });

  it.each([
    ['no input', ''],
    ['broken JSON', '{"seq":'],
    ['another type', { seq: 'four' }],
    ['a number out of range', { seq: 0 }],
    ['a key that is none', { seq: 4, force: true }],
  ])('refuse %s', async (_name, payload) => {
    const headers = { ...OWN, 'content-type': 'application/json' };
    expect((await post(undo, payload, headers)).json()).toMatchObject({ status: 400, failure: 'unreadable' });
  });

  it('of every name check their input before anything is done', async () => {
    for (const name of ACTION_NAMES) {
      const answer = await post(actionAddress(name as ActionName), { noSuchKey: 1 });
      expect([name, answer.statusCode]).toEqual([name, 400]);
    }
  });

  it('say as problem details why the record refuses', async () => {
    const refused = await post(actionAddress('retract-figures'), { ids: ['gdp-2025'], reason: 'twice' });
    expect(refused.json()).toMatchObject({ status: 409, what: 'locked-figure', about: 'gdp-2025' });
  });

  it('take no body larger than eight megabytes', async () => {
    const answer = await post(actionAddress('save-draft'), { key: 'k', content: 'x'.repeat(8 * 1024 * 1024) });
    expect(answer.json()).toMatchObject({ status: 400 });
  });
});

describe('without a record', () => {
  it('every route says that there is none', async () => {
    const answers = [
      await post(undo, { seq: 4 }, OWN, without),
      await post(uploadAddress('a.csv'), 'x', BYTES, without),
      await get(jobAddress('known'), without),
      await get(PLAN_FILES_ADDRESS, without),
    ];
    for (const answer of answers) expect(answer.json()).toMatchObject({ status: 404, what: 'record' });
    expect((await post(COMMAND_ROUTE, {}, OWN, without)).statusCode).toBe(404);
  });
});

describe('uploads and jobs', () => {
  it('answer with a handle for the bytes of a named file', async () => {
    expect((await post(uploadAddress('快报.xlsx'), 'PK', BYTES)).json()).toEqual({ upload: HANDLE });
  });

  it('tell a full disk as what it is', async () => {
    const answer = await post(uploadAddress('full.csv'), 'PK', BYTES);
    expect(answer.json()).toMatchObject({ status: 400, failure: 'unreadable', about: 'ENOSPC: no space left' });
  });

  it('refuse a file without a name, a form, and one of more than 256 megabytes by what it announces', async () => {
    expect((await post('/api/uploads', 'PK', BYTES)).statusCode).toBe(400);
    expect((await post('/api/uploads?name=a&name=b', 'PK', BYTES)).statusCode).toBe(400);
    const form = { ...OWN, 'content-type': 'multipart/form-data; boundary=x' };
    expect((await post(uploadAddress('a.csv'), '--x--', form)).statusCode).toBe(400);
    const large = { ...BYTES, 'content-length': String(256 * 1024 * 1024 + 1) };
    expect((await post(uploadAddress('a.csv'), 'PK', large)).statusCode).toBe(400);
  });

  it('tell how far a job is, and of one that is not there', async () => {
    expect((await get(jobAddress('known'))).json()).toEqual({ job: 'known', state: 'running', done: 5, total: 9 });
    expect((await get(jobAddress('gone'))).json()).toMatchObject({ status: 404, what: 'job' });
  });
});

describe('files', () => {
  it.each([
    [refusedOfUploadAddress(HANDLE, 'zh'), '快报-refused.xlsx', 'spreadsheetml'],
    [refusedOfImportAddress(3, 'en'), '快报-refused.xlsx', 'spreadsheetml'],
    [roundTemplatesAddress('half-2026', 'zh'), '报送表.zip', 'application/'],
    [roundTemplateAddress('half-2026', 'longhua', 'zh'), '报送表-longhua.xlsx', 'spreadsheetml'],
    [PLAN_FILES_ADDRESS, 'plan-version-3.zip', 'application/'],
  ])('%s is saved as %s', async (url, name, type) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toContain(type);
    expect(answer.headers['content-disposition']).toContain(`filename*=UTF-8''${encodeURIComponent(name)}`);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('of an import that has no number are not found', async () => {
    const url = refusedOfImportAddress(3, 'en').replace(/3$/, '3x');
    expect((await get(url)).json()).toMatchObject({ status: 404, what: 'refused-rows' });
  });

  it('are in a language that is spoken', async () => {
    const url = RECORD_ROUTES.refusedOfUpload.replace(':language', 'fr').replace(':upload', HANDLE);
    expect((await get(url)).json()).toMatchObject({ status: 404, what: 'language' });
  });
});

describe('commands', () => {
  const COMMAND = { args: ['load'], cwd: '/', color: false, environment: {} };
  const ask = (authorization?: string, payload: object = COMMAND) =>
    post(COMMAND_ROUTE, payload, { ...OWN, ...(authorization === undefined ? {} : { authorization }) });

  it('are run for whoever knows the token, and for nobody else', async () => {
    for (const authorization of [undefined, 'Bearer ', `Bearer ${TOKEN}0`, `Bearer ${'e'.repeat(48)}`, TOKEN])
      expect((await ask(authorization)).json()).toMatchObject({ status: 403 });
    const answer = await ask(`Bearer ${TOKEN}`);
    expect(answer.headers['content-type']).toContain('application/x-ndjson');
    expect(answer.body).toBe('{"exit":3}\n');
  });

  it('have to be commands', async () => {
    expect((await ask(`Bearer ${TOKEN}`, { args: 'load' })).statusCode).toBe(400);
  });
});
