// An edition made ready for the typesetter: no word of it in the template, links only to what is there, columns that fit.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnView } from '#views/description';
import type { EditionDocument } from '#views/edition/editionDocument';
import { HOSTILE_TEXTS, sampleEdition } from '#views/testing/sampleEdition';
import { columnWidths } from './columnWidths.ts';
import { editionTypst } from './editionTypst.ts';
import { breakable } from './printedText.ts';

const dataOf = (document: EditionDocument, has?: (codePoint: number) => boolean): string => {
  const [file] = editionTypst(document, has).files;
  return new TextDecoder().decode(file?.bytes);
};
const all = (data: string, key: string): readonly string[] =>
  [...data.matchAll(new RegExp(`"${key}":"([^"]*)"`, 'g'))].map((match) => match[1] ?? '');

const column = (title: string, kind: ColumnView['kind']): ColumnView => ({ id: title, title, kind });

describe('an edition for the typesetter', () => {
  it('is one template for all documents: words stand in the data alone', () => {
    const [zh, en] = [editionTypst(sampleEdition('zh')), editionTypst({ ...sampleEdition('en'), kind: 'briefs' })];
    expect(zh.main).toBe(en.main);
    for (const text of HOSTILE_TEXTS.slice(0, 3)) {
      expect(zh.main).not.toContain(text);
      expect(dataOf(sampleEdition('zh'))).toContain(JSON.stringify(text));
    }
  });

  it('leads only to labels that it carries, each once', () => {
    for (const kind of ['report', 'briefs'] as const) {
      const data = dataOf({ ...sampleEdition('en', 40), kind });
      const labels = all(data, 'label');
      expect(new Set(labels).size).toBe(labels.length);
      expect(labels).toEqual(expect.arrayContaining([...new Set(all(data, 'to'))]));
    }
    expect(all(dataOf(sampleEdition('en')), 'to')).toEqual(expect.arrayContaining(['o1', 'o2', 't1', 's4']));
  });

  it('prints a sign for letters that the fonts lack', () => {
    const data = dataOf(
      { ...sampleEdition('zh'), issuer: '深\u{2A6D6}圳\uFFFE' },
      (one) => one < 0x10000 && one !== 0xfffd,
    );
    expect(data).toContain('"issuer":"深〓圳〓"');
  });

  it('gives long words places to break at and leaves others whole', () => {
    expect(breakable('value added of industries', 10)).toBe('value added of industries');
    expect(breakable('深圳市战略性新兴产业增加值', 4)).toBe('深圳市战略性新兴产业增加值');
    expect(breakable('aaaaabbbbbcc d', 5)).toEqual(['aaaaa', 'bbbbb', 'cc d']);
  });
});

describe('widths of columns', () => {
  it('fill the page, whatever stands in the cells, with letters of at most the size asked for', () => {
    const cells = fc.array(fc.array(fc.string({ maxLength: 60 }), { minLength: 3, maxLength: 3 }), { maxLength: 20 });
    fc.assert(
      fc.property(cells, fc.integer({ min: 100, max: 700 }), (rows, width) => {
        const columns = [column('No.', 'number'), column('Indicator', 'text'), column('Status', 'mark')];
        const views = rows.map((row) => row.map((text) => ({ text })));
        const { size, widths } = columnWidths(columns, views, width, 10);
        expect(widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(width, 6);
        expect(Math.min(...widths)).toBeGreaterThan(0);
        expect(size).toBeGreaterThanOrEqual(5.5);
        expect(size).toBeLessThanOrEqual(10);
      }),
    );
  });

  it('keep figures whole: letters get smaller before a figure breaks', () => {
    const columns = Array.from({ length: 9 }, (_, at) => column(`c${at}`, 'number'));
    const row = columns.map(() => ({ text: '10,272.72' }));
    const { size, widths } = columnWidths(columns, [row], 300, 10);
    expect(size).toBeLessThan(10);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(9 * 0.6 * size);
  });
});
