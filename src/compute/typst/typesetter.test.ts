// PDF of an edition read back: words and numbers as in the document, tagged, own fonts, one page a brief; nothing outside is read.
import { beforeAll, describe, expect, it } from 'vitest';
import { isFailure } from '#kernel/failure';
import { editionTypst } from '#report/edition/typst/editionTypst';
import type { EditionDocument } from '#views/edition/editionDocument';
import { HOSTILE_TEXTS, sampleEdition } from '#views/testing/sampleEdition';
import { type PdfText, readPdfText } from '../../../test/readPdfText.ts';
import { isPrintable } from '../fonts.ts';
import { openTypesetter, type Typesetter } from './typesetter.ts';

let typesetter: Typesetter;
beforeAll(() => {
  const opened = openTypesetter();
  if (isFailure(opened)) throw new Error(JSON.stringify(opened));
  typesetter = opened;
});

const DAY = 1_751_241_600;
const printed = (document: EditionDocument): Promise<PdfText> =>
  readPdfText(typesetter.pdf(editionTypst(document, isPrintable), DAY));
const joined = ({ pages }: PdfText): string => pages.join('\n').replaceAll(/\s/g, '');

describe('PDF of an edition', () => {
  it.each(['zh', 'en'] as const)('says what the document says, hostile texts as text (%s)', async (language) => {
    const document = sampleEdition(language, 40);
    const pdf = await printed(document);
    const text = joined(pdf);
    const forbidden = /\p{Cc}|[\u202E\uFFFE]/gu;
    for (const one of [...HOSTILE_TEXTS, ...document.citations.map((citation) => citation.text)])
      expect(text).toContain(one.replace(forbidden, '〓').replaceAll(/\s/g, ''));
    expect(text.match(/112\.7%/g)).toHaveLength(40);
    expect(pdf.headings).toEqual(
      expect.arrayContaining([language === 'zh' ? '附件1 指标表' : 'Annex 1 Table of targets']),
    );
    expect(pdf).toMatchObject({ isTagged: true, language: language === 'zh' ? 'zh-CN' : 'en-GB' });
    expect(pdf.title).toBe(`${document.title} ${document.subtitle}`);
  });

  it('repeats the header of a table on every page that it goes on to', async () => {
    const { pages } = await printed(sampleEdition('en', 90));
    const ofTable = pages.filter((page) => page.includes('112.7 %'));
    expect(ofTable.length).toBeGreaterThan(2);
    for (const page of ofTable) expect(page).toContain('Indicator');
  });

  it('holds the pinned fonts and no other', async () => {
    const { fonts } = await printed(sampleEdition('zh'));
    expect(fonts.map((name) => name.replace(/^[A-Z]{6}\+/, ''))).toEqual(
      expect.arrayContaining(['NotoSerifSC-Regular', 'NotoSansSC-Bold']),
    );
    for (const name of fonts) expect(name).toMatch(/^[A-Z]{6}\+Noto(?:Serif|Sans)SC-(?:Regular|Bold)$/);
    const bytes = new TextDecoder('latin1').decode(typesetter.pdf(editionTypst(sampleEdition('zh'), isPrintable), DAY));
    expect(bytes).toContain('/CIDFontType2');
    expect(bytes).not.toContain('/Type3');
  });

  it('gives every brief exactly one page, however much stands in it', async () => {
    for (const rows of [3, 120]) {
      const document: EditionDocument = { ...sampleEdition('zh', rows), kind: 'briefs' };
      const { pages } = await printed(document);
      expect(pages).toHaveLength(document.sections.length);
      document.sections.forEach(({ heading }, at) => expect(pages[at]).toContain(heading));
      expect(pages.at(-1)?.match(/112\.7%/g)).toHaveLength(rows);
    }
  }, 120_000);

  it('puts two or three cards on a page', async () => {
    const document: EditionDocument = { ...sampleEdition('en'), kind: 'cards' };
    const { pages } = await printed({
      ...document,
      sections: document.sections.slice(0, 4).map((one) => ({ ...one, blocks: [] })),
    });
    expect(pages).toHaveLength(2);
    expect((await printed({ ...document, sections: document.sections.slice(1, 3) })).pages).toHaveLength(1);
  });

  it('is the same again, after other documents', () => {
    const make = (document: EditionDocument): Buffer =>
      Buffer.from(typesetter.pdf(editionTypst(document, isPrintable), DAY));
    const first = make(sampleEdition('zh'));
    make({ ...sampleEdition('en'), kind: 'opinions' });
    expect(make(sampleEdition('zh')).equals(first)).toBe(true);
  });
});

describe('the typesetter', () => {
  it('reads no file of the machine', () => {
    for (const path of ['/etc/passwd', '../../../etc/passwd', 'typesetter.ts'])
      expect(() => typesetter.pdf({ main: `#read("${path}")`, files: [] }, DAY)).toThrow(/not found|access denied/);
  });

  it('keeps nothing of a document that was set before', () => {
    const file = { path: '/secret.txt', bytes: new TextEncoder().encode('x') };
    const main = '#set document(title: "t")\n#read("/secret.txt")';
    expect(typesetter.pdf({ main, files: [file] }, DAY).length).toBeGreaterThan(0);
    expect(() => typesetter.pdf({ main, files: [] }, DAY)).toThrow(/not found/);
  });
});
