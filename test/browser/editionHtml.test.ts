// The HTML edition in a browser: accessible by rule, within the screen and within the paper, hostile words inert.
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '#kernel/language';
import { editionHtml } from '#report/edition/html/editionHtml';
import type { DocumentKind } from '#views/edition/editionDocument';
import { HOSTILE_TEXTS, sampleEdition } from '#views/testing/sampleEdition';
import { recordFaults, FLAGS } from './visit.ts';
import { chromiumPath } from './walkedMarshall.ts';

// What sets the kinds apart is their print: one look on the screen is enough for the others.
const LOOKS = [
  ['report', 'zh', 1440, 'light'],
  ['report', 'zh', 390, 'dark'],
  ['report', 'en', 1440, 'dark'],
  ['report', 'en', 390, 'light'],
  ['briefs', 'zh', 390, 'light'],
  ['cards', 'zh', 390, 'light'],
  ['opinions', 'zh', 390, 'light'],
] as const;

/** Width of a page of A4 between its margins, upright and on its side, in CSS pixels. */
const PAPER = { upright: (170 / 25.4) * 96, onItsSide: (257 / 25.4) * 96 };

const htmlOf = (language: Language, kind: DocumentKind): string =>
  editionHtml({ ...sampleEdition(language, 24), kind });

/** Elements of a kind that are wider than they may be, by their text. */
function widerThan(page: Page, within: string, width: number): Promise<string[]> {
  return page.evaluate(
    ([selector, limit]) =>
      [...document.querySelectorAll(selector)].flatMap((one) => {
        const excess = Math.max(one.scrollWidth, one.getBoundingClientRect().width) - limit;
        return excess > 1 ? [`${one.tagName} ${Math.round(excess)}px: ${one.textContent?.slice(0, 40)}`] : [];
      }),
    [within, width] as const,
  );
}

describe.skipIf(chromiumPath === undefined)('the HTML edition (skipped without a browser)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: FLAGS });
  });
  afterAll(() => browser?.close());

  const open = async (html: string, options: Parameters<Browser['newContext']>[0]) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const faults = recordFaults(page, 'about:');
    page.on('dialog', (dialog) => {
      faults.push(`dialog: ${dialog.message()}`);
      return dialog.dismiss();
    });
    await page.setContent(html);
    return { page, context, faults };
  };

  it.each(LOOKS)(
    'is accessible and within the screen: %s in %s, %d px, %s',
    async (kind, language, width, colorScheme) => {
      const { page, context } = await open(htmlOf(language, kind), { viewport: { width, height: 900 }, colorScheme });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))).toEqual([]);
      expect(await widerThan(page, 'html, main, main > section', width)).toEqual([]);
      await context.close();
    },
  );

  it.each(['zh', 'en'] as const)('is within the paper, nothing cut off: %s', async (language) => {
    const print = async (width: number): Promise<Page> => {
      const { page } = await open(htmlOf(language, 'report'), { viewport: { width: Math.floor(width), height: 900 } });
      await page.emulateMedia({ media: 'print' });
      return page;
    };
    const upright = await print(PAPER.upright);
    expect(await widerThan(upright, 'main > section:not(.landscape) *', PAPER.upright)).toEqual([]);
    const onItsSide = await print(PAPER.onItsSide);
    expect(await widerThan(onItsSide, 'main > .landscape *', PAPER.onItsSide)).toEqual([]);
    const hidden = await onItsSide.evaluate(
      () =>
        [...document.querySelectorAll('.table')].filter((one) => getComputedStyle(one).overflow !== 'visible').length,
    );
    expect(hidden).toBe(0);
    await Promise.all([upright, onItsSide].map((page) => page.context().close()));
  });

  it('shows hostile words as words: no dialog, no request, no script', async () => {
    const { page, context, faults } = await open(htmlOf('zh', 'report'), {});
    await page.waitForTimeout(200);
    const written = await page.locator('.written p').allTextContents();
    expect(written.slice(0, 3)).toEqual(HOSTILE_TEXTS.slice(0, 3));
    expect(await page.locator('script, img, iframe, object, [onerror], [onload]').count()).toBe(0);
    expect(await page.locator('a[href^="javascript" i]').count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });
});
