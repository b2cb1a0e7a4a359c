// A walk through every page in both languages, wide and narrow, light and dark, by the links that a reader has.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageAt } from '#api/pagePath';
import { LANGUAGES, type Language } from '#kernel/language';
import { PAGES, type PageName } from '#views/description';
import { SEEDED_EDITIONS, seedEditions } from '../browser/record/seededEditions.ts';
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

/** Rows, findings and sections of an edition beyond these are drawn as the ones before; looking at all of them takes minutes. */
const ALIKE = [
  'tbody tr:nth-child(n+13)',
  '.findings > li:nth-child(n+9)',
  '.text-list > li:nth-child(n+13)',
  '.reader-text > .section:nth-of-type(n+31)',
];

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

/** What the page itself says: headings, ways, names of fields and columns; figures, quotations and names of sources are others' words. */
const OWN_WORDS = 'main :is(h1, h2, h3, h4, button, label, legend, summary, th[scope="col"], dt), .steps li';
/** Names of formats, standards and the program, which have no Chinese form. */
const NAMES = /\b(?:CSV|XLSX|HTML|DOCX|PDF|SVG|PNG|ZIP|Word|Excel|SHA-256|UTC|GDP|EDA|AI|Marshall)\b/g;

/** Headings and ways of the page in the other language. */
async function foreignWords(page: Page, language: Language): Promise<string[]> {
  const texts = await page.locator(OWN_WORDS).allInnerTexts();
  const foreign = language === 'zh' ? /[A-Za-z]{3}/ : /\p{Script=Han}/u;
  return [...new Set(texts)].filter((text) => foreign.test(text.replaceAll(NAMES, '')));
}

/** Pages of editions in the states that the links do not lead to first. */
const EDITION_PAGES: Readonly<Record<string, string>> = {
  'edition-opinions': `editions/${SEEDED_EDITIONS.opinions}`,
  'edition-approval': `editions/${SEEDED_EDITIONS.approval}`,
  'edition-issued': `editions/${SEEDED_EDITIONS.issued}`,
  'edition-public': `editions/${SEEDED_EDITIONS.issued}?scope=public`,
  'drafting-issued': `drafting/${SEEDED_EDITIONS.issued}`,
  'drafting-written': `drafting/${SEEDED_EDITIONS.opinions}`,
  'opinions-given': `opinions/${SEEDED_EDITIONS.opinions}`,
  'differences-drafts': `differences/${SEEDED_EDITIONS.opinions}`,
};

/** What is wrong with the page shown; a screenshot of each look. */
async function inspect(page: Page, language: Language, name: string): Promise<string[]> {
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

/** The pages of editions in their states, their own words too. */
async function inspectAll(page: Page, language: Language, base: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const [name, path] of Object.entries(EDITION_PAGES)) {
    await page.goto(`${base}/${language}/${path}`);
    await drawn(page);
    wrong.push(...(await foreignWords(page, language)).map((text) => `${language}-${name}: ${text}`));
    wrong.push(...(await inspect(page, language, name)));
  }
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
      await seedEditions(example);
      visit = await startVisit(example.marshall);
    }, 300_000);
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
        wrong.push(...(await inspectAll(page, language, visit.base)));
        await context.close();
        expect(wrong).toEqual([]);
        expect(faults).toEqual([]);
        expect([...seen].toSorted()).toEqual([...PAGES].toSorted());
      },
      1_200_000,
    );
  },
);
