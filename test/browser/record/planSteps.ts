// The plan written from its pages: a task, a target and the list of clusters into the draft, findings, a version, and back.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawn } from '../visit.ts';
import { go, PATIENT, type RecordVisit } from './recordVisit.ts';

export function planSteps(served: () => RecordVisit): void {
  let page: Page;
  const at = (path: string): string => served().visit.base + path;
  beforeAll(async () => {
    page = await served().open('/zh/tasks/six-ones-system');
  });
  afterAll(() => page?.close());

  it('takes the progress of a task into the draft', async () => {
    await page.getByRole('button', { name: '填报任务进展' }).click();
    const form = page.getByRole('form', { name: '填报任务进展' });
    await form.getByLabel('状态').selectOption('on-schedule');
    await form.getByLabel('进展情况（中文）').fill('六项清单已印发。');
    await form.getByLabel('牵头单位（中文）').first().fill('市工业和信息化局');
    await form.getByLabel('完成时限').fill('2026年底');
    await form.getByLabel(/^理由/).fill('联席会议纪要');
    await form.getByRole('button', { name: '写入修改稿' }).click();
    await page.getByText('4处修改已写入规划修改稿').waitFor();
    await page.getByRole('link', { name: '查看规划修改稿' }).click();
    await page.waitForURL('**/zh/draft');
    await drawn(page);
    expect(await page.locator('main').innerText()).toMatch(/状态\s+达进度/);
  });

  it('takes one edit back and keeps the others', async () => {
    await page
      .getByRole('button', { name: /^撤销此项修改/ })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('button', { name: '撤销此项修改' }).click();
    await expect.poll(() => page.locator('.lead').innerText(), PATIENT).toContain('现有修改3处');
  });

  it('takes the correction of a target with its reason', async () => {
    await go(page, at('/zh/targets/network-communication-class-2025'));
    await page.getByRole('button', { name: '更正目标' }).click();
    const form = page.getByRole('form', { name: '更正目标' });
    const value = form.getByLabel(/^目标值(?!上限)/);
    await value.fill(`${await value.inputValue()}1`);
    await form.getByLabel(/^理由/).fill('复核');
    await form.getByRole('button', { name: '写入修改稿' }).click();
    await page.getByText('有1处填写有误').waitFor();
    await form.getByLabel('更正原因（中文）').fill('文件印刷有误，按批复更正。');
    await form.getByRole('button', { name: '写入修改稿' }).click();
    await expect.poll(() => page.locator('.saved-note').innerText(), PATIENT).toContain('处修改已写入规划修改稿');
  });

  it('takes a new version of the list of clusters', async () => {
    await go(page, at('/zh/clusters'));
    await page
      .getByRole('button', { name: /^新增清单版本/ })
      .first()
      .click();
    const form = page.getByRole('form', { name: /^新增清单版本/ });
    await form.getByLabel(/^名称（中文）/).fill('2026年集群清单');
    await form.getByLabel(/^适用时期/).fill('2026..2030');
    await form.getByRole('checkbox').first().uncheck();
    await form.getByLabel(/^编号/).fill('shenzhen-clusters-2026');
    await form.getByLabel(/^理由/).fill('市政府常务会议');
    await form.getByRole('button', { name: '写入修改稿' }).click();
    await expect.poll(() => page.locator('.saved-note').innerText(), PATIENT).toContain('新增内容已写入规划修改稿');
  });

  it('makes a version of the draft, which the pages then show', async () => {
    await go(page, at('/zh/draft'));
    await page.getByRole('button', { name: '采纳为新版本' }).click();
    const form = page.getByRole('form', { name: '采纳为新版本' });
    await form.getByLabel('采纳理由').fill('局务会通过');
    if ((await form.getByRole('checkbox').count()) > 0) await form.getByRole('checkbox').check();
    await form.getByRole('button', { name: '采纳为新版本' }).click();
    await page.getByText('已采纳，规划第2版生效。').first().waitFor();
    await go(page, at('/zh/tasks/six-ones-system'));
    expect(await page.locator('main').innerText()).toContain('六项清单已印发。');
  });

  it('returns to the version before', async () => {
    await go(page, at('/en/data'));
    await page.getByRole('combobox', { name: 'Return to' }).selectOption('1');
    await page.getByRole('button', { name: 'Return to this version' }).click();
    await page.getByRole('dialog').getByLabel('Reason').fill('Withdrawn');
    await page.getByRole('dialog').getByRole('button', { name: 'Return to this version' }).click();
    await page.getByText('Returned: version 3').waitFor();
    await go(page, at('/zh/tasks/six-ones-system'));
    expect(await page.locator('main').innerText()).not.toContain('六项清单已印发。');
    expect(served().faults).toEqual([]);
  });
}
