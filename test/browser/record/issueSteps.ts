// An edition sent round: an opinion and its answer, a number edited in the returned Word file, the issue, what changed since the one before.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { go, PATIENT, upload, type RecordVisit } from './recordVisit.ts';

/** Files of an edition are written for several seconds, on a busy machine for more. */
const WRITING = { timeout: 120_000 };

const TYPES = {
  'edition.json': 'application/json; charset=utf-8',
  'internal/edition.zh.html': 'text/html; charset=utf-8',
  'internal/edition.zh.pdf': 'application/pdf',
  'public/edition.en.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'public/annexes.zh.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'public/data/observations.csv': 'text/csv; charset=utf-8',
} as const;
/** What a browser shows itself; the others are saved. */
const SHOWN = /\.(?:html|pdf|json)$/;

/** The Word file with the first digit of its first cited number changed, and the number then. */
function edited(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly forged: string } {
  const parts = unzipSync(bytes);
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const [, number = ''] = /w:anchor="o1"[\s\S]*?<w:t[^>]*>([^<]*\d[^<]*)<\/w:t>/.exec(text) ?? [];
  const forged = number.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
  parts['word/document.xml'] = strToU8(text.replace(`>${number}</w:t>`, `>${forged}</w:t>`));
  return { bytes: zipSync(parts), forged: forged.trim() };
}

export function issueSteps(served: () => RecordVisit): void {
  let page: Page;
  const at = (path: string): string => served().visit.base + path;
  beforeAll(async () => {
    page = await served().open('/zh/editions/2025-h1');
  });
  afterAll(() => page?.close());

  const move = async (button: string, step: string): Promise<void> => {
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('dialog').getByRole('button', { name: button }).click();
    await page.getByText(`报告已进入“${step}”阶段。`).waitFor();
  };

  it('goes round for opinions, as written files', async () => {
    await move('送出征求意见', '征求意见');
    await page.getByRole('button', { name: '生成文件' }).click();
    const said = page.getByText(/^已生成\d+份文件（/);
    await said.waitFor(WRITING);
    expect(Number(/\d+/.exec(await said.innerText())?.[0])).toBeGreaterThan(20);
  }, 150_000);

  it('takes an opinion and its answer', async () => {
    await go(page, at('/zh/opinions/2025-h1'));
    await page.getByRole('button', { name: '登记意见' }).click();
    const form = page.getByRole('form', { name: '登记意见' });
    await form.getByLabel('提出单位').fill('龙岗区');
    await form.getByLabel('所涉部分').selectOption({ label: '全市：存在问题' });
    await form.getByLabel('意见内容').fill('建议删去第一句。');
    await form.getByRole('button', { name: '登记', exact: true }).click();
    await page.getByText('已登记为第1条意见。').waitFor();
    await page.getByRole('button', { name: '处理第1条意见' }).click();
    const answer = page.getByRole('form', { name: '处理第1条意见' });
    await answer.getByRole('radio', { name: '未采纳' }).check();
    await answer.getByLabel('修改情况或理由').fill('该句有数据支撑，予以保留。');
    await answer.getByRole('button', { name: '保存' }).click();
    await page.getByText('第1条意见已处理。').waitFor();
    const row = page.getByRole('row').filter({ hasText: '建议删去第一句。' });
    await expect
      .poll(() => row.innerText(), PATIENT)
      .toMatch(/龙岗区\s+全市：存在问题\s+[\s\S]*未采纳\s+该句有数据支撑/);
  });

  it('names the number that was edited in a returned Word file, with its figure', async () => {
    const sent = await page.request.get(at('/editions/2025-h1/internal/edition.zh.docx'));
    const returned = edited(new Uint8Array(await sent.body()));
    await page.locator('input[type="file"]').setInputFiles(upload('龙岗区.docx', returned.bytes));
    await page.getByText('“龙岗区.docx”中有1处改动。').waitFor(WRITING);
    const row = page.locator('.edits-table tbody tr');
    expect(await row.innerText()).toContain(returned.forged);
    expect(await row.innerText()).toContain('数字');
    expect(await row.getByRole('link').getAttribute('href')).toMatch(/^\/zh\/observations\//);
  }, 150_000);

  it('is issued after a question that says what becomes final', async () => {
    await go(page, at('/zh/editions/2025-h1'));
    await move('报送审批', '送审');
    await page.getByRole('button', { name: '印发', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '印发报告' });
    await dialog.getByText('印发后不能再修改或撤回。').waitFor();
    await dialog.getByLabel('印发日期').fill('2025-08-20');
    await dialog.getByRole('button', { name: '确认印发' }).click();
    await page.getByText(/^报告已印发，\d+份文件已定稿留存。$/).waitFor(WRITING);
    await expect.poll(() => page.locator('.lead').first().innerText(), PATIENT).toContain('已于2025年8月20日印发');
  }, 150_000);

  it.each(Object.entries(TYPES))('serves %s frozen, as what it is', async (path, type) => {
    const answer = await page.request.get(at(`/editions/2025-h1/${path}`));
    expect(answer.status()).toBe(200);
    const headers = answer.headers();
    expect(headers['content-type']).toBe(type);
    expect(headers['content-disposition']?.startsWith('attachment') ?? false).toBe(!SHOWN.test(path));
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('links its files from the page, and takes no more words', async () => {
    await go(page, at('/zh/editions/2025-h1'));
    const link = page.getByRole('link', { name: 'PDF' }).first();
    expect(await link.getAttribute('href')).toBe('/editions/2025-h1/internal/edition.zh.pdf');
    await go(page, at('/zh/drafting/2025-h1'));
    expect(await page.locator('textarea, .tool-block button').count()).toBe(0);
  });

  it('says of every target how it stood before and stands now', async () => {
    await go(page, at('/zh/differences/2025-h1'));
    expect(await page.getByLabel('原稿').inputValue()).toBe('2024-h2');
    const table = page.locator('#statuses');
    expect(await table.locator('.table-count').innerText()).toContain('共121行');
  });
}
