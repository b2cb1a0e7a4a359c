// The reader of an edition in a browser: notes beside its figures, contents, paper; the choice of a comparison.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureMarshall } from '#server/testing/fixtureMarshall';
import { visitEdition } from './editionVisit.ts';
import { startVisit, type Visit } from './visit.ts';
import { notWalkable } from './walkedMarshall.ts';

describe.skipIf(notWalkable !== undefined)(
  `reader of an edition${notWalkable === undefined ? '' : ` (skipped: ${notWalkable})`}`,
  () => {
    let visit: Visit;
    beforeAll(async () => {
      visit = await startVisit(fixtureMarshall());
    });
    afterAll(() => visit?.close());

    it('opens a figure beside the text by keyboard, gives the focus back, and leaves modified clicks alone', async () => {
      const { page, context, faults } = await visitEdition(visit, 'editions/2025-h1');
      const figure = page.getByRole('button', { name: '1.56 trillion yuan' }).first();
      expect(await figure.getAttribute('aria-expanded')).toBe('false');
      await figure.focus();
      await page.keyboard.press('Enter');
      const note = page.getByRole('dialog');
      await note.getByText('1 March 2025').waitFor();
      expect(await figure.getAttribute('aria-controls')).toBe(await note.getAttribute('id'));
      const [line, box] = [await figure.boundingBox(), await note.boundingBox()];
      expect(box?.x).toBeGreaterThan((line?.x ?? 0) + (line?.width ?? 0));
      expect(await note.getByRole('link', { name: 'tjj.sz.gov.cn' }).getAttribute('href')).toBe(
        'http://tjj.sz.gov.cn/',
      );
      await page.keyboard.press('Escape');
      await note.waitFor({ state: 'hidden' });
      expect(await figure.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Space');
      await note.getByRole('link', { name: 'Open the figure' }).waitFor();
      const [other] = await Promise.all([context.waitForEvent('page'), figure.click({ modifiers: ['Control'] })]);
      expect(other.url()).toBe(`${visit.base}/en/observations/sei-2024`);
      await note.getByRole('link', { name: 'Open the figure' }).click();
      await page.waitForURL('**/en/observations/sei-2024');
      expect(faults).toEqual([]);
      await context.close();
    });

    it('opens the figure of a cell, where the note covers no part of the line', async () => {
      const { page, context } = await visitEdition(visit, 'editions/2025-h1');
      const cell = page.getByRole('gridcell', { name: /1,560/ }).first();
      await cell.click();
      await page.keyboard.press('Enter');
      const note = page.getByRole('dialog');
      await note.waitFor();
      const figure = page.locator('.cited[aria-expanded="true"]');
      const [line, box] = [await figure.boundingBox(), await note.boundingBox()];
      expect(box?.y).toBeGreaterThanOrEqual((line?.y ?? 0) + (line?.height ?? 0));
      await context.close();
    });

    it('has a sheet at the foot and folded contents on a narrow screen, numbered headings and short lines', async () => {
      const { page, context } = await visitEdition(visit, 'editions/2025-h1', {
        context: { viewport: { width: 390, height: 800 } },
      });
      await page.getByRole('button', { name: '1.56 trillion yuan' }).first().click();
      const sheet = await page.getByRole('dialog').boundingBox();
      expect(sheet).toMatchObject({ x: 0, width: 390 });
      expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBe(800);
      await page.keyboard.press('Escape');
      await page.locator('.contents summary').click();
      await page.getByRole('link', { name: '1.2 Problems' }).click();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('1.2 Problems');
      const headings = await page
        .locator('main :is(h1, h2, h3, h4, h5)')
        .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
      expect(headings.filter((level, at) => level > (headings[at - 1] ?? 1) + 1)).toEqual([]);
      await context.close();
    });

    it('shows what people wrote as plain text, and no line longer than 75 characters', async () => {
      const { page, context, faults } = await visitEdition(visit, 'editions/2025-h1');
      await page.getByText('<script>alert(1)</script><img src=x onerror=alert(1)>').waitFor();
      await page.getByText('Development commission · 王 · version 2').waitFor();
      await page.getByText('to be written by the development commission').waitFor();
      const widths = await page.locator('.reader-text .text').evaluateAll((all) => all.map((one) => one.clientWidth));
      expect(Math.max(...widths)).toBeLessThanOrEqual(75 * 10);
      expect(faults).toEqual([]);
      await context.close();
    });

    it('prints a brief on one sheet of A4, without the shell', async () => {
      const { page, context } = await visitEdition(visit, 'briefs/semiconductors');
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45]\.?\d* 84[12]\.?\d*\]/);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.header, .footer, .page-line').filter({ visible: true }).count()).toBe(0);
      await context.close();
    });

    it('keeps the choice of a comparison in the address', async () => {
      const { page, context } = await visitEdition(visit, 'differences/2025-h1');
      await page.getByLabel('Before').selectOption('2025-h1@1');
      await page.getByText('2025-h1@1 → 2025-h1').waitFor();
      await page.getByRole('button', { name: 'Swap the two' }).click();
      await page.getByText('2025-h1 → 2025-h1@1').waitFor();
      expect(new URL(page.url()).searchParams.get('after')).toBe('2025-h1@1');
      await context.close();
    });
  },
);
