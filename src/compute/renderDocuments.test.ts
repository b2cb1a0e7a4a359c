// Documents made in threads: the same files in the same order however many threads and processes; failures by name; cancelling.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sampleEdition } from '#views/testing/sampleEdition';
import { RenderError, renderDocuments } from './renderDocuments.ts';
import type { RenderJob } from './renderJob.ts';

const JOBS: readonly RenderJob[] = (['zh', 'en'] as const).map((language) => ({
  document: sampleEdition(language),
  formats: ['html', 'docx', 'pdf'],
  path: `internal/edition.${language}`,
}));
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('documents made in threads', () => {
  it('are the same from one thread, from two and in another process, in the order asked for', async () => {
    const told: string[] = [];
    const progress = (done: number, total: number, path: string): void => void told.push(`${done}/${total} ${path}`);
    const [one, two] = [await renderDocuments(JOBS, { threads: 1 }), await renderDocuments(JOBS, { progress })];
    const digests = two.map(({ path, bytes }) => [path, sha256(bytes)]);
    expect(one.map(({ path, bytes }) => [path, sha256(bytes)])).toEqual(digests);
    expect(digests.map(([path]) => path)).toEqual(
      ['zh', 'en'].flatMap((language) =>
        ['html', 'docx', 'pdf'].map((format) => `internal/edition.${language}.${format}`),
      ),
    );
    expect(told.map((line) => line.split(' ')[0])).toEqual(['1/6', '2/6', '3/6', '4/6', '5/6', '6/6']);
    const program = `
      const { renderDocument } = await import(process.cwd() + '/build/compute/renderDocument.js');
      const { createHash } = await import('node:crypto');
      const [job] = JSON.parse(process.argv[1]);
      for (const format of job.formats.toReversed())
        console.log(createHash('sha256').update(await renderDocument(job.document, format)).digest('hex'));`;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', program, JSON.stringify(JOBS)], {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' },
    });
    expect(output.trim().split('\n').toReversed()).toEqual(digests.slice(0, 3).map(([, digest]) => digest));
  }, 120_000);

  it('name the document that could not be made', async () => {
    const [job] = JOBS as [RenderJob];
    const broken = { ...job, formats: ['pdf'] as const, document: { ...job.document, date: 'no day' } };
    const made = renderDocuments([{ ...broken, path: 'public/briefs.zh' }]);
    await expect(made).rejects.toBeInstanceOf(RenderError);
    await expect(made).rejects.toMatchObject({ path: 'public/briefs.zh.pdf' });
  });

  it('end at once when they are cancelled', async () => {
    const stop = new AbortController();
    const made = renderDocuments(JOBS, { signal: stop.signal, progress: () => stop.abort(new Error('stopped')) });
    await expect(made).rejects.toThrow('stopped');
    await expect(renderDocuments(JOBS, { signal: stop.signal })).rejects.toThrow('stopped');
  });
});
