// A Word file that came back: what was edited is found and named, what a program wrote differently is not.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DocxText, readDocx } from '#formats/docx/readDocx';
import { isFailure } from '#kernel/failure';
import { sampleEdition } from '#views/testing/sampleEdition';
import { editionDocx } from '../docx/editionDocx.ts';
import { compareDocx } from './compareDocx.ts';
import { documentOrigin } from './documentOrigin.ts';

const zh = sampleEdition('zh');
let bytes: Uint8Array;
let issued: DocxText;

function read(file: Uint8Array): DocxText {
  const text = readDocx(file);
  if (isFailure(text)) throw new Error(JSON.stringify(text));
  return text;
}

function edited(change: (xml: string) => string): DocxText {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error('nothing changed');
  return read(zipSync({ ...parts, 'word/document.xml': strToU8(after) }));
}

const edits = (change: (xml: string) => string) => compareDocx(issued, edited(change), zh);

/** The third figure of 1,560 is that of the third row. */
const third = (xml: string): string => {
  const at = [...xml.matchAll(/>1,560</g)][2]?.index ?? -1;
  return `${xml.slice(0, at)}>1,650<${xml.slice(at + '>1,560<'.length)}`;
};

/** Without the fifth row. */
const shortened = (xml: string): string => xml.replace(/(<w:tr>(?:(?!<w:tr>).)*>5<\/w:t>(?:(?!<w:tr>).)*<\/w:tr>)/, '');

beforeAll(async () => {
  bytes = await editionDocx(zh, () => undefined);
  issued = read(bytes);
});

describe('a file that came back', () => {
  it('says where it came from', () => {
    expect(documentOrigin(issued)).toEqual({
      edition: '2025-h1',
      draft: 2,
      kind: 'report',
      language: 'zh',
      scope: 'internal',
    });
    expect(documentOrigin({ ...issued, properties: {} })).toBeUndefined();
  });

  it('has no edits where nothing was edited', () => {
    expect(compareDocx(issued, read(bytes), zh)).toEqual([]);
  });

  it('has no edits where another program wrote the same text otherwise', () => {
    // Runs split by spelling marks, fields in place of links, contents with other pages, other style ids.
    const otherwise = edits((xml) =>
      xml
        .replace(
          '战略性新兴产业增加值</w:t>',
          '战略性新</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>兴产业增加值</w:t>',
        )
        .replace(
          /<w:hyperlink [^>]*w:anchor="o1"[^>]*>(.*?)<\/w:hyperlink>/,
          '<w:fldSimple w:instr=" HYPERLINK \\l &quot;o1&quot; ">$1</w:fldSimple>',
        )
        .replaceAll(
          /<w:hyperlink [^>]*w:anchor="o2"[^>]*>(.*?)<\/w:hyperlink>/g,
          '<w:smartTag w:element="x">$1</w:smartTag>',
        )
        .replace('<w:p>', '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr></w:p><w:p>'),
    );
    expect(otherwise).toEqual([]);
  });

  it('names a number that was edited, with the figure that it cites', () => {
    expect(edits((xml) => xml.replace('1.56万亿元', '1.65万亿元'))).toEqual([
      {
        kind: 'number',
        section: '（一）基本情况',
        before: '1.56万亿元',
        after: '1.65万亿元',
        observation: 'sei-2024',
        figure: '战略性新兴产业增加值，深圳市',
      },
    ]);
  });

  it('accepts tracked changes and finds what they change', () => {
    const change =
      '<w:del w:id="900" w:author="x"><w:r><w:delText>1.56万亿元</w:delText></w:r></w:del><w:ins w:id="901" w:author="x"><w:r><w:t>1.57万亿元</w:t></w:r></w:ins>';
    const returned = edited((xml) => xml.replace(/<w:r>(?:(?!<w:r>).)*1\.56万亿元<\/w:t><\/w:r>/, change));
    expect(returned.tracked).toBe(true);
    expect(compareDocx(issued, returned, zh)).toMatchObject([
      { kind: 'number', before: '1.56万亿元', after: '1.57万亿元', observation: 'sei-2024' },
    ]);
  });

  it('names row and column of a cell', () => {
    const [edit, ...others] = edits(third);
    expect(others).toEqual([]);
    expect(edit).toMatchObject({
      kind: 'number',
      before: '1,560',
      after: '1,650',
      observation: 'sei-2024',
      section: '附件1 指标表',
    });
    expect(edit?.place).toMatch(/ · 最新值$/);
  });

  it('reports words apart from numbers, and paragraphs added or taken out', () => {
    expect(edits((xml) => xml.replace('有所增加', '大幅增加').replace('10272.72亿元', '10300亿元'))).toMatchObject([
      { kind: 'number', before: '10272.72亿元', after: '10300亿元', observation: 'sei-2020' },
      { kind: 'words', before: '有所', after: '大幅' },
    ]);
    const added = '<w:p><w:r><w:t>新增一段，与其他各段均不相同。</w:t></w:r></w:p>';
    expect(edits((xml) => xml.replace(/(<w:p>(?:(?!<w:p>).)*两项目标无数据)/, `${added}$1`))).toEqual([
      { kind: 'added', section: '（二）存在问题', before: '', after: '新增一段，与其他各段均不相同。' },
    ]);
    expect(edits((xml) => xml.replace(/<w:p>(?:(?!<w:p>).)*两项目标无数据.*?<\/w:p>/, ''))).toEqual([
      { kind: 'removed', section: '（二）存在问题', before: '两项目标无数据。', after: '' },
    ]);
  });

  it('keeps rows apart when one is taken out', () => {
    expect(edits(shortened)).toMatchObject([{ kind: 'removed', section: '附件1 指标表' }]);
  });
});
