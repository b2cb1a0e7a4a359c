// The way of an edition from the command line: opened, sent round, its Word file checked, issued, verified, listed, compared.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { marshall, type Ran } from '../runMarshall.ts';

let scratch: string;
let city: string;
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'marshall-editions-'));
  city = join(scratch, 'city');
  await marshall(['init', city, '--as-of', '2026-06-30']);
  process.env['MARSHALL_RECORD'] = '';
  await marshall(['load', city]);
});
afterAll(() => {
  process.env['MARSHALL_RECORD'] = 'none';
  rmSync(scratch, { recursive: true, force: true });
});

const run = (command: string, ...options: readonly string[]): Promise<Ran> =>
  marshall(['edition', command, city, ...options]);
const NAMED = ['--edition', '2026-h1'] as const;

it('goes from draft to issue and stays as it is', async () => {
  expect((await run('list')).out).toContain('There are no editions yet');
  expect(await run('open', '--as-of', '2026-06-30')).toMatchObject({ code: 0 });
  expect(await run('issue', ...NAMED, '--on', '2026-08-20')).toMatchObject({ code: 3 });
  expect(await run('move', ...NAMED, '--to', 'approval')).toMatchObject({ code: 0 });
  expect(await marshall(['edition', city, '--scope', 'internal', '--format', 'docx'])).toMatchObject({ code: 0 });
  const word = join(city, 'editions/2026-h1/internal/edition.en.docx');
  expect(await marshall(['edition', 'compare', word, city])).toMatchObject({ code: 0, out: 'nothing was edited' });

  const issued = await run('issue', ...NAMED, '--on', '2026-08-20');
  expect([issued.code, issued.out]).toEqual([0, expect.stringContaining('kept for good')]);
  const verified = await run('verify', ...NAMED);
  expect([verified.code, verified.out]).toEqual([0, expect.stringContaining('the same bytes')]);
  expect((await run('list')).out).toContain('issued 2026-08-20');
  expect(await run('diff', '--before', '2026-h1@1', '--after', '2026-h1')).toMatchObject({
    code: 0,
    out: expect.stringContaining('statuses changed: 0'),
  });
  expect(await run('move', ...NAMED, '--to', 'draft')).toMatchObject({ code: 3 });
}, 180_000);
