// Hostile words of people, names and titles do nothing in any file of an edition: they are words there.
import Papa from 'papaparse';
import { strFromU8, unzipSync } from 'fflate';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OutputFile } from '#formats/sourceFile';
import { readWorkbook } from '#formats/workbook/readWorkbook';
import { editionOutput } from '#services/editions/editionOutput';
import { FLAGS, recordFaults } from '../browser/visit.ts';
import { chromiumPath } from '../browser/walkedMarshall.ts';
import { EVIL, hostileEdition, TEXTS } from './hostileEdition.ts';
import { hasWriter, printed } from './libreOffice.ts';
import { pdfActions } from './pdfActions.ts';
import { bare, docxText, pdfText } from './readBack.ts';
import { fileOf } from './shenzhen.ts';

let files: readonly OutputFile[];
beforeAll(async () => {
  files = await editionOutput(hostileEdition(), { scopes: ['internal'] });
}, 300_000);

const ending = (end: string): readonly OutputFile[] => files.filter(({ path }) => path.endsWith(end));
const partsOf = ({ bytes }: OutputFile): readonly (readonly [string, string])[] =>
  Object.entries(unzipSync(bytes)).map(([part, content]) => [part, strFromU8(content)]);

/** Texts without characters that no format may hold. */
const SHOWN = TEXTS.filter((text) => !/[\p{Cc}\u202E]/u.test(text)).map(bare);

describe.skipIf(chromiumPath === undefined)('HTML in a browser (skipped without one)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: FLAGS });
  });
  afterAll(() => browser?.close());

  it.each(['zh', 'en'])('runs nothing, asks nobody, and shows the words (%s)', async (language) => {
    const page = await browser.newPage();
    const faults = recordFaults(page, 'about:');
    page.on('dialog', (dialog) => {
      faults.push(`dialog: ${dialog.message()}`);
      return dialog.dismiss();
    });
    await page.setContent(strFromU8(fileOf(files, `internal/edition.${language}.html`)));
    for (const link of await page.locator('summary').all()) await link.click();
    await page.waitForTimeout(300);
    const shown = bare(await page.locator('body').innerText());
    expect(SHOWN.filter((text) => !shown.includes(text))).toEqual([]);
    const acting = 'script, img, iframe, object, embed, form, base, [onerror], [onload], a[href^="javascript" i]';
    expect(await page.locator(acting).count()).toBe(0);
    expect(await page.locator(`a[href*="${EVIL}"]`).count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('Word', () => {
  it('has no link, field or relation from them, and shows the words', () => {
    expect(ending('.docx').length).toBeGreaterThan(4);
    for (const file of ending('.docx')) {
      const parts = partsOf(file);
      for (const [part, content] of parts) {
        if (part.endsWith('.rels')) expect([part, content]).not.toMatchObject([part, expect.stringMatching(EVIL)]);
        for (const [, code = ''] of content.matchAll(/<w:instrText[^>]*>([^<]*)/g)) {
          expect([file.path, code]).toEqual([file.path, expect.stringMatching(/^\s*(?:PAGE|TOC|PAGEREF|SEQ|REF)\b/)]);
        }
        expect(content).not.toMatch(/<w:fldSimple[^>]*(?:HYPERLINK|DDE)|<w:altChunk|<script/);
      }
      if (!file.path.includes('/edition.')) continue;
      const shown = bare(docxText(file.bytes));
      expect(SHOWN.filter((text) => !shown.includes(text))).toEqual([]);
    }
  });

  it.skipIf(!hasWriter())(
    'is opened by LibreOffice (skipped where it is not installed)',
    async () => {
      const pdf = printed(fileOf(files, 'internal/edition.zh.docx'));
      if (pdf === undefined) throw new Error('not opened');
      const { addresses } = await pdfActions(pdf);
      expect(addresses.filter((address) => address.includes(EVIL) || /^javascript/i.test(address))).toEqual([]);
      expect(bare(await pdfText(pdf))).toContain(bare('<script>alert(1)</script>'));
    },
    300_000,
  );
});

describe('PDF', () => {
  it('leads nowhere and runs nothing because of them, and shows the words', async () => {
    expect(ending('.pdf').length).toBeGreaterThan(4);
    for (const file of ending('.pdf')) {
      const { addresses, acting } = await pdfActions(file.bytes);
      expect([file.path, acting]).toEqual([file.path, []]);
      expect(addresses.filter((one) => one.includes(EVIL) || !/^https?:\/\//.test(one))).toEqual([]);
      if (!file.path.includes('/edition.')) continue;
      const shown = bare(await pdfText(file.bytes));
      expect(SHOWN.filter((text) => !shown.includes(text))).toEqual([]);
    }
  }, 60_000);
});

describe('tables', () => {
  it('of the workbook hold them as texts; formulas are those of the program', () => {
    for (const file of ending('.xlsx')) {
      const formulas = partsOf(file).flatMap(([, content]) => [...content.matchAll(/<f[^>]*>([^<]*)<\/f>/g)]);
      expect(formulas.length).toBeGreaterThan(0);
      for (const [, formula = ''] of formulas) {
        expect(formula).toMatch(/^(?:COUNTIF\('[^']*'![$A-Z\d:]+,A\d+\)|SUM\(B\d+:B\d+\)|[-A-Z\d()/]+)$/);
      }
      const links = partsOf(file).filter(([part]) => part.endsWith('.rels'));
      for (const [part, content] of links) expect([part, content.includes(EVIL)]).toEqual([part, false]);
      const book = readWorkbook(file);
      const cells = book.sheets.flatMap((sheet) => [...sheet.rows()].flatMap((row) => row.cells));
      const hostile = cells.filter(({ text }) => TEXTS.some((one) => text.includes(one.slice(0, 12))));
      expect(hostile.length).toBeGreaterThan(5);
      for (const { kind, formula, text } of hostile) expect([text, kind, formula]).toEqual([text, 'text', undefined]);
    }
  });

  it('of the data package begin with nothing that a spreadsheet computes', () => {
    const cells = ending('.csv').flatMap(({ bytes }) => Papa.parse<string[]>(strFromU8(bytes)).data.flat());
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => /^'[=+@]/.test(cell)).length).toBeGreaterThan(3);
  });
});
