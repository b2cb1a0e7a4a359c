// Numbers of an edition are the same in HTML, Word, PDF, workbook, data package and on the pages: each is read back and compared.
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { Decimal } from '#kernel/decimal';
import { isFailure } from '#kernel/failure';
import { LANGUAGES, type Language } from '#kernel/language';
import type { OutputFile } from '#formats/sourceFile';
import { chartSvg } from '#report/chartSvg';
import { editionOutput } from '#services/editions/editionOutput';
import type { EditionSubject } from '#services/editions/editionSubject';
import type { CitationView, EditionDocument } from '#views/edition/editionDocument';
import { pageView } from '#views/page';
import { amountOf, exactAmount } from './amount.ts';
import { annexTables, difference, headerOf, sheetRowsOf } from './annexNumbers.ts';
import { bare, docxText, htmlText, pdfText } from './readBack.ts';
import { sdmxValues } from './sdmxValues.ts';
import { documentsOf, fileOf, shenzhenSubject } from './shenzhen.ts';
import { lacking, longNumbers, statedFigures, statements } from './statements.ts';

let subject: EditionSubject;
let files: readonly OutputFile[];
beforeAll(async () => {
  subject = await shenzhenSubject();
  files = await editionOutput(subject, { scopes: ['internal'] });
}, 400_000);

const bytesOf = (path: string): Uint8Array => fileOf(files, `internal/${path}`);
const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const READERS = { html: htmlText, docx: docxText, pdf: pdfText } as const;
const READ = [
  ['edition', 'html'],
  ['edition', 'docx'],
  ['edition', 'pdf'],
  ['briefs', 'docx'],
  ['briefs', 'pdf'],
  ['cards', 'docx'],
  ['cards', 'pdf'],
] as const;

/** A text with its last digit changed. */
const forged = (text: string): string => text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));

describe.each(LANGUAGES)('in %s', (language) => {
  describe.each(READ)('%s as %s', (kind, format) => {
    let document: EditionDocument;
    let text: string;
    const charts = format === 'html';
    beforeAll(async () => {
      document = documentsOf(subject, 'internal', language)[kind];
      text = await READERS[format](bytesOf(`${kind}.${language}.${format}`));
    });

    it('says every sentence and every cell of the document, in its order', () => {
      expect(lacking(document, text, charts)).toEqual([]);
    });

    it('has no number that the document does not have', () => {
      const blocks = document.sections.flatMap((section) => section.blocks);
      // Charts print the steps of their axes too.
      const steps = blocks.map((block) => (block.kind === 'chart' ? chartSvg(block.chart, language, 'chart') : ''));
      const known = new Set(longNumbers(`${JSON.stringify(document)}${steps.join('')}`));
      expect(longNumbers(text).filter((number) => !known.has(number))).toEqual([]);
    });

    it('is found out where one figure is forged', () => {
      const withDigits = statements(document, charts).filter((one) => /\d\D*\d/.test(one));
      expect(withDigits.length).toBeGreaterThan(20);
      for (const at of [0, 0.3, 0.6, 0.9].map((share) => Math.floor(share * withDigits.length))) {
        const statement = withDigits[at] ?? '';
        const other = bare(text).replaceAll(statement, forged(statement));
        expect([statement, lacking(document, other, charts).length > 0]).toEqual([statement, true]);
      }
    });
  });
});

/** A period may open its figure as well. */
const isPeriodOf = ({ period }: CitationView, text: string): boolean => period.toLowerCase() === text.toLowerCase();

/** Citations of the report, by observation. */
const citationsOf = (language: Language): ReadonlyMap<string, CitationView> =>
  new Map(documentsOf(subject, 'internal', language).edition.citations.map((one) => [one.observation, one]));

describe.each(LANGUAGES)('figures cited in %s', (language) => {
  it('say in words what they are exactly', () => {
    const cited = [...citationsOf(language).values()];
    expect(cited.length).toBeGreaterThan(100);
    for (const { text, value, unit, observation } of cited) {
      const exact = value === undefined || unit === undefined ? undefined : exactAmount(value, unit);
      expect([observation, amountOf(text)?.trimmed().toString()]).toEqual([observation, exact?.trimmed().toString()]);
    }
  });

  it('are the same wherever the documents and the pages name them', () => {
    const cited = citationsOf(language);
    const documents = Object.values(documentsOf(subject, 'internal', language));
    const clusters = subject.assessment.book.clusters.map(({ id }) =>
      pageView(subject.assessment, { page: 'cluster', id, language, query: {} }),
    );
    const overview = pageView(subject.assessment, { page: 'overview', language, query: {} });
    const pages = [overview, ...clusters].flatMap((page) => (isFailure(page) ? [] : [page]));
    expect(pages.length).toBeGreaterThan(25);
    for (const { sections } of [...documents, ...pages]) {
      for (const { observation, text } of statedFigures(sections)) {
        const one = cited.get(observation);
        const amount = amountOf(text);
        if (one === undefined || amount === undefined || isPeriodOf(one, text)) continue;
        expect([observation, text, amount.trimmed().toString()]).toEqual([
          observation,
          text,
          amountOf(one.text)?.trimmed().toString(),
        ]);
      }
    }
  });

  it('stand in the annexed workbook with the values of the annexes, formulas computed', () => {
    const { edition } = documentsOf(subject, 'internal', language);
    const sheets = sheetRowsOf(bytesOf(`annexes.${language}.xlsx`));
    let numbers = 0;
    for (const { heading, table } of annexTables(edition)) {
      const rows = sheets.get(heading) ?? [];
      expect([heading, rows.length]).toEqual([heading, table.rows.length]);
      const differences = table.rows.flatMap(({ cells }, at) =>
        table.columns.flatMap((column, i) => difference(cells[i], rows[at]?.get(headerOf(column, language))) ?? []),
      );
      expect(differences).toEqual([]);
      numbers += table.rows.flatMap(({ cells }) => cells.filter(({ value = '' }) => Decimal.parse(value))).length;
    }
    expect(numbers).toBeGreaterThan(500);
  });

  it('stand in the data package and in both SDMX messages with the value and unit cited', () => {
    const table = Papa.parse<Record<string, string>>(utf8(bytesOf('data/observations.csv')), { header: true });
    const rows = new Map(table.data.map((row) => [row['id'], row]));
    const csv = Papa.parse<Record<string, string>>(utf8(bytesOf('data/observations.sdmx.csv')), { header: true });
    const messages = [
      new Map(csv.data.map((row) => [row['FIGURE_ID'], { value: row['OBS_VALUE'], unit: row['UNIT_MEASURE'] }])),
      sdmxValues(utf8(bytesOf('data/observations.sdmx.json'))),
    ];
    for (const { observation, value, unit } of citationsOf(language).values()) {
      const row = rows.get(observation);
      expect([observation, row?.['value'], row?.['unit']]).toEqual([observation, value, unit]);
      for (const message of messages)
        expect([observation, message.get(observation)]).toEqual([observation, { value, unit }]);
    }
  });
});
