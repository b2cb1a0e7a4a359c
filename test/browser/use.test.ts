// What a reader does: language and date, search, tables by keyboard, charts, mistaken addresses; and how much is loaded first.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureMarshall } from '#server/testing/fixtureMarshall';
import { drawn, startVisit, type Visit } from './visit.ts';
import { notWalkable } from './walkedMarshall.ts';

const FIRST_LOAD_BYTES = 200 * 1024;

describe.skipIf(notWalkable !== undefined)(
  `use of the pages${notWalkable === undefined ? '' : ` (skipped: ${notWalkable})`}`,
  () => {
    let visit: Visit;
    beforeAll(async () => {
      visit = await startVisit(fixtureMarshall());
    });
    afterAll(() => visit?.close());

    it('loads at most 200 kB of script for the overview, and charts only with a chart', async () => {
      const { page, context } = await visit.open();
      const scripts = (): Promise<number[]> =>
        page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .filter((entry) => entry.name.endsWith('.js'))
            .map((entry) => (entry as PerformanceResourceTiming).encodedBodySize),
        );
      await page.goto(`${visit.base}/zh`);
      await drawn(page);
      const first = await scripts();
      const bytes = first.reduce((sum, each) => sum + each, 0);
      expect(bytes).toBeGreaterThan(0);
      expect(bytes).toBeLessThanOrEqual(FIRST_LOAD_BYTES);
      await page.goto(`${visit.base}/zh/clusters/semiconductors`);
      await drawn(page);
      expect((await scripts()).length).toBeGreaterThan(first.length);
      await context.close();
    });

    it('keeps page, date and filters when the language changes', async () => {
      const { page, context } = await visit.open();
      await page.goto(`${visit.base}/zh/targets?asOf=2024-12-31&status=met`);
      await drawn(page);
      await page.click('a[hreflang="en"]');
      await page.waitForURL('**/en/targets?asOf=2024-12-31&status=met');
      await drawn(page);
      expect(await page.textContent('h1')).toBe('Targets');
      await page.fill('input[type="date"]', '2025-06-30');
      await page.waitForURL('**/en/targets?asOf=2025-06-30&status=met');
      await page.getByText('As of 2025-06-30').waitFor();
      await page.getByRole('link', { name: 'Clusters', exact: true }).first().click();
      await page.waitForURL('**/en/clusters?asOf=2025-06-30');
      await context.close();
    });

    it('searches by Ctrl+K and opens the hit', async () => {
      const { page, context, faults } = await visit.open();
      await page.goto(`${visit.base}/en`);
      await drawn(page);
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: /Search clusters/ }).fill('harb');
      await page.getByRole('option', { name: /Harbour/ }).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/en/places/harbour');
      await drawn(page);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      expect(faults).toEqual([]);
      await context.close();
    });

    it('keeps the choice of dark', async () => {
      const { page, context } = await visit.open();
      await page.goto(`${visit.base}/en`);
      await page.getByRole('combobox', { name: 'Display' }).selectOption('dark');
      await page.reload();
      await drawn(page);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
        'rgb(21, 24, 27)',
      );
      await context.close();
    });

    it('sorts, filters, moves and copies a table by keyboard, and keeps the choice in the address', async () => {
      const { page, context } = await visit.open({ permissions: ['clipboard-read', 'clipboard-write'] });
      await page.goto(`${visit.base}/en/targets`);
      await drawn(page);
      await page.getByRole('button', { name: /^Latest figure/ }).click();
      await page.waitForURL('**/en/targets?targets.sort=latest');
      await page.getByRole('combobox', { name: 'Filter by Status' }).selectOption('met');
      await page.waitForURL('**/en/targets?targets.f.status=met&targets.sort=latest');
      expect(await page.getByRole('row').count()).toBe(5);
      await page.reload();
      await drawn(page);
      expect(await page.getByRole('row').count()).toBe(5);
      await page
        .getByRole('grid')
        .locator('[data-cell="0:3"]')
        .click({ position: { x: 3, y: 3 } });
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Control+c');
      await page.getByText('2 rows copied').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^\d+\.\d\r?\n\d+\.\d$/);
      await page.keyboard.press('Control+End');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe('3:5');
      await context.close();
    });

    it('says why a figure is missing where the reader stands', async () => {
      const { page, context } = await visit.open();
      await page.goto(`${visit.base}/zh/targets`);
      await drawn(page);
      await page.locator('td:has(.missing)').first().click();
      expect(await page.locator('.cell-note').textContent()).toContain('尚无已发布的观测值');
      await context.close();
    });

    it('stays smooth with 20,000 rows: few are drawn, the last is reached at once', async () => {
      const { page, context } = await visit.open();
      await page.goto(`${visit.base}/en/targets?rows=20000`);
      await drawn(page);
      expect(await page.locator('tbody tr').count()).toBeLessThan(80);
      await page.locator('[data-cell="0:0"]').focus();
      await page.keyboard.press('Control+ArrowDown');
      await page.waitForFunction(() => document.activeElement?.getAttribute('data-cell') === '19999:0');
      expect(await page.locator('tbody tr').count()).toBeLessThan(80);
      await context.close();
    });

    it('saves a chart as SVG with its words, and the table as the server has it', async () => {
      const { page, context, faults } = await visit.open();
      await page.goto(`${visit.base}/en/clusters/semiconductors`);
      await drawn(page);
      const [picture] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download SVG' }).click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await picture.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
      expect(Buffer.concat(chunks).toString('utf8')).toContain('Value added reached 118 billion yuan');
      await page.goto(`${visit.base}/en/targets`);
      await drawn(page);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Download CSV' }).click(),
      ]);
      expect(file.suggestedFilename()).toBe('targets-2025-12-31.csv');
      expect(faults).toEqual([]);
      await context.close();
    });

    it('says what happened, what is kept and what to do at a mistaken address', async () => {
      const { page, context } = await visit.open();
      await page.goto(`${visit.base}/zh/clusters/semiconductor`);
      await page.getByRole('alert').getByRole('link', { name: 'semiconductors' }).click();
      await page.waitForURL('**/zh/clusters/semiconductors');
      await page.goto(`${visit.base}/en/tragets`);
      await page.getByRole('alert').getByRole('link', { name: 'Targets' }).waitFor();
      await page.goto(`${visit.base}/en/targets?asOf=2025-02-30`);
      await page.getByText('Part of the address cannot be read').waitFor();
      await page.getByRole('button', { name: 'Default date' }).click();
      await drawn(page);
      expect(await page.textContent('h1')).toBe('Targets');
      await context.close();
    });
  },
);
