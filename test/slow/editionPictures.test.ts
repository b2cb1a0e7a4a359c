// Pages of a whole edition as pictures, in every format and both languages: no empty boxes, nothing clipped, nothing beyond the margins.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '#kernel/language';
import type { OutputFile } from '#formats/sourceFile';
import { editionOutput } from '#services/editions/editionOutput';
import type { EditionSubject } from '#services/editions/editionSubject';
import { FLAGS } from '../browser/visit.ts';
import { chromiumPath, SCREENSHOTS } from '../browser/walkedMarshall.ts';
import { hasWriter, printed } from '../editions/libreOffice.ts';
import { pagesWithTofu } from '../editions/missingGlyphs.ts';
import { hasPoppler, keepPages, pageInk, type PageInk } from '../editions/pageInk.ts';
import { documentsOf, fileOf, shenzhenSubject } from '../editions/shenzhen.ts';
import { NO_LETTER, withoutLetter } from '../editions/tofu.ts';

const FOLDER = join(SCREENSHOTS, 'editions');
const KINDS = ['edition', 'briefs', 'cards'] as const;

let subject: EditionSubject;
let files: readonly OutputFile[];
beforeAll(async () => {
  subject = await shenzhenSubject();
  files = await editionOutput(subject, { scopes: ['internal'] });
}, 600_000);

const bytesOf = (path: string): Uint8Array => fileOf(files, `internal/${path}`);

interface Paper {
  /** Margins beside the text, in millimetres: of upright and of lying pages. */
  readonly upright: number;
  readonly lying: number;
}
const PDF: Readonly<Record<(typeof KINDS)[number], Paper>> = {
  edition: { upright: 26, lying: 25 },
  briefs: { upright: 18, lying: 18 },
  cards: { upright: 18, lying: 18 },
};
const WORD: Readonly<Record<(typeof KINDS)[number], Paper>> = {
  edition: { upright: 26, lying: 35 },
  briefs: { upright: 22, lying: 16 },
  cards: { upright: 24, lying: 22 },
};

/** Letters may hang over the margin by their own rounding; nothing stands at the edge of the paper. */
const OVERHANG = 2;
const EDGE = 7.5;

/** Pages with ink where none belongs. */
function spilled(pages: readonly PageInk[], paper: Paper): readonly PageInk[] {
  return pages.filter(({ landscape, clear }) => {
    if (clear === undefined) return true;
    const margin = (landscape ? paper.lying : paper.upright) - OVERHANG;
    return clear.left < margin || clear.right < margin || clear.top < EDGE || clear.bottom < EDGE;
  });
}

describe.skipIf(!hasPoppler).each(LANGUAGES)('PDF in %s (skipped without poppler)', (language) => {
  it.each(KINDS)(
    '%s: every letter is there, within the margins',
    async (kind) => {
      const pdf = bytesOf(`${kind}.${language}.pdf`);
      const pages = pageInk(pdf);
      expect(pages.length).toBeGreaterThan(10);
      expect(spilled(pages, PDF[kind])).toEqual([]);
      expect(await pagesWithTofu(pdf)).toEqual([]);
      if (kind === 'briefs')
        expect(pages).toHaveLength(documentsOf(subject, 'internal', language).briefs.sections.length);
      keepPages(pdf, FOLDER, `pdf-${kind}-${language}`, [1, 4, 5, 7, 17, pages.length]);
    },
    200_000,
  );
});

describe.skipIf(!hasPoppler || !hasWriter()).each(LANGUAGES)(
  'Word in %s, printed by LibreOffice (skipped where it is not installed)',
  (language) => {
    it.each(KINDS)(
      '%s: every letter is there, within the margins',
      async (kind) => {
        const pdf = printed(bytesOf(`${kind}.${language}.docx`));
        if (pdf === undefined) throw new Error('not opened');
        const pages = pageInk(pdf);
        expect(pages.length).toBeGreaterThan(10);
        expect(spilled(pages, WORD[kind])).toEqual([]);
        expect(await pagesWithTofu(pdf)).toEqual([]);
        const upright = pages.filter(({ landscape }) => !landscape);
        if (kind === 'briefs')
          expect(upright).toHaveLength(documentsOf(subject, 'internal', language).briefs.sections.length);
        keepPages(pdf, FOLDER, `word-${kind}-${language}`, [1, 2, 4, 5, 17, pages.length]);
      },
      400_000,
    );
  },
);

/** Boxes that scroll sideways, and what is wider than the screen outside of one. */
function beyond(page: Page): Promise<{ scrolled: number; outside: string[] }> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const all = [...document.querySelectorAll('body *')];
    const boxes = all.filter(
      (one) => one.scrollWidth > one.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(one).overflowX),
    );
    const wide = all.filter(
      (one) => one.getBoundingClientRect().right > width + 1 && !boxes.some((box) => box !== one && box.contains(one)),
    );
    return { scrolled: boxes.length, outside: wide.map((one) => `${one.tagName} ${one.textContent?.slice(0, 40)}`) };
  });
}

describe.skipIf(chromiumPath === undefined).each(LANGUAGES)('HTML in %s (skipped without a browser)', (language) => {
  let browser: Browser;
  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: FLAGS });
  });
  afterAll(() => browser?.close());

  it.each([1440, 390])(
    'at %d px: every letter is there, within the screen, no table clipped',
    async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await page.setContent(new TextDecoder().decode(bytesOf(`edition.${language}.html`)));
      const { scrolled, outside } = await beyond(page);
      expect(outside).toEqual([]);
      if (width === 1440) expect(scrolled).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await withoutLetter(page)).toEqual([]);
      const sections = page.locator('main > section');
      for (const at of [0, 2, 8, (await sections.count()) - 4]) {
        await sections.nth(at).scrollIntoViewIfNeeded();
        await page.screenshot({ path: join(FOLDER, `html-${language}-${width}-${at}.png`) });
      }
      await page.evaluate((none) => document.body.append(none), NO_LETTER);
      expect(await withoutLetter(page)).toEqual([NO_LETTER]);
      await page.close();
    },
    200_000,
  );
});
