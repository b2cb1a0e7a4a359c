// A walk through every page in both languages, wide and narrow, light and dark, by the links that a reader has.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageAt } from '#api/pagePath';
import { LANGUAGES, type Language } from '#kernel/language';
import { PAGES, type PageName } from '#views/description';
import { seededExample } from '../browser/record/seededExample.ts';
import { drawn, startVisit, type Visit } from '../browser/visit.ts';
import { notWalkable, SCREENSHOTS } from '../browser/walkedMarshall.ts';
import type { RecordedExample } from '../record/recordedExample.ts';

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
const TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

function pageOf(path: string): PageName | undefined {
  const [, , segment = '', id] = path.split('/');
  return pageAt(segment, id);
}

/** Paths of the links on the page, without query. */
async function linkedPaths(page: Page, language: Language): Promise<string[]> {
  const paths = await page.$$eval('a[href]', (links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  return [...new Set(paths)].filter((path) => path === `/${language}` || path.startsWith(`/${language}/`));
}

/** Rows and findings beyond these are drawn as the ones before; looking at all of them takes minutes. */
const ALIKE = ['tbody tr:nth-child(n+13)', '.findings > li:nth-child(n+9)', '.text-list > li:nth-child(n+13)'];

async function breaches(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']);
  for (const rows of ALIKE) axe.exclude(rows);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Each language walks wide in one scheme and narrow in the other, so that both together see all four. */
const LOOKS: Readonly<
  Record<
    Language,
    readonly { readonly name: string; readonly viewport: typeof WIDE; readonly scheme: 'light' | 'dark' }[]
  >
> = {
  zh: [
    { name: 'wide-light', viewport: WIDE, scheme: 'light' },
    { name: 'narrow-dark', viewport: NARROW, scheme: 'dark' },
  ],
  en: [
    { name: 'wide-dark', viewport: WIDE, scheme: 'dark' },
    { name: 'narrow-light', viewport: NARROW, scheme: 'light' },
  ],
};

const TALLEST = 5000;

/** A picture to look at, of at most the first 5,000 px. It asserts nothing: a busy machine that cannot take it fails no test. */
async function picture(page: Page, path: string): Promise<void> {
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
  await page.screenshot({ path, fullPage: true, clip, timeout: 15_000 }).catch(() => undefined);
}

/** What is wrong with the page shown; a screenshot of each look. */
async function inspect(page: Page, language: Language, name: PageName): Promise<string[]> {
  const wrong: string[] = [];
  for (const look of LOOKS[language]) {
    await page.setViewportSize(look.viewport);
    await page.emulateMedia({ colorScheme: look.scheme });
    await drawn(page);
    const where = `${language}-${name}-${look.name}`;
    wrong.push(...(await breaches(page)).map((each) => `${where}: ${each}`));
    const excess = await overflow(page);
    if (excess > 0) wrong.push(`${where}: ${excess}px wider than the screen`);
    await picture(page, join(SCREENSHOTS, `${where}.png`));
  }
  await page.setViewportSize(WIDE);
  return wrong;
}

describe.skipIf(notWalkable !== undefined)(
  `walk through the pages${notWalkable === undefined ? '' : ` (skipped: ${notWalkable})`}`,
  () => {
    let visit: Visit;
    let example: RecordedExample;
    beforeAll(async () => {
      mkdirSync(SCREENSHOTS, { recursive: true });
      example = await seededExample();
      visit = await startVisit(example.marshall);
    });
    afterAll(async () => {
      await visit?.close();
      await example?.close();
    });

    it.each(LANGUAGES)(
      'every page in %s: reachable, accessible, within the screen, without errors or outside calls',
      async (language) => {
        const { page, context, faults } = await visit.open();
        const seen = new Set<PageName>();
        const queue = [`/${language}`];
        const wrong: string[] = [];
        await page.goto(visit.base + `/${language}`);
        for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
          const name = pageOf(path);
          if (name === undefined || seen.has(name)) continue;
          seen.add(name);
          const link = page.locator(`a[href="${path}"]`).first();
          // By click where the present page has the link; by address where it was found on an earlier one.
          await ((await link.count()) > 0 ? link.click() : page.goto(visit.base + path));
          await page.waitForURL((url) => decodeURI(url.pathname) === decodeURI(path ?? ''));
          await drawn(page);
          expect(await page.getAttribute('html', 'lang')).toBe(TAGS[language]);
          expect(await page.title()).not.toBe('');
          wrong.push(...(await inspect(page, language, name)));
          queue.push(...(await linkedPaths(page, language)));
        }
        await context.close();
        expect(wrong).toEqual([]);
        expect(faults).toEqual([]);
        expect([...seen].toSorted()).toEqual([...PAGES].toSorted());
      },
      600_000,
    );
  },
);
