// Tables brought in: words told, rows refused, a new source, the same file again, another sheet, changed values, cancelled, undone.
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeXlsx } from '#formats/xlsx';
import { fileAt, go, PATIENT, upload, type RecordVisit } from './recordVisit.ts';

const HEADER = '区,指标,年份,数值（亿元）';
const TABLE = `${HEADER}
福田区,增加值,2025年,1234.5
罗湖区,增加值,2025年,678.9
龙岗镇,增加值,2025年,99
南山区,增加值,2025年,很多
`;

/** The table that was imported with one value changed, on the second sheet. */
function workbook(): Uint8Array {
  const columns = HEADER.split(',').map((header) => ({ header }));
  const rows = [
    ['福田区', '增加值', '2025年', '1240'],
    ['罗湖区', '增加值', '2025年', '678.9'],
  ];
  return writeXlsx([
    { name: '说明', columns: [{ header: '事项' }, { header: '内容' }], rows: [['填表人', '张三']] },
    { name: '数据', columns, rows },
  ]);
}

/** Months of several indicators of all districts: enough rows that an import can be stopped on its way. */
function longTable(): string {
  const places = ['福田区', '罗湖区', '南山区', '盐田区', '宝安区', '龙岗区', '龙华区', '坪山区', '光明区'];
  const months = Array.from({ length: 2_400 }, (_, at) => `${1900 + Math.floor(at / 12)}年${(at % 12) + 1}月`);
  const indicators = ['增加值', '总产值', '地区生产总值', '第二产业增加值', '第三产业增加值', '全部工业增加值'];
  const rows = places.flatMap((place) =>
    indicators.flatMap((indicator) => months.map((month, at) => `${place},${indicator},${month},${at}.5`)),
  );
  return [HEADER, ...rows].join('\n');
}

export function importSteps(served: () => RecordVisit): void {
  let page: Page;
  beforeAll(async () => {
    page = await served().open('/zh/import');
  });
  afterAll(() => page?.close());

  const choose = async (name: string, bytes: Uint8Array | string): Promise<void> => {
    await go(page, `${served().visit.base}/zh/import`);
    await page.locator('input[type="file"]').setInputFiles(upload(name, bytes));
    await page.getByRole('heading', { name: '对应关系' }).waitFor({ timeout: 40_000 });
  };
  const count = (name: string): Promise<string> =>
    page.locator('.count').filter({ hasText: name }).locator('.count-number').innerText();
  it('shows what every row would do, and takes what a word stands for', async () => {
    await choose('快报.csv', TABLE);
    await expect.poll(() => count('退回'), PATIENT).toBe('2');
    await page.getByLabel('“龙岗镇”指').selectOption({ label: '龙岗区' });
    await expect.poll(() => count('退回'), PATIENT).toBe('1');
    await page.getByText('“龙岗镇” → 龙岗区').waitFor();
    const link = page.getByRole('link', { name: '下载退回的行（XLSX）' });
    const parts = unzipSync(await fileAt(page, await link.getAttribute('href')));
    expect(
      Object.values(parts)
        .map((part) => strFromU8(part))
        .join(''),
    ).toContain('很多');
  });

  it('names a source that is not there yet', async () => {
    await page.getByText('登记新的数据来源').click();
    await page.getByRole('button', { name: '采用此来源' }).click();
    await page.getByText('请填写来源名称。').waitFor();
    await page.getByLabel('来源名称').fill('市统计局2025年快报');
    await page.getByRole('button', { name: '采用此来源' }).click();
    const source = page.getByLabel('数据来源，全表相同的值');
    await expect.poll(() => source.locator('option:checked').innerText()).toBe('市统计局2025年快报');
  });

  it('stores the rows once it is told what becomes of the others', async () => {
    await page.getByRole('button', { name: '导入3项数据' }).click();
    await page.getByText('有退回的行。').waitFor();
    await page.getByLabel('其余各行入库，退回的1行不入库').check();
    await page.getByRole('button', { name: '导入3项数据' }).click();
    const outcome = page.getByText(/已入库/);
    await outcome.waitFor();
    expect(await outcome.innerText()).toContain('已入库：新增3项，修订0项，未变0项。');
  });

  it('reads another sheet by its own table, and shows both values of what changes', async () => {
    await choose('修订.xlsx', workbook());
    await page.getByLabel('工作表').selectOption('数据');
    await expect.poll(() => count('新增'), PATIENT).toBe('2');
    await page.getByLabel('数据来源，全表相同的值').selectOption({ label: '市统计局2025年快报' });
    await expect.poll(() => count('修订'), PATIENT).toBe('1');
    expect(await page.getByRole('tabpanel').innerText()).toMatch(/1234\.5亿元\s*→\s*1240亿元/);
    await page.getByRole('button', { name: /^导入1项数据/ }).click();
    await page.getByText('须写明理由').first().waitFor();
    await page.getByLabel('修改理由').fill('快报更正');
    await page.getByRole('button', { name: /^导入1项数据/ }).click();
    await page.getByText(/已入库：新增0项，修订1项，未变1项。/).waitFor();
    await page.getByRole('button', { name: '撤销本次操作' }).click();
    await page.getByRole('button', { name: '确认撤销' }).click();
    await page.getByText('已撤销，数值恢复为操作前的内容。').waitFor();
  });

  it('stores nothing of an import that is cancelled', async () => {
    const before = await served().example.marshall.head();
    await choose('历年.csv', longTable());
    await page.getByRole('button', { name: /^导入\d+项数据/ }).click();
    await page.getByRole('button', { name: '取消导入' }).click();
    await page.getByText(/导入已取消/).waitFor({ timeout: 40_000 });
    expect((await served().example.marshall.head()).digest).toBe(before.digest);
  }, 90_000);

  it('lists the imports with their refused rows', async () => {
    await go(page, `${served().visit.base}/zh/data`);
    const row = page.getByRole('row', { name: /快报\.csv/ });
    const link = row.getByRole('link').first();
    expect(await fileAt(page, await link.getAttribute('href'))).not.toHaveLength(0);
    expect(served().faults).toEqual([]);
  });
}
