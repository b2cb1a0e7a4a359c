// Import through the use cases of the pages: preview, refusal, confirmation, the same file twice, a changed value, undo.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFailure } from '#kernel/failure';
import type { ImportMapping } from '#model/importMapping';
import type { Job } from '#services/record/importing/jobs';
import { done, recordedExample, type RecordedExample } from './recordedExample.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const TABLE = `区,指标,年份,数值（亿元）
福田区,增加值,2025年,1234.5
罗湖区,增加值,2025年,678.9
龙岗镇,增加值,2025年,99
南山区,增加值,2025年,很多
`;
const MAPPING: ImportMapping = {
  layout: 'long',
  columns: { place: '区', indicator: '指标', period: '年份', value: '数值（亿元）' },
  constants: { unit: 'hundred-million-yuan', finality: 'flash' },
  newSource: { id: 'bureau-2026-01', title: '市统计局快报', class: 'official' },
  source: 'bureau-2026-01',
};

let example: RecordedExample;
beforeAll(async () => {
  example = await recordedExample();
});
afterAll(() => example?.close());

const preview = async (upload: string, mapping?: ImportMapping) =>
  done(await example.acting.previewImport({ language: 'zh', upload, mapping }));

async function committed(upload: string, options: { reason?: string; leaveRefused: boolean }): Promise<Job> {
  let job = done(await example.acting.commitImport({ upload, mapping: MAPPING, ...options }));
  while (job.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, 20));
    job = done(example.acting.readJob(job.job));
  }
  return job;
}

describe('import', () => {
  it('shows what every row would do, and why rows are refused', async () => {
    const upload = await example.acting.upload('快报.csv', bytes(TABLE));
    const found = await preview(upload, MAPPING);
    expect(found.counts).toMatchObject({ rows: 4, accepted: 2, refused: 2, new: 2, revised: 0 });
    expect(found.incoming.map(({ name, incoming }) => `${name} ${incoming}`)).toEqual([
      expect.stringContaining('1234.5亿元'),
      expect.stringContaining('678.9亿元'),
    ]);
    expect(found.refused.map(({ row }) => row)).toEqual([4, 5]);
    expect(found.refused[0]?.what).toContain('龙岗镇');
    const workbook = done(await example.acting.refusedRowsFile({ language: 'zh', upload }));
    expect(workbook.path).toBe('快报-refused.xlsx');
  });

  it('stores nothing while rows are refused, and the accepted rows when told to', async () => {
    const upload = await example.acting.upload('快报.csv', bytes(TABLE));
    const refused = await committed(upload, { leaveRefused: false });
    expect(refused).toMatchObject({ state: 'failed', fault: { what: 'refused-rows', detail: '2' } });
    const job = await committed(upload, { leaveRefused: true });
    expect(job.result).toMatchObject({ rows: 4, added: 2, revised: 0, refused: 2 });
    const page = done(await example.marshall.page({ page: 'data', language: 'zh', query: {} }));
    expect(JSON.stringify(page)).toContain(`/api/files/zh/refused-of-import/${job.result?.id}`);
  });

  it('adds nothing for the same file by the same mapping', async () => {
    const upload = await example.acting.upload('again.csv', bytes(TABLE));
    expect((await preview(upload, MAPPING)).known?.added).toBe(2);
    const head = await example.marshall.head();
    await committed(upload, { leaveRefused: true });
    expect((await example.marshall.head()).digest).toBe(head.digest);
  });

  it('shows a changed value beside the present one, needs a reason, and makes a vintage of it', async () => {
    const changed = TABLE.split('\n').slice(0, 3).join('\n').replace('1234.5', '1240.0');
    const upload = await example.acting.upload('revised.csv', bytes(changed));
    const found = await preview(upload, MAPPING);
    expect(found.counts).toMatchObject({ revised: 1, unchanged: 1 });
    expect(found.incoming[0]).toMatchObject({ effect: 'revised', present: '1234.5亿元', incoming: '1240.0亿元' });
    expect((await committed(upload, { leaveRefused: false })).fault).toMatchObject({ what: 'reason-required' });
    const job = await committed(upload, { leaveRefused: false, reason: '初步核算' });
    expect(job.result).toMatchObject({ added: 0, revised: 1, unchanged: 1 });
    done(await example.acting.undoChange({ seq: job.result?.change ?? 0 }));
    const id = found.incoming[0]?.figure ?? '';
    const page = done(await example.marshall.page({ page: 'observation', id, language: 'zh', query: {} }));
    expect(JSON.stringify(page)).toContain('1234.5亿元');
  });

  it('detects the mapping of a table with plain headers, and an upload that is gone is said', async () => {
    const upload = await example.acting.upload('plain.csv', bytes(TABLE.replace('（亿元）', '(亿元)')));
    const found = await preview(upload);
    expect(found.detected).toBe(true);
    expect(found.mapping.columns).toMatchObject({ place: '区', indicator: '指标', period: '年份' });
    const gone = await example.acting.previewImport({ language: 'zh', upload: 'f'.repeat(32) });
    expect(isFailure(gone) && gone.failure).toBe('not-found');
  });
});
