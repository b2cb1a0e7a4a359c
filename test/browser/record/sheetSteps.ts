// The brief of a cluster, printed: one sheet of A4 with everything on it, in both languages.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LANGUAGES } from '#kernel/language';
import { readPdfText } from '../../readPdfText.ts';
import { go, type RecordVisit } from './recordVisit.ts';

/** The clusters that the example tells most about. */
const FULL = ['semiconductor-ic', 'high-end-medical-devices', 'network-communication'];

export function sheetSteps(served: () => RecordVisit): void {
  let page: Page;
  beforeAll(async () => {
    page = await served().open('/zh/clusters');
  });
  afterAll(() => page?.close());

  it.each(LANGUAGES.flatMap((language) => FULL.map((cluster) => [language, cluster] as const)))(
    'prints on one sheet: %s, %s',
    async (language, cluster) => {
      await go(page, `${served().visit.base}/${language}/briefs/${cluster}`);
      const title = await page.locator('h1').innerText();
      const { pages } = await readPdfText(new Uint8Array(await page.pdf({ format: 'A4' })));
      expect(pages).toHaveLength(1);
      expect(pages.join('').replaceAll(/\s/g, '')).toContain(title.replaceAll(/\s/g, ''));
    },
  );

  it('nor any page of the edition before logged an error or called outside', () => {
    expect(served().faults).toEqual([]);
  });
}
