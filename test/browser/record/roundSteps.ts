// A collection round: opened for eleven districts and the bureau, workbooks out and back, 退回, 催报, 审核, 差异表, the end.
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Office } from '../../rounds/office.ts';
import { drawn } from '../visit.ts';
import { fileAt, go, PATIENT, upload, type RecordVisit } from './recordVisit.ts';

const BUREAU = '报送表-深圳市统计局-2025年.xlsx';
const LONGHUA = '报送表-龙华区-2025年.xlsx';

export function roundSteps(served: () => RecordVisit): void {
  let page: Page;
  let templates: Record<string, Uint8Array>;
  beforeAll(async () => {
    page = await served().open('/zh/rounds');
  });
  afterAll(() => page?.close());

  /** The workbook of a unit with its figures typed, from the first row on. */
  const filled = (name: string, ...figures: readonly number[]) => {
    const office = new Office(templates[name] ?? new Uint8Array());
    office.rows().forEach((row, at) => void office.type(`H${row}`, figures[at]));
    return upload(name, office.bytes());
  };
  const send = (...files: readonly ReturnType<typeof upload>[]): Promise<void> =>
    page.locator('input[type="file"]').setInputFiles([...files]);
  /** How many units are how far, as the first sentence of the page says. */
  const lead = (): Promise<string> => page.locator('.lead').first().innerText();

  it('is opened for the eleven districts and the bureau', async () => {
    await page.getByRole('button', { name: '开启报送批次' }).click();
    const form = page.getByRole('form');
    await form.getByLabel('批次名称').fill('2025年地区生产总值报送');
    await form.getByLabel('报送期间').fill('2025年');
    await form.getByLabel('截止日期').fill('2026-01-20');
    await form.getByRole('checkbox', { name: '地区生产总值（亿元）', exact: true }).check();
    await form.getByRole('checkbox', { name: '全部产业（不分集群）' }).check();
    await form.getByRole('button', { name: '加入1项' }).click();
    await form.getByRole('button', { name: '增加统计部门' }).click();
    await form.getByLabel('统计部门：单位名称').fill('深圳市统计局');
    await form.getByText('已选报送单位12个。').waitFor();
    await form.getByRole('button', { name: '开启批次' }).click();
    await page.waitForURL('**/zh/rounds/round-2025');
    await drawn(page);
    await expect.poll(lead, PATIENT).toContain('报送：未报12个；');
  });

  it('gives a workbook to every unit', async () => {
    const all = page.getByRole('link', { name: '下载全部填报表（ZIP）' });
    templates = unzipSync(await fileAt(page, await all.getAttribute('href')));
    expect(Object.keys(templates)).toHaveLength(12);
    const one = page.getByRole('link', { name: '下载龙华区的填报表' });
    expect(await fileAt(page, await one.getAttribute('href'))).toEqual(templates[LONGHUA]);
  });

  it('takes eleven workbooks at once, and says which file is none', async () => {
    const districts = Object.keys(templates).filter((name) => name !== BUREAU);
    await send(...districts.map((name, at) => filled(name, 3400 + at)), upload('说明.xlsx', 'no workbook'));
    await page.getByText('共12份，已接收11份。').waitFor();
    await expect.poll(lead, PATIENT).toContain('报送：已报11个、未报1个；');
  });

  it('returns one with the reason, which its reminder repeats, and takes it again', async () => {
    await page.getByRole('button', { name: '退回龙华区' }).click();
    const dialog = page.getByRole('dialog', { name: '退回龙华区报送的数据' });
    await dialog.getByLabel('理由').fill('与年报不符，请核实。');
    await dialog.getByRole('button', { name: '退回', exact: true }).click();
    await expect.poll(lead, PATIENT).toContain('报送：退回1个、已报10个、未报1个；');
    await page.getByRole('button', { name: '生成催报文本' }).click();
    await page
      .getByText(/与年报不符，请核实。/)
      .last()
      .waitFor();
    await page.getByText(/深圳市统计局：/).waitFor();
    await send(filled(LONGHUA, 3333.3));
    await expect.poll(lead, PATIENT).toContain('报送：已报11个、未报1个；');
  });

  it('accepts them, and their figures are figures of the record', async () => {
    await page.getByRole('button', { name: '审核通过（11个单位）' }).click();
    await page.getByRole('dialog').getByLabel(/理由/).fill('2025年年报');
    await page.getByRole('dialog').getByRole('button', { name: '审核通过' }).click();
    await page.getByText(/已审核通过：新增\d+项，修订\d+项，未变\d+项。/).waitFor();
    await expect.poll(lead, PATIENT).toContain('报送：已审11个、未报1个；');
    await go(page, `${served().visit.base}/zh/entry?place=longhua`);
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^地区生产总值 / }) });
    expect(await row.getByRole('gridcell').last().innerText()).toMatch(/3333.3\s+已锁定/);
  });

  it('puts bureau and districts side by side', async () => {
    const { base } = served().visit;
    await go(page, `${base}/zh/rounds/round-2025`);
    await send(filled(BUREAU, 38700));
    await expect.poll(lead, PATIENT).toContain('报送：已审11个、已报1个；');
    await go(page, `${base}/zh/reconciliation/round-2025`);
    const row = page.getByRole('row', { name: /地区生产总值/ });
    expect(await row.innerText()).toMatch(/亿元\s+38700\s[\s\S]*37379.3\s[\s\S]*不一致/);
  });

  it('is closed after naming who is open, and takes nothing more', async () => {
    await go(page, `${served().visit.base}/en/rounds/round-2025`);
    await page.getByRole('button', { name: 'Close the round' }).click();
    await page.getByText('Not accepted yet: 深圳市统计局.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Close the round' }).click();
    await page.getByText('This round is closed: no more workbooks are received.').first().waitFor();
    await page.locator('input[type="file"]').waitFor({ state: 'detached' });
    expect(served().faults).toEqual([]);
  });
}
