// An edition of every kind of block: well-formed, self-contained, every link alive, every text escaped, the same bytes again.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { PageView } from '#views/description';
import { editionFiles } from './editionFiles.ts';
import { editionHtml, type EditionPages } from './editionHtml.ts';
import { htmlParts } from './testing/parts.ts';
import { HOSTILE, hostile, PAGES } from './testing/pages.ts';

const edition: EditionPages = {
  language: 'en',
  title: 'Half-year report',
  workspaceName: 'Shenzhen',
  asOf: '2025-12-31',
  program: '0.1.0',
  digest: 'ab'.repeat(32),
  pages: PAGES,
};
const zh: EditionPages = { ...edition, language: 'zh', title: '半年报告' };
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const html = editionHtml(edition, ['tables/targets.en.csv']);
const parts = htmlParts(html);

describe('the HTML of an edition', () => {
  it('is well-formed', () => {
    expect(parts.faults).toEqual([]);
    expect(parts.elements.get('article')).toBe(PAGES.length);
    expect(parts.elements.get('svg')).toBe(2);
  });

  it('gives every anchor once and links to none that is not there', () => {
    expect(new Set(parts.ids).size).toBe(parts.ids.length);
    const dead = parts.hrefs.filter((href) => href.startsWith('#') && !parts.ids.includes(href.slice(1)));
    expect(dead).toEqual([]);
  });

  it('opens what it holds and leaves the rest as plain text', () => {
    expect(html).toContain('<a href="#target.value-added-2025">Value added</a>');
    expect(html).toContain('<a href="#targets">96</a>');
    expect(html).toContain('<span class="name">Luohu</span>');
    expect(html).not.toContain('#observation.o-1');
  });

  it('makes the row of a figure its anchor where the figure has no page', () => {
    const table = { id: 'observations', title: 'Figures', columns: [], rows: [{ id: 'o-1', cells: [] }], empty: '' };
    const annex: PageView = {
      ...(PAGES[1] as PageView),
      page: 'indicators',
      sections: [{ id: 'all', blocks: [{ kind: 'table', table }] }],
    };
    const withAnnex = editionHtml({ ...edition, pages: [...PAGES, annex] }, []);
    expect(withAnnex).toContain('<tr id="observation.o-1">');
    expect(withAnnex).toContain('<a href="#observation.o-1">1.5</a>');
  });

  it('loads nothing from anywhere and runs nothing', () => {
    expect(parts.loads).toEqual([]);
    expect(html).not.toMatch(/url\((?!#)|@import|<(?:script|link|iframe|img|object)\b/);
    const outside = parts.hrefs.filter((href) => !href.startsWith('#') && !href.startsWith('tables/'));
    expect(new Set(outside)).toEqual(new Set(['https://example.org/source']));
  });

  it('says status by shape, and why a figure is missing', () => {
    expect(html).toContain('<span class="mark mark-met-early" aria-hidden="true">●</span> met early');
    expect(html).toContain('– <span class="reason">figure missing in the document</span>');
  });

  it('escapes every text', () => {
    const pages = hostile(PAGES) as readonly PageView[];
    const attacked = editionHtml({ ...edition, title: HOSTILE, workspaceName: HOSTILE, pages }, []);
    const found = htmlParts(attacked);
    expect(found.faults).toEqual([]);
    expect(found.elements.has('script')).toBe(false);
    expect([...found.attributes].filter((name) => name.startsWith('on'))).toEqual([]);
    expect(found.hrefs.filter((href) => !href.startsWith('#'))).toEqual([]);
    expect([...attacked].filter((sign) => sign === '\0' || sign === '\u202e')).toEqual([]);
  });
});

describe('a chart of an edition', () => {
  const svg = html.slice(html.indexOf('<svg'), html.indexOf('</svg>'));

  it('marks observed points, dashes the path, draws the break and labels directly', () => {
    expect(svg.match(/stroke-dasharray/g)?.length).toBeGreaterThanOrEqual(3);
    for (const label of ['Observed', 'Equal steps', 'Target', 'over 1560', 'As of 30 June 2025', 'break'])
      expect(svg).toContain(label);
    expect(svg).toContain('var(--series-observed)');
    expect(svg).not.toMatch(/zr\d|ecmeta|class="zr|NaN/);
  });
});

describe('the files of an edition', () => {
  it('hold the tables of list pages in both forms, and a list of all files with their digests', () => {
    const files = editionFiles([zh, edition], { digest });
    expect(files.map((file) => file.path)).toEqual([
      'edition.zh.html',
      'tables/targets.zh.csv',
      'tables/targets.zh.xlsx',
      'edition.en.html',
      'tables/targets.en.csv',
      'tables/targets.en.xlsx',
      'edition.json',
    ]);
    const manifest = JSON.parse(new TextDecoder().decode(files.at(-1)?.bytes)) as {
      files: { path: string; sha256: string }[];
    };
    expect(manifest.files.map((file) => file.sha256)).toEqual(files.slice(0, -1).map((file) => digest(file.bytes)));
  });

  it('are the same bytes in a second run', () => {
    const [first, second] = [editionFiles([zh, edition], { digest }), editionFiles([zh, edition], { digest })];
    expect(first.map((file) => digest(file.bytes))).toEqual(second.map((file) => digest(file.bytes)));
  });
});
