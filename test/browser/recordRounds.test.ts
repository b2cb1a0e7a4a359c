// A collection round on a real record: eleven districts, their workbooks out and back, 退回, 催报, 审核, 差异表, the end.
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Office } from '../rounds/office.ts';
import { fileAt, go, startRecordVisit, upload, type RecordVisit } from './recordVisit.ts';
import { drawn } from './visit.ts';
import { notWalkable } from './walkedMarshall.ts';

describe.skipIf(notWalkable !== undefined)(
  `a round on the record${notWalkable === undefined ? '' : ` (skipped: ${notWalkable})`}`,
  () => {
    let served: RecordVisit;
    let page: Page;
    let templates: Record<string, Uint8Array>;
    beforeAll(async () => {
      served = await startRecordVisit();
      page = await served.open('/zh/rounds');
    });
    afterAll(() => served?.close());

    const districts = (): string[] => Object.keys(templates).filter((name) => !name.includes('统计局'));
    /** The workbook of a unit, with figures typed from the first row on. */
    const filled = (name: string, ...figures: readonly number[]): Uint8Array => {
      const office = new Office(templates[name] ?? new Uint8Array());
      office.rows().forEach((row, at) => void office.type(`H${row}`, figures[at]));
      return office.bytes();
    };
    const progress = (): Promise<string[]> =>
      page.locator('[data-cell]').first().count().then(() => page.locator('main table').first().locator('tbody tr').allInnerTexts());

    it('is opened for the eleven districts and the bureau', async () => {
      await page.getByRole('button', { name: '开启报送批次' }).click();
      const form = page.getByRole('form');
      await form.getByLabel('批次名称').fill('2025年产业集群数据报送');
      await form.getByLabel('报送期间').fill('2025年');
      await form.getByLabel('截止日期').fill('2026-01-20');
      await form.getByRole('checkbox', { name: /^地区生产总值（/ }).check();
      await form.getByRole('checkbox', { name: '全部产业（不分集群）' }).check();
      await form.getByRole('button', { name: '加入1项' }).click();
      await form.getByRole('button', { name: '增加统计部门' }).click();
      await form.getByLabel('统计部门：单位名称').fill('深圳市统计局');
      await form.getByText('已选报送单位12个。').waitFor();
      await form.getByRole('button', { name: '开启批次' }).click();
      await page.waitForURL('**/zh/rounds/round-2025');
      await drawn(page);
      await page.getByText('2025年数据由12个单位报送：未报12个').waitFor();
    });

    it('gives a workbook to every unit', async () => {
      const link = page.getByRole('link', { name: '下载全部填报表（ZIP）' });
      templates = unzipSync(await fileAt(page, (await link.getAttribute('href')) ?? ''));
      expect(Object.keys(templates)).toHaveLength(12);
      expect(Object.keys(templates)).toContain('报送表-深圳市统计局-2025年.xlsx');
      const one = page.getByRole('link', { name: '下载龙华区的填报表' });
      expect(await fileAt(page, (await one.getAttribute('href')) ?? '')).toEqual(
        templates['报送表-龙华区-2025年.xlsx'],
      );
    });

    it('takes eleven workbooks at once, and says which is none', async () => {
      const back = districts().map((name, at) => upload(name, filled(name, 2000 + at)));
      await page.locator('input[type="file"]').setInputFiles([...back, upload('说明.xlsx', 'no workbook')]);
      await page.getByText('共12份，已接收11份。').waitFor();
      await page.getByText('2025年数据由12个单位报送：已报11个、未报1个').waitFor();
    });
  },
);
