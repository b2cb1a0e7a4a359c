// Word files as programs and attackers write them: what is read, what is refused, and in bounded time.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isFailure } from '#kernel/failure';
import { DOCX_LIMITS } from './docxLimits.ts';
import { type DocxText, readDocx } from './readDocx.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (type: string, target: string) =>
  `<Relationship Id="r${type}" Type="${RELATIONS}/${type}" Target="${target}"/>`;

function file(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const texts: Record<string, string> = {
    '_rels/.rels': `<Relationships>${relation('officeDocument', 'word/document.xml')}${relation('custom-properties', 'docProps/custom.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships>${relation('styles', 'styles.xml')}</Relationships>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])));
}

function read(bytes: Uint8Array): DocxText {
  const text = readDocx(bytes);
  if (isFailure(text)) throw new Error(JSON.stringify(text));
  return text;
}
const p = (inner: string, style?: string): string =>
  `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`;
const cell = (inner: string): string => `<w:tc>${inner}</w:tc>`;
const r = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const lines = (body: string, more = {}): string[] =>
  read(file(body, more)).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.paragraph.text] : []));

const because = (detail: string) => ({ failure: 'unreadable', what: 'word-file', detail });

describe('text of a Word file', () => {
  it('stands under its heading, whatever id the style has', () => {
    const styles = `<w:styles ${W}><w:style w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="T"><w:name w:val="toc 1"/></w:style></w:styles>`;
    const text = read(file(p(r('目录项 3'), 'T') + p(r('一、'), '1') + p(r('正文')), { 'word/styles.xml': styles }));
    expect(text.blocks).toMatchObject([
      { kind: 'paragraph', heading: '一、', level: 1 },
      { kind: 'paragraph', heading: '一、', paragraph: { text: '正文' } },
    ]);
  });

  it('is read with tracked changes accepted, and says that there are some', () => {
    const body = p(
      `${r('增长')}<w:del><w:r><w:delText>5</w:delText></w:r></w:del><w:ins><w:r><w:t>6</w:t></w:r></w:ins>${r('%')}`,
    );
    const text = read(file(body));
    expect(text.tracked).toBe(true);
    expect(text.blocks[0]).toMatchObject({
      paragraph: { text: '增长6%', runs: [{ text: '增长' }, { text: '6', inserted: true }, { text: '%' }] },
    });
    const joined = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r('前')}</w:p>${p(r('后'))}`;
    expect(lines(joined)).toEqual(['前后']);
  });

  it('leaves out contents, page numbers and pictures, and keeps links that became fields', () => {
    const contents =
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>';
    const body =
      `${contents}${p(r('一、全市情况 1'))}</w:sdtContent></w:sdt>` +
      p(
        `${r('第')}<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>3</w:t><w:fldChar w:fldCharType="end"/></w:r>${r('页')}`,
      ) +
      p(
        `<w:r><w:drawing><w:t>图</w:t></w:drawing></w:r><w:fldSimple w:instr="HYPERLINK \\l &quot;o7&quot;">${r('1.5')}</w:fldSimple>`,
      );
    const { blocks } = read(file(body));
    expect(blocks).toMatchObject([
      { paragraph: { text: '第页' } },
      { paragraph: { runs: [{ text: '1.5', anchor: 'o7' }] } },
    ]);
  });

  it('reads tables by row and cell, tables within cells as text of the cell, deleted rows not at all', () => {
    const inner = `<w:tbl><w:tr>${cell(p(r('内')))}</w:tr></w:tbl>`;
    const table =
      `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(p(r('指标')))}${cell(p(r('数值')))}</w:tr>` +
      `<w:tr>${cell(p(r('甲')) + inner)}${cell(p(`<w:bookmarkStart w:name="o1"/>${r('5')}`))}</w:tr>` +
      `<w:tr><w:trPr><w:del/></w:trPr>${cell(p(r('乙')))}</w:tr></w:tbl>`;
    const [block] = read(file(table)).blocks;
    if (block?.kind !== 'table') throw new Error('no table');
    expect(block.rows.map(({ cells, isHead }) => [isHead, cells.map((one) => one.map(({ text }) => text))])).toEqual([
      [true, [['指标'], ['数值']]],
      [false, [['甲', '内'], ['5']]],
    ]);
    expect(block.rows[1]?.cells[1]?.[0]?.bookmarks).toEqual(['o1']);
  });

  it('carries custom properties', () => {
    const custom =
      '<Properties><property name="marshall-edition"><vt:lpwstr xmlns:vt="v">2025-h1</vt:lpwstr></property></Properties>';
    expect(read(file(p(r('x')), { 'docProps/custom.xml': custom })).properties).toEqual({
      'marshall-edition': '2025-h1',
    });
  });
});

describe('a file that is refused', () => {
  it.each([
    ['no archive', strToU8('hello'), 'not-a-word-file'],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('a') }), 'not-a-word-file'],
    ['broken XML', file('<w:p>'), 'damaged'],
    ['entities', file('', { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><w:document/>' }), 'entities'],
    ['absurd depth', file('<w:sdt>'.repeat(1000)), 'too-large'],
    ['a workbook', file('', { 'word/document.xml': '<workbook/>' }), 'not-a-word-file'],
  ])('%s', (_, bytes, detail) => {
    expect(readDocx(bytes)).toEqual(because(detail));
  });

  it('more text, more paragraphs or more packed bytes than a report has', () => {
    const many = file(p(r('甲乙丙')).repeat(20));
    expect(readDocx(many, { ...DOCX_LIMITS, characters: 50 })).toEqual(because('too-large'));
    expect(readDocx(many, { ...DOCX_LIMITS, paragraphs: 10 })).toEqual(because('too-large'));
    expect(readDocx(file(' '.repeat(1_000_000)), { ...DOCX_LIMITS, inflated: 100_000 })).toEqual(because('too-large'));
    expect(readDocx(many.subarray(0, many.length - 40))).toEqual(because('not-a-word-file'));
  });
});
