// A template opened and saved by LibreOffice still leads back: hidden ids, figures, locks and lists survive another program.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReturnedWorkbook } from '#ingest/returnedWorkbook';
import { roundTemplate } from '#report/roundTemplate';
import { Office } from './office.ts';
import { sampleRound, type SampleRound } from './sampleRound.ts';

const isThere = spawnSync('soffice', ['--version']).status === 0;

describe.skipIf(!isThere)('a template saved by LibreOffice (skipped where soffice is not installed)', () => {
  let sample: SampleRound;
  let scratch: string;
  beforeAll(async () => {
    sample = await sampleRound();
    scratch = mkdtempSync(join(tmpdir(), 'marshall-office-'));
  });
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  function saved(bytes: Uint8Array): Uint8Array {
    const out = join(scratch, 'saved');
    mkdirSync(out, { recursive: true });
    writeFileSync(join(scratch, 'template.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${join(scratch, 'profile')}`;
    const convert = ['--headless', '--convert-to', 'xlsx', '--outdir', out, join(scratch, 'template.xlsx')];
    execFileSync('soffice', [profile, ...convert], { stdio: 'pipe', timeout: 100_000 });
    return readFileSync(join(out, 'template.xlsx'));
  }

  it('reports what was typed, and keeps lists, locks and hidden cells', () => {
    const [unit] = sample.definition.reporters;
    if (unit === undefined) throw new Error('no unit');
    const { bytes } = roundTemplate(sample.definition, unit, { ...sample, language: 'zh' });
    const filled = new Office(bytes)
      .type('H4', 1700.55)
      .type('H5', '６．１')
      .type('H6', { formula: 'F4*0+800', result: '800' });
    const again = saved(filled.type('J7', '不适用').bytes());
    const returned = readReturnedWorkbook({ path: 'saved.xlsx', bytes: again }, sample.round, sample);
    expect(
      returned.refused
        ? returned.diagnostics
        : returned.entries.map((entry) => entry.value?.toString() ?? entry.missing),
    ).toEqual(['1700.55', '6.1', '800', 'not-applicable']);
    expect(returned).toMatchObject({ reporter: unit.id });
    expect(returned.diagnostics.map(({ code }) => code)).toEqual([
      'returned-number-as-text',
      'returned-formula',
      'returned-not-reported',
    ]);
    const sheet = strFromU8(unzipSync(again)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toMatch(/<sheetProtection [^>]*sheet="(?:1|true)"/);
    expect(sheet.match(/<dataValidation /g)).toHaveLength(6);
    expect(sheet).toMatch(/<col [^>]*hidden="(?:1|true)"/);
  }, 120_000);
});
