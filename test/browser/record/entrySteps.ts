// Figures typed and pasted: a draft that survives, checking, recording with reason, two writers, undo, and what was known before.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawn } from '../visit.ts';
import { go, type RecordVisit } from './recordVisit.ts';

export function entrySteps(served: () => RecordVisit): void {
  let page: Page;
  beforeAll(async () => {
    page = await served().open('/zh/entry?place=longhua');
    await page.getByRole('grid').waitFor();
  });
  afterAll(() => page?.close());

  /** The cell of a series in a column of the last five years. */
  const cell = (row: RegExp, year: number, of = page): Locator =>
    of
      .getByRole('row')
      .filter({ has: of.getByRole('rowheader', { name: row }) })
      .getByRole('gridcell')
      .nth(year - 2021);
  const GDP = /^地区生产总值 /;
  const GROWTH = /^地区生产总值增速/;
  const textOf = async (of: Locator): Promise<string> =>
    of.evaluate((each) => each.querySelector('input')?.value ?? each.querySelector('.entry-text')?.textContent ?? '');
  const type = async (of: Locator, text: string): Promise<void> => {
    await of.click();
    await of.page().keyboard.type(text);
    await of.page().keyboard.press('Enter');
  };

  it('keeps what is typed and pasted over a reload', async () => {
    expect(await textOf(cell(GDP, 2024))).toBe('3154.45');
    await type(cell(GDP, 2025), '３，３３３.5');
    await cell(GROWTH, 2023).click();
    await page.evaluate(() => navigator.clipboard.writeText('5.1\t5.7'));
    await page.keyboard.press('Control+v');
    await page.getByText('已粘贴2格。').waitFor();
    await page.getByText(/草稿已于.*保存/).waitFor();
    await page.reload();
    await drawn(page);
    await page.getByText(/已恢复.*保存的草稿/).waitFor();
    expect(await textOf(cell(GDP, 2025))).toBe('3333.5');
    expect(await textOf(cell(GROWTH, 2024))).toBe('5.7');
  });

  it('checks against the rules and records with a reason for the figure that changes', async () => {
    await page.getByRole('button', { name: '检查', exact: true }).click();
    await page.getByText(/^检查(未发现问题|发现\d+个问题)。$/).waitFor();
    await page.getByLabel('数据性质').selectOption('preliminary');
    await page.getByLabel('修改理由').fill('据2025年统计公报更正');
    await page.getByRole('button', { name: '入库', exact: true }).click();
    await page.getByText('已入库：新增2项，修订1项，未变0项。').waitFor();
    expect(await textOf(cell(GROWTH, 2024))).toBe('5.7');
  });

  it('shows every vintage on the page of the figure', async () => {
    const other = await served().open('/zh/observations/longhua-gdp-growth-2024');
    const rows = other.getByRole('row').filter({ hasText: /据2025年统计公报更正|被替代|现行/ });
    expect((await rows.allInnerTexts()).join('\n')).toContain('据2025年统计公报更正');
    await other.close();
  });

  it('shows both values to the slower of two writers', async () => {
    const other = await served().open('/zh/entry?place=longhua');
    await type(cell(GDP, 2025, other), '3400');
    await other.getByLabel('修改理由').fill('区统计局复核');
    await type(cell(GDP, 2025), '3350');
    await page.getByLabel('修改理由').fill('市统计局复核');
    await page.getByRole('button', { name: '入库', exact: true }).click();
    await page.getByText('已入库：新增0项，修订1项，未变0项。').waitFor();
    await other.getByRole('button', { name: '入库', exact: true }).click();
    const conflict = other.getByRole('group', { name: '1项数据已由他人修改' });
    await conflict.waitFor();
    expect(await conflict.getByRole('row').nth(1).innerText()).toMatch(/3400[\s\S]*3350/);
    await conflict.getByText('采用我的').first().click();
    await other.getByRole('button', { name: '按所选继续入库' }).click();
    await other.getByText('已入库：新增0项，修订1项，未变0项。').waitFor();
    await other.getByRole('button', { name: '撤销本次操作' }).click();
    await other.getByRole('button', { name: '确认撤销' }).click();
    await other.getByText('已撤销，数值恢复为操作前的内容。').waitFor();
    await expect.poll(() => textOf(cell(GDP, 2025, other))).toBe('3350');
    await other.close();
  });

  it('tells on the page of changes who changed what and why, and undoes it there', async () => {
    await go(page, `${served().visit.base}/en/changes`);
    expect(await page.locator('main').innerText()).toContain('市统计局复核');
    await page
      .getByRole('button', { name: /^Undo: / })
      .first()
      .click();
    await page.getByRole('dialog').getByLabel('Reason').fill('Typed by mistake');
    await page.getByRole('dialog').getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText(/^Undone: /).waitFor();
    await page.getByText('Typed by mistake').waitFor();
  });

  it('takes an explanation of a finding', async () => {
    await go(page, `${served().visit.base}/zh/findings`);
    const finding = page
      .locator('.finding')
      .filter({ has: page.getByRole('button', { name: /^填写说明/ }) })
      .first();
    const heading = await finding.getByRole('heading').innerText();
    await finding.getByRole('button', { name: /^填写说明/ }).click();
    const dialog = page.getByRole('dialog', { name: '说明检查结果' });
    await dialog.getByLabel('情况说明').fill('两年口径不同，已核实。');
    await dialog.getByRole('button', { name: '保存说明' }).click();
    const explained = page.locator('.finding').filter({ hasText: '两年口径不同，已核实。' });
    await explained.waitFor();
    expect(await explained.getByRole('heading').innerText()).toBe(heading);
    expect(await explained.getByRole('button').count()).toBe(0);
  });

  it('writes nothing into the past', async () => {
    // The day of the city, whose end is yet to come.
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    await go(page, `${served().visit.base}/zh/entry?knownOn=${today}`);
    expect(await page.locator('.tool-block').count()).toBe(0);
    await go(page, `${served().visit.base}/zh/changes?knownOn=${today}`);
    expect(await page.getByRole('button', { name: /^撤销：/ }).count()).toBe(0);
    expect(served().faults).toEqual([]);
  });
}
