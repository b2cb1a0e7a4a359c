// The import as an office uses it: a file dropped, its mapping looked at, rows refused, a reason given, progress, result.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PreviewAnswer } from '#api/actions';
import { fixtureMarshall } from '#server/testing/fixtureMarshall';
import { fakeRecord, type FakeRecord } from './fakeRecord.ts';
import { samplePreview } from './samplePreview.ts';
import { drawn, startVisit, type Visit } from './visit.ts';
import { notWalkable } from './walkedMarshall.ts';

const FILE = { name: '2025年工业统计.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('a table') };

describe.skipIf(notWalkable !== undefined)(
  `import${notWalkable === undefined ? '' : ` (skipped: ${notWalkable})`}`,
  () => {
    let visit: Visit;
    beforeAll(async () => {
      visit = await startVisit(fixtureMarshall());
    });
    afterAll(() => visit?.close());

    async function open(preview: (input: Record<string, unknown>) => PreviewAnswer = samplePreview) {
      const record = fakeRecord(preview);
      const { page, context, faults } = await visit.open();
      await record.serve(page);
      await page.goto(`${visit.base}/en/import`);
      await drawn(page);
      await page.getByRole('button', { name: 'Choose a file' }).waitFor();
      return { page, context, record, faults };
    }
    const choose = async (page: Page): Promise<void> => {
      await page.locator('input[type="file"]').setInputFiles(FILE);
      await page.getByRole('heading', { name: 'Mapping' }).waitFor();
    };
    const lastAsked = (record: FakeRecord, action: string) =>
      record.asked.findLast((each) => each.action === action)?.input;

    it('refuses what is no table before sending it', async () => {
      const { page, context, record } = await open();
      await page.locator('input[type="file"]').setInputFiles({ ...FILE, name: 'table.xls' });
      await page.getByText('“table.xls” is no CSV or XLSX file and was not read.').waitFor();
      expect(record.asked).toEqual([]);
      await context.close();
    });

    it('takes a file that is dropped, and shows what each row would do', async () => {
      const { page, context, faults } = await open();
      const transfer = await page.evaluateHandle(() => {
        const data = new DataTransfer();
        data.items.add(new File(['a'], 'figures.csv'));
        return data;
      });
      await page.dispatchEvent('.drop-zone', 'drop', { dataTransfer: transfer });
      await page.getByText('The mapping was detected; check it.').waitFor();
      await page.getByText('Hidden sheets are not read: 草稿.').waitFor();
      await page.getByText('没有名为“港口区”的区域。').waitFor();
      const link = page.getByRole('link', { name: 'Download the refused rows (XLSX)' });
      expect(await link.getAttribute('href')).toBe(`/api/files/en/refused-of-upload/${'a'.repeat(32)}`);
      await page.getByRole('tab', { name: /^refused/ }).press('ArrowRight');
      const row = page.getByRole('tabpanel').getByRole('row').nth(1);
      expect(await row.innerText()).toMatch(/13000 →\s*13050/);
      expect(faults).toEqual([]);
      await context.close();
    });

    it('reads the file anew by a mapping that is changed, and by a word that is told', async () => {
      const { page, context, record } = await open();
      await choose(page);
      await page.getByLabel('finality, same for all rows').selectOption('preliminary');
      await expect
        .poll(() => lastAsked(record, 'preview-import')?.mapping)
        .toMatchObject({ constants: { unit: 'hundred-million-yuan', finality: 'preliminary' } });
      await page.getByLabel('column of unit').selectOption('备注');
      await expect
        .poll(() => lastAsked(record, 'preview-import')?.mapping)
        .toMatchObject({ columns: { unit: '备注' }, constants: { finality: 'preliminary' } });
      await page.getByLabel('“港口区” stands for').selectOption('harbour');
      await expect
        .poll(() => lastAsked(record, 'preview-import')?.mapping)
        .toMatchObject({ values: { place: { 港口区: 'harbour' } } });
      await page.getByText('“港口区” → harbour').waitFor();
      await context.close();
    });

    it('wants consent and a reason, shows progress, and links the result', async () => {
      const { page, context, record } = await open();
      await choose(page);
      await page.getByRole('button', { name: 'Import 4 figures' }).click();
      await page.getByText('Some rows are refused.').waitFor();
      await page.getByText('A reason is needed.', { exact: true }).waitFor();
      expect(lastAsked(record, 'commit-import')).toBeUndefined();
      await page.getByLabel(/leave the 2 refused rows out/).check();
      await page.getByLabel('Reason for the change').fill('communiqué');
      record.job = { job: 'job-1', state: 'running', done: 3, total: 8 };
      await page.getByRole('button', { name: 'Import 4 figures' }).click();
      await page.getByText('3 of 8 rows done').waitFor();
      expect(lastAsked(record, 'commit-import')).toMatchObject({ leaveRefused: true, reason: 'communiqué' });
      record.job = {
        job: 'job-1',
        state: 'done',
        done: 8,
        total: 8,
        result: {
          id: 7,
          file: FILE.name,
          sha256: 'b'.repeat(64),
          bytes: 7,
          rows: 8,
          added: 3,
          revised: 1,
          unchanged: 2,
          refused: 2,
          change: 51,
          at: '2026-01-05T08:00:00.000Z',
          actor: '张三',
        },
      };
      await page.getByText('Imported: 3 new, 1 revised, 2 unchanged. 2 rows were left out.').waitFor();
      const link = page.getByRole('link', { name: 'Download the refused rows (XLSX)' });
      expect(await link.getAttribute('href')).toBe('/api/files/en/refused-of-import/7');
      await page.getByRole('button', { name: 'Undo this' }).waitFor();
      await context.close();
    });

    it('cancels, says that nothing was stored, and goes back to the preview', async () => {
      const { page, context, record } = await open();
      await choose(page);
      await page.getByLabel(/leave the 2 refused rows out/).check();
      await page.getByLabel('Reason for the change').fill('communiqué');
      await page.getByRole('button', { name: 'Import 4 figures' }).click();
      await page.getByRole('button', { name: 'Cancel the import' }).click();
      await page.getByText('The import was cancelled; nothing was stored.').waitFor();
      expect(record.job.state).toBe('cancelled');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('heading', { name: 'Mapping' }).waitFor();
      await context.close();
    });

    it('says of a known file that nothing would be added', async () => {
      const known = {
        id: 3,
        file: FILE.name,
        sha256: 'b'.repeat(64),
        bytes: 7,
        rows: 8,
        added: 8,
        revised: 0,
        unchanged: 0,
        refused: 0,
        change: 12,
        at: '2026-01-05T08:00:00.000Z',
        actor: '李四',
      };
      const { page, context } = await open((input) => ({ ...samplePreview(input), known }));
      await choose(page);
      await page.getByText(/This file was imported at 5 January 2026.* by 李四 in the same way/).waitFor();
      expect(await page.getByRole('button', { name: /^Import/ }).count()).toBe(0);
      await context.close();
    });
  },
);
