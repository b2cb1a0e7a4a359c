// An edition opened after the one before it, its texts asked for and written, and read with its figures opening beside them.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawn } from '../visit.ts';
import { go, PATIENT, type RecordVisit } from './recordVisit.ts';

/** What a spreadsheet or a browser would run, if either took the words of people for more than words. */
export const HOSTILE =
  '=HYPERLINK("http://a.example","点此") <script>window.ran = 1</script><img src=x onerror="window.ran = 2">';
const DEPARTMENT = '市工业和信息化局';

export function editionSteps(served: () => RecordVisit): void {
  let page: Page;
  const at = (path: string): string => served().visit.base + path;
  beforeAll(async () => {
    page = await served().open('/zh/editions');
  });
  afterAll(() => page?.close());

  const openEdition = async (asOf: string, id: string): Promise<void> => {
    await go(page, at('/zh/editions'));
    await page.getByRole('button', { name: '新建报告' }).click();
    const form = page.getByRole('form', { name: '新建报告' });
    await form.getByLabel('数据截至').selectOption(asOf);
    await form.getByRole('button', { name: '新建', exact: true }).click();
    await page.waitForURL(`**/zh/drafting/${id}`);
    await drawn(page);
  };

  it('is opened after the one before it, which it is compared with', async () => {
    await openEdition('2024-12-31', '2024-h2');
    await openEdition('2025-06-30', '2025-h1');
    await go(page, at('/zh/editions'));
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: /2025年上半年/ }) });
    expect(await row.innerText()).toMatch(/2025年6月30日\s+起草/);
    await go(page, at('/zh/editions/2025-h1'));
    expect(await page.locator('main').innerText()).toMatch(/对比的上期报告\s+.*2024年下半年/);
  });

  it('asks a department for a text, and writes it the letter', async () => {
    await go(page, at('/zh/drafting/2025-h1'));
    await page.getByRole('button', { name: '布置撰写' }).click();
    const form = page.getByRole('form', { name: '布置撰写' });
    await form.getByRole('checkbox', { name: /^全市：存在问题/ }).check();
    await form.getByLabel('撰写部门').fill(DEPARTMENT);
    await form.getByLabel('截止日期').fill('2025-07-20');
    await form.getByRole('button', { name: '布置', exact: true }).click();
    await page.getByText('已布置1项，可生成布置函。').waitFor();
    await page.getByRole('button', { name: '生成布置函' }).click();
    await page
      .getByText(/2025年7月20日/)
      .last()
      .waitFor();
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: '全市：存在问题' }) });
    await expect.poll(() => row.innerText(), PATIENT).toMatch(/市工业和信息化局\s+2025年7月20日\s+△逾期未撰写/);
  });

  it('takes the words beside the figures of their section', async () => {
    const section = page.locator('#slot-city-problems');
    await section.getByRole('button', { name: /^撰写/ }).click();
    const form = section.getByRole('form', { name: '全市：存在问题：中文' });
    expect(await form.getByLabel(/^撰写部门/).inputValue()).toBe(DEPARTMENT);
    await form.getByLabel('正文').fill(`部分集群关键环节存在短板。\n\n${HOSTILE}`);
    await form.getByLabel('载于').selectOption({ label: '内部版和公开版' });
    await form.getByRole('button', { name: '保存', exact: true }).click();
    await form.getByText('已保存为第1稿。').waitFor();
    const [figures, words] = [await section.locator('.text').first().boundingBox(), await form.boundingBox()];
    expect((figures?.x ?? 0) + (figures?.width ?? 0)).toBeLessThanOrEqual(words?.x ?? 0);
  });

  it('shows them to the reader as words, in the public edition too', async () => {
    for (const scope of ['', '?scope=public']) {
      await go(page, at(`/zh/editions/2025-h1${scope}`));
      const words = page.locator('.paragraphs').filter({ hasText: '部分集群关键环节存在短板。' });
      expect(await words.innerText()).toContain(HOSTILE);
      expect(await words.locator('script, img, a').count()).toBe(0);
      expect(await page.evaluate('window.ran')).toBeUndefined();
    }
  });

  it('opens a figure beside the text, and from there its observation', async () => {
    await go(page, at('/zh/editions/2025-h1'));
    const figure = page.locator('.reader-text .cited').first();
    const value = (await figure.innerText()).trim();
    await figure.click();
    const note = page.getByRole('dialog');
    expect(await note.innerText()).toContain('来源');
    await note.getByRole('link', { name: '打开该数据' }).click();
    await page.waitForURL('**/zh/observations/**');
    await drawn(page);
    expect((await page.locator('main').innerText()).replaceAll(/[\s,]/g, '')).toContain(
      value.replaceAll(/[\s,]|[^\d.]/g, ''),
    );
  });
}
