// Reader, brief and tools of an edition in all four looks: accessible by rule, within the screen, and as pictures to be looked at.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureMarshall } from '#server/testing/fixtureMarshall';
import { visitEdition } from './editionVisit.ts';
import { LOOKS, wrongOn } from './looks.ts';
import { foundEdits, sampleEditionPages, verifiedEdition, type SampleEditionPages } from './sampleEditionPages.ts';
import { startVisit, type Visit } from './visit.ts';
import { notWalkable, SCREENSHOTS } from './walkedMarshall.ts';

const FOLDER = join(SCREENSHOTS, 'editions');
const WORD_FILE = { name: 'report.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('x') };

const press = (page: Page, selector: string): Promise<void> => page.locator(selector).first().click();

interface Shown {
  readonly name: string;
  readonly path: string;
  readonly state?: SampleEditionPages['state'];
  readonly prepare: (page: Page) => Promise<void>;
}

const SHOWN: readonly Shown[] = [
  { name: 'reader', path: 'editions/2025-h1', prepare: (page) => press(page, '.text .cited') },
  { name: 'reader-table', path: 'editions/2025-h1', prepare: (page) => press(page, 'td .cited') },
  { name: 'brief', path: 'briefs/semiconductors', prepare: async () => undefined },
  { name: 'open', path: 'editions', prepare: (page) => press(page, '[data-tool="open-edition"] button') },
  {
    name: 'drafting',
    path: 'drafting/2025-h1',
    prepare: async (page) => {
      await press(page, '[data-tool="ask-paragraphs"] button');
      await press(page, '[data-tool="ask-paragraphs"] button[type="submit"]');
      await press(page, '[data-tool="edition-text"] button');
      await page.locator('.edition-text textarea').first().fill('…');
      await page.locator('.versions summary').first().click();
    },
  },
  {
    name: 'issue',
    path: 'drafting/2025-h1',
    state: 'approval',
    prepare: (page) => press(page, '.edition-life .primary'),
  },
  {
    name: 'verify',
    path: 'drafting/2025-h1',
    state: 'issued',
    prepare: async (page) => {
      await press(page, '.edition-life button');
      await page.locator('.verified-table').first().waitFor();
    },
  },
  {
    name: 'opinions',
    path: 'opinions/2025-h1',
    prepare: async (page) => {
      await press(page, '[data-tool="give-opinion"] button');
      await press(page, '[data-tool="answer-opinion"] button');
      await press(page, '[data-tool="answer-opinion"] button[type="submit"]');
      await page.locator('input[type="file"]').setInputFiles(WORD_FILE);
      await page.locator('.edits-table').waitFor();
    },
  },
  { name: 'differences', path: 'differences/2025-h1', prepare: async () => undefined },
];

describe.skipIf(notWalkable !== undefined)(
  `looks of an edition${notWalkable === undefined ? '' : ` (skipped: ${notWalkable})`}`,
  () => {
    let visit: Visit;
    beforeAll(async () => {
      mkdirSync(FOLDER, { recursive: true });
      visit = await startVisit(fixtureMarshall());
    });
    afterAll(() => visit?.close());

    it.each(LOOKS)(
      '%s, %d px, %s',
      async (language, width, colorScheme) => {
        const wrong: string[] = [];
        for (const { name, path, state, prepare } of SHOWN) {
          const { page, context, faults } = await visitEdition(visit, path, {
            language,
            pages: sampleEditionPages(state),
            answers: { 'verify-edition': verifiedEdition, 'compare-edition-file': foundEdits },
            context: { viewport: { width, height: 900 }, colorScheme },
          });
          if (name !== 'brief' && !name.startsWith('reader'))
            await page.locator('.tool-block :is(button, select)').first().waitFor();
          await prepare(page);
          wrong.push(...(await wrongOn(page, name)), ...faults);
          await page.screenshot({
            path: join(FOLDER, `${name}-${language}-${width}-${colorScheme}.png`),
            fullPage: !name.startsWith('reader') && name !== 'issue',
          });
          await context.close();
        }
        expect(wrong).toEqual([]);
      },
      120_000,
    );
  },
);
