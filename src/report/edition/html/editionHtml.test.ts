// The edition as one HTML file: hostile texts are text, headings and links hold, nothing is loaded, drafts alone say who wrote.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#kernel/language';
import type { EditionDocument } from '#views/edition/editionDocument';
import { HOSTILE_TEXTS, sampleEdition } from '#views/testing/sampleEdition';
import { escapeText } from '../../markup.ts';
import { htmlParts } from '../../testing/parts.ts';
import { editionHtml } from './editionHtml.ts';

const sample: EditionDocument = sampleEdition('zh');

describe.each(LANGUAGES)('the sample in %s', (language) => {
  const html = editionHtml(sampleEdition(language));
  const parts = htmlParts(html);

  it('is well formed, its ids are unique, its links lead somewhere within', () => {
    expect(parts.faults).toEqual([]);
    expect(new Set(parts.ids).size).toBe(parts.ids.length);
    const inner = parts.hrefs.filter((href) => href.startsWith('#')).map((href) => href.slice(1));
    expect(inner).toEqual(expect.arrayContaining(['o1', 'o2', 's4', 't1', 'citations']));
    expect(inner.filter((anchor) => !parts.ids.includes(anchor))).toEqual([]);
  });

  it('loads nothing and runs nothing', () => {
    expect(parts.loads).toEqual([]);
    expect(
      [...parts.elements.keys()].filter((name) => ['script', 'img', 'link', 'iframe', 'form'].includes(name)),
    ).toEqual([]);
    expect([...parts.attributes].filter((name) => /^on/i.test(name))).toEqual([]);
    expect(html).not.toMatch(/url\((?!#)|@import/);
  });

  it('shows what people wrote as text', () => {
    for (const text of HOSTILE_TEXTS) expect(html).toContain(`<p>${escapeText(text)}</p>`);
    for (const sign of ['\u0000', '\u202E', '\uFFFE']) expect(html).not.toContain(sign);
  });

  it('marks its language, and Chinese words in English', () => {
    expect(html).toContain(`<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">`);
    expect(html.includes('<span lang="zh-Hans">深圳市统计局《统计公报》</span>')).toBe(language === 'en');
  });
});

describe('a citation', () => {
  it('leads to its row, with number, source and date', () => {
    const html = editionHtml(sample);
    const title = '来源：深圳市统计局《统计公报》；发布日期：2025年3月1日';
    expect(html).toContain(`<a href="#o1" class="cite" data-cite="1" title="${title}">1.56万亿元</a>`);
    expect(html.match(/<tr id="o1">.*<\/tr>/)?.[0]).toContain('1.56万亿元');
  });
});

describe('a heading', () => {
  it('is never two levels below the one before', () => {
    const [first, second] = sample.sections;
    if (first === undefined || second === undefined) throw new Error('the sample has sections');
    const html = editionHtml({ ...sample, sections: [first, { ...second, level: 3 }] });
    expect(html).toContain('<h3>（一）基本情况</h3>');
    expect(htmlParts(html).elements.has('h4')).toBe(false);
  });

  it('stands under its numbers, one level each', () => {
    const html = editionHtml(sample);
    expect(html.match(/<h[1-4]>.*?<\/h[1-4]>/g)).toEqual([
      '<h1>深圳市产业集群发展半年报告</h1>',
      '<h2>目录</h2>',
      '<h2>一、全市情况</h2>',
      '<h3>（一）基本情况</h3>',
      '<h3>（二）存在问题</h3>',
      '<h2>二、龙岗区</h2>',
      '<h2>附件1 指标表</h2>',
      '<h2>引用数据</h2>',
      '<h2>编制说明</h2>',
    ]);
  });
});

describe('people’s paragraphs', () => {
  const by = '第2版 · 发展改革委 · 王';
  it('say who wrote them in internal drafts alone', () => {
    expect(editionHtml(sample)).toContain(by);
    expect(editionHtml({ ...sample, state: 'issued' })).not.toContain(by);
    expect(editionHtml({ ...sample, scope: 'public' })).not.toContain(by);
  });
});

describe('a table twice in a document', () => {
  it('carries the anchors of its rows once', () => {
    const annex = sample.sections.filter(({ id }) => id === 'annex-targets');
    const again = annex.map((section) => ({ ...section, id: 'annex-again' }));
    const { ids, faults } = htmlParts(editionHtml({ ...sample, sections: [...sample.sections, ...again] }));
    expect(faults).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
