// Writing an edition over an earlier one: its own files that are gone are removed, anybody else's stay.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFailure } from '#kernel/failure';
import { makeEdition } from '#services/makeEdition';

let out: string;
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'marshall-edition-'));
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

describe('makeEdition', () => {
  it('writes only what differs, removes what it no longer has, and leaves the rest', async () => {
    const options = { out, formats: ['html'], languages: ['en'] } as const;
    const first = await makeEdition('examples/beijing', options);
    if (isFailure(first)) throw new Error('no edition');
    expect(first.written).toBe(first.files);

    const stale = join(first.folder, 'internal', 'old-table.en.csv');
    const foreign = join(first.folder, 'notes.txt');
    for (const file of [stale, foreign]) writeFileSync(file, 'x');
    const manifest = join(first.folder, 'edition.json');
    const listed = JSON.parse(readFileSync(manifest, 'utf8')) as { files: { path: string }[] };
    listed.files.push({ path: 'internal/old-table.en.csv' }, { path: '../../../escape' });
    writeFileSync(manifest, JSON.stringify(listed));

    const second = await makeEdition('examples/beijing', options);
    expect(second).toMatchObject({ written: 1, files: first.files });
    expect([existsSync(stale), existsSync(foreign)]).toEqual([false, true]);
  }, 60_000);
});
