// The entry sheet as a statistician uses it: keys and paste as in Excel, a draft that survives, refusals, conflicts.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureMarshall } from '#server/testing/fixtureMarshall';
import { fakeRecord, type FakeRecord } from './fakeRecord.ts';
import { drawn, startVisit, type Visit } from './visit.ts';
import { notWalkable } from './walkedMarshall.ts';

interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly record: FakeRecord;
  readonly faults: string[];
}

const noPreview: FakeRecord['preview'] = () => {
  throw new Error('no import here');
};

describe.skipIf(notWalkable !== undefined)(
  `entry sheet${notWalkable === undefined ? '' : ` (skipped: ${notWalkable})`}`,
  () => {
    let visit: Visit;
    beforeAll(async () => {
      visit = await startVisit(fixtureMarshall());
    });
    afterAll(() => visit?.close());

    async function open(language: 'zh' | 'en' = 'en', record = fakeRecord(noPreview)): Promise<Opened> {
      const { page, context, faults } = await visit.open({ permissions: ['clipboard-read', 'clipboard-write'] });
      await record.serve(page);
      await page.goto(`${visit.base}/${language}/entry`);
      await drawn(page);
      await page.getByRole('grid').waitFor();
      return { page, context, record, faults };
    }

    const cell = (page: Page, row: number, column: number) => page.locator(`[data-cell="${row}:${column}"]`);
    const texts = (page: Page, row: number): Promise<string[]> =>
      page
        .locator(`[data-cell^="${row}:"]`)
        .evaluateAll((cells) =>
          cells.map(
            (each) => each.querySelector('input')?.value ?? each.querySelector('.entry-text')?.textContent ?? '',
          ),
        );
    const focused = (page: Page): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.closest('[data-cell]')?.getAttribute('data-cell'));
    const paste = async (page: Page, text: string): Promise<void> => {
      await page.evaluate((block) => navigator.clipboard.writeText(block), text);
      await page.keyboard.press('Control+v');
    };

    it('moves, types, edits and undoes by keyboard', async () => {
      const { page, context, faults } = await open();
      await cell(page, 0, 4).click();
      await page.keyboard.type('14100.5');
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe('1:4');
      await page.keyboard.type('8.4');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('2:0');
      expect((await texts(page, 0)).at(4)).toBe('14,100.5');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('End');
      await page.keyboard.press('F2');
      await page.keyboard.type('9');
      await page.keyboard.press('ArrowLeft');
      expect(await focused(page)).toBe('1:4');
      await page.keyboard.press('Enter');
      expect((await texts(page, 1)).at(4)).toBe('8.49');
      await page.keyboard.press('Control+z');
      expect((await texts(page, 1)).at(4)).toBe('8.4');
      await page.keyboard.press('Control+y');
      expect((await texts(page, 1)).at(4)).toBe('8.49');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.type('77');
      await page.keyboard.press('Escape');
      expect((await texts(page, 1)).at(4)).toBe('8.49');
      await page.keyboard.press('Delete');
      expect((await texts(page, 1)).at(4)).toBe('');
      expect(faults).toEqual([]);
      await context.close();
    });

    it('lets the keyboard out of the grid by Escape and Tab', async () => {
      const { page, context } = await open();
      await cell(page, 0, 0).click();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBeUndefined();
      await context.close();
    });

    it('takes a block from Excel, refuses 万, and leaves locked cells alone', async () => {
      const { page, context, record } = await open();
      await cell(page, 0, 2).click();
      await paste(
        page,
        '12,200.5\t１３１００\t1.4万\r\n6.5\t\t120\r\n13,000\t13600\t14000\r\n500\t450\t460\r\n1\t2\t3\r\n',
      );
      expect(await texts(page, 0)).toEqual(['10,356.02', '11,357.09', '12200.5', '13,100', '1.4万']);
      expect(await texts(page, 2)).toEqual(['', '', '13,000', '13,600', '14,000']);
      expect((await texts(page, 3)).at(2)).toBe('412.5');
      await page.getByText('10 cells pasted. 4 beyond the table or locked were left out.').waitFor();
      await cell(page, 0, 4).click();
      await page.getByText('Type the number alone, in this row’s unit (100 million yuan)').waitFor();
      await cell(page, 1, 4).click();
      await page.getByText('Outside the allowed range (-60 to 80 %)'.replace('-', '−')).waitFor();
      await page.getByText('1 cell cannot be read').waitFor();
      expect(await page.getByRole('button', { name: 'Record', exact: true }).isDisabled()).toBe(true);
      expect(record.asked.some(({ action }) => action === 'enter-figures')).toBe(false);
      await context.close();
    });

    it('copies a selection as Excel takes it', async () => {
      const { page, context } = await open();
      await cell(page, 0, 2).click();
      await page.keyboard.press('Shift+ArrowRight');
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Control+c');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('12100.5\t13000\r\n6.2\t9.7');
      await context.close();
    });

    it('keeps the draft over a reload, with fields and periods, and discards it only when told', async () => {
      const { page, context, record } = await open('zh');
      await page.getByLabel('增加期间').fill('2025-h1');
      await page.getByRole('button', { name: '增加', exact: true }).click();
      await page.getByRole('columnheader', { name: '2025-H1' }).waitFor();
      await cell(page, 0, 4).click();
      await page.keyboard.type('7012.3');
      await page.getByLabel('修改理由').or(page.getByLabel('理由（可不填）')).fill('按半年快报录入');
      await page.getByText(/草稿已于.*保存/).waitFor();
      await cell(page, 1, 4).click();
      await page.keyboard.type('7.7');
      await page.reload();
      await drawn(page);
      await page.getByText(/已恢复.*保存的草稿/).waitFor();
      expect((await texts(page, 0)).at(4)).toBe('7012.3');
      expect((await texts(page, 1)).at(4)).toBe('7.7');
      expect(await page.getByLabel('理由（可不填）').inputValue()).toBe('按半年快报录入');
      await page.getByRole('button', { name: '放弃草稿' }).click();
      await page.getByRole('button', { name: '取消' }).click();
      expect((await texts(page, 0)).at(4)).toBe('7012.3');
      await page.getByRole('button', { name: '放弃草稿' }).click();
      await page.getByRole('button', { name: '确认放弃' }).click();
      await expect.poll(() => record.drafts.size).toBe(0);
      expect((await texts(page, 0)).at(4)).toBe('');
      await context.close();
    });

    it('asks for a reason before a recorded figure changes, checks, records and undoes', async () => {
      const { page, context, record } = await open();
      await cell(page, 0, 3).click();
      await page.keyboard.type('13050');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Check', exact: true }).click();
      await page.getByText('The check found 1 point.').waitFor();
      await page.getByRole('button', { name: 'Record', exact: true }).click();
      await page.getByText('A reason is needed.', { exact: true }).waitFor();
      expect(record.asked.filter(({ action }) => action === 'enter-figures')).toEqual([]);
      await page.getByLabel('Reason for the change').fill('Corrected after the communiqué');
      await page.getByLabel('Finality').selectOption('final');
      await page.getByLabel('Release').selectOption('public');
      await page.getByLabel('Public from').fill('2026-03-01');
      await page.getByRole('button', { name: 'Record', exact: true }).click();
      await page.getByText('Recorded: 0 new, 1 revised, 0 unchanged.').waitFor();
      expect(record.asked.find(({ action }) => action === 'enter-figures')?.input).toEqual({
        language: 'en',
        reason: 'Corrected after the communiqué',
        entries: [
          {
            id: 'value-added-2024',
            indicator: 'value-added',
            place: 'harbour',
            period: '2024',
            value: '13050',
            unit: 'hundred-million-yuan',
            finality: 'final',
            release: { scope: 'public', embargo: '2026-03-01' },
            seen: 1,
          },
        ],
      });
      expect((await texts(page, 0)).at(3)).toBe('13,050');
      await expect
        .poll(() => [...record.drafts.values()].map(({ content }) => (content as { cells: object }).cells))
        .toEqual([{}]);
      await page.getByRole('button', { name: 'Undo this' }).click();
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await page.getByText('Undone: the values of before count again.').waitFor();
      await context.close();
    });

    it('enters a reason for a missing figure', async () => {
      const { page, context, record } = await open();
      await cell(page, 3, 4).click();
      await page.getByLabel('Missing because').selectOption('suppressed');
      await page.getByRole('button', { name: 'Record', exact: true }).click();
      await page.getByText('Recorded: 1 new').waitFor();
      expect(record.figures.get('site-area|@2025')?.missing).toBe('suppressed');
      await context.close();
    });

    it('shows both values of a conflict and goes on with what is chosen', async () => {
      const { page, context, record } = await open('zh');
      await cell(page, 0, 3).click();
      await page.keyboard.type('13050');
      await page.keyboard.press('Enter');
      await page.keyboard.type('9.9');
      await page.keyboard.press('Enter');
      record.figures.set('value-added|@2024', { value: '13020', revision: 2, by: '王五' });
      record.figures.set('growth-rate|@2024', { value: '9.8', revision: 2, by: '王五' });
      await page.getByLabel('修改理由').fill('按公报更正');
      await page.getByRole('button', { name: '入库', exact: true }).click();
      await page.getByText('2项数据已由他人修改').waitFor();
      expect(await page.getByText('由王五录入').count()).toBe(2);
      const rows = page.getByRole('group', { name: '2项数据已由他人修改' }).getByRole('row');
      await rows.nth(1).getByText('采用我的').click();
      await rows.nth(2).getByText('采用现有的').click();
      await page.getByRole('button', { name: '按所选继续入库' }).click();
      await page.getByText('已入库：新增0项，修订1项，未变0项。').waitFor();
      expect(record.figures.get('value-added|@2024')).toMatchObject({ value: '13050', revision: 3 });
      expect(record.figures.get('growth-rate|@2024')).toMatchObject({ value: '9.8', revision: 2 });
      await context.close();
    });

    it('says when the draft was saved in another window, and takes the one chosen', async () => {
      const { page, context, record } = await open();
      await cell(page, 0, 4).click();
      await page.keyboard.type('1');
      await page.getByText(/Draft saved at/).waitFor();
      record.drafts.set('entry:harbour', {
        content: { cells: { 'value-added|@2025': { text: '222' } }, fields: {} },
        revision: 9,
        savedAt: '2026-01-05T08:00:00.000Z',
      });
      await page.keyboard.type('2');
      await page.getByText('Another window has saved a draft of this place.').waitFor();
      expect((await texts(page, 0)).at(4)).toBe('12');
      await page.getByRole('button', { name: 'Take the other window’s' }).click();
      await expect.poll(async () => (await texts(page, 0)).at(4)).toBe('222');
      await context.close();
    });

    it('draws a long sheet in parts and keeps what is typed far away', async () => {
      const record = fakeRecord(noPreview);
      record.rows = 3000;
      const { page, context } = await open('en', record);
      expect(await page.getByRole('row').count()).toBeLessThan(200);
      await cell(page, 0, 4).click();
      await page.keyboard.type('5');
      await page.keyboard.press('Control+ArrowDown');
      await expect.poll(() => focused(page)).toBe('3003:4');
      await page.keyboard.type('6');
      await page.keyboard.press('Enter');
      await page.getByText('2 cells filled in.').waitFor();
      await context.close();
    });
  },
);
