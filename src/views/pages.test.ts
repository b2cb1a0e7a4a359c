// All pages: every link resolves, no request makes a page throw, filters choose, languages do not mix, empty pages teach.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '#kernel/diagnostic';
import { isFailure } from '#kernel/failure';
import { LANGUAGES, type Language } from '#kernel/language';
import type { Assessment } from '#model/assessment';
import { pageWords } from '#words/pages';
import { PAGES, type Block, type Link, type PageView } from './description.ts';
import { editionReport } from './edition/editionReport.ts';
import { sampleInput } from './testing/sampleInput.ts';
import { pageView } from './page.ts';
import type { PageRequest } from './pageRequest.ts';
import { searchEntries } from './search.ts';
import { textOf } from './sentence.ts';
import { linksIn, textsIn, wordsIn } from './testing/readDescription.ts';
import { emptyAssessment, sampleAssessment } from './testing/sampleAssessment.ts';
import { sampleRecord } from './testing/sampleRecord.ts';

const at = (line: number, column: number) => ({ line, column, offset: 0 });
const FINDING: Diagnostic = {
  code: 'unknown-key',
  severity: 'error',
  span: { file: 'plan/targets.yaml', start: at(3, 7), end: at(3, 12), sourceLine: '  \u6570\u503c: value' },
  args: { key: 'vlaue', nearest: 'value', known: ['value'], place: 'targets' },
  related: [{ span: { file: 'plan/places.yaml', start: at(1, 1), end: at(1, 2) }, role: 'rival' }],
  subjects: ['luohu-high-tech-2025', 'luohu', 'rule-of-three', 'gone'],
};
const SAMPLE: Assessment = { ...sampleAssessment([FINDING]), record: sampleRecord() };

function page(request: Partial<PageRequest>, assessment = SAMPLE): PageView {
  const made = pageView(assessment, { page: 'overview', language: 'en', query: {}, ...request });
  if (isFailure(made)) throw new Error(JSON.stringify(made));
  return made;
}

/** All pages that can be reached from the overview. */
function walk(language: Language, assessment = SAMPLE): ReadonlyMap<string, PageView> {
  const seen = new Map<string, PageView>();
  const queue: Link[] = PAGES.filter(
    (name) => !isFailure(pageView(assessment, { page: name, language, query: {} })),
  ).map((name) => ({ page: name }));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const key = JSON.stringify([next.page, next.id, next.query]);
    if (seen.has(key)) continue;
    const made = pageView(assessment, { page: next.page, id: next.id, language, query: next.query ?? {} });
    if (isFailure(made)) throw new Error(`dead link ${key}: ${JSON.stringify(made)}`);
    seen.set(key, made);
    queue.push(...linksIn(made));
  }
  return seen;
}

const tableOf = (made: PageView, id: string) => {
  const tables = made.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
  const found = tables.find((table) => table.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
};

describe('links', () => {
  it.each(LANGUAGES)('of every page reached from the lists lead to a page (%s)', (language) => {
    const seen = walk(language);
    const names = new Set([...seen.values()].map((made) => made.page));
    expect([...PAGES].filter((name) => !names.has(name))).toEqual([]);
  });

  it('of the edition and of the search lead to a page', () => {
    for (const language of LANGUAGES) {
      const links = [
        ...linksIn(editionReport(SAMPLE, sampleInput(), language)),
        ...searchEntries(SAMPLE, language).map((hit) => hit.link),
      ];
      const dead = links.filter((link) =>
        isFailure(pageView(SAMPLE, { page: link.page, id: link.id, language, query: link.query ?? {} })),
      );
      expect(dead).toEqual([]);
    }
  });
});

describe('ids', () => {
  it('of sections, tables and charts are unique on a page, rows as wide as their columns', () => {
    for (const made of walk('en').values()) {
      const tables = made.sections.flatMap((section) =>
        section.blocks.flatMap((block) =>
          block.kind === 'table' ? [block.table] : block.kind === 'chart' ? [block.chart.table] : [],
        ),
      );
      const ids = [...made.sections.map((section) => `section ${section.id}`), ...tables.map((table) => table.id)];
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      expect(tables.filter((table) => table.rows.some((row) => row.cells.length !== table.columns.length))).toEqual([]);
    }
  });
});

describe('requests', () => {
  it('of any page, id and query give a page or a failure, and never throw', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', 'luohu', 'not-met', '2025', ',', 'zh'),
    );
    const keys = ['status', 'reason', 'place', 'due', 'code', 'list', 'severity', 'toString', '__proto__'];
    const request = fc.record({
      page: fc.oneof(fc.constantFrom(...PAGES), fc.string() as fc.Arbitrary<PageRequest['page']>),
      id: fc.option(text, { nil: undefined }),
      language: fc.constantFrom(...LANGUAGES),
      query: fc.dictionary(fc.constantFrom(...keys), text),
    });
    fc.assert(
      fc.property(request, (asked) => {
        const made = pageView(SAMPLE, asked);
        expect(isFailure(made) || made.page === asked.page).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('for an item that is not there name the nearest one', () => {
    expect(pageView(SAMPLE, { page: 'place', id: 'louhu', language: 'en', query: {} })).toEqual({
      failure: 'not-found',
      what: 'place',
      id: 'louhu',
      nearest: 'luohu',
    });
  });
});

describe('filters', () => {
  const ids = (query: Record<string, string>) =>
    tableOf(page({ page: 'targets', query }), 'targets').rows.map((row) => row.id);

  it('choose targets by status, reason, place, cluster, due year and plan, and by several at once', () => {
    expect(ids({ status: 'met,met-early' })).toEqual(['sei-value-added-2025', 'sei-value-added-2025-revised']);
    expect(ids({ reason: 'figure-missing' })).toEqual(['output-without-figure']);
    expect(ids({ place: 'luohu' })).toEqual(['luohu-high-tech-2025']);
    expect(ids({ due: '2026' })).toEqual(['marine-2026']);
    expect(ids({ plan: 'rolling-2023', scale: 'due' })).toEqual(['tools-2024-second']);
    expect(ids({ status: 'no-such-status' })).toEqual([]);
    expect(ids({ unknown: 'x' })).toHaveLength(7);
  });

  it('are named on the page with a way back', () => {
    const [block] =
      page({ page: 'targets', language: 'zh', query: { status: 'not-met', place: 'luohu' } }).sections[0]?.blocks ?? [];
    expect(block?.kind === 'sentence' && textOf(block.sentence)).toBe('当前筛选：状态：未完成，区域：罗湖区。查看全部');
  });

  it('choose findings by severity, code and subject', () => {
    const count = (query: Record<string, string>) => tableOf(page({ page: 'findings', query }), 'findings').rows.length;
    expect([count({}), count({ severity: 'note' }), count({ subject: 'luohu' }), count({ code: 'other' })]).toEqual([
      1, 0, 1, 0,
    ]);
  });

  it('show an earlier list of clusters on request', () => {
    const members = (query: Record<string, string>) =>
      tableOf(page({ page: 'clusters', query }), 'clusters-strategic-emerging').rows.map((row) => row.id);
    expect(members({})).toEqual(['high-end-equipment', 'marine']);
    expect(members({ list: 'list-2022' })).toEqual(['machine-tools', 'marine']);
  });
});

describe('what is not known', () => {
  it('is said once for a dossier', () => {
    const made = page({ page: 'cluster', id: 'high-end-equipment', language: 'zh' });
    const notes = made.sections.flatMap((section) =>
      section.blocks.flatMap((block: Block) => (block.kind === 'callout' ? [textOf(block.sentence)] : [])),
    );
    expect(notes).toContain('未录入：基金、论坛、协会、联盟、团队。');
  });

  it('is a dash with its reason in a table, and a column that nobody filled is put away', () => {
    const table = tableOf(page({ page: 'targets' }), 'targets');
    const column = table.columns.findIndex((item) => item.id === 'responsible');
    expect(table.columns[column]?.secondary).toBe(true);
    expect(table.foot).toContain('No row has an entry under: Responsible.');
    const latest = table.columns.findIndex((item) => item.id === 'latest');
    expect(table.rows.at(-1)?.cells[latest]).toMatchObject({ text: '–', missing: 'no data' });
  });

  it('reads as a lower bound for an open list, and an axis is no place', () => {
    const list = (id: string) => {
      const section = page({ page: 'cluster', id }).sections.find((item) => item.id === 'districts');
      const [block] = section?.blocks ?? [];
      return block?.kind === 'list' ? block.items.map(textOf) : [];
    };
    expect(list('machine-tools')[0]).toContain(
      'Nanshan, Luohu (printed “Shenzhen”, probable reading) and others (at least 2)',
    );
    expect(list('marine')[0]).toContain('no places named, only a spatial axis: the eastern coast');
  });

  it('teaches on an empty workspace', () => {
    for (const language of LANGUAGES) {
      const { overview } = pageWords(language);
      const texts = textsIn(page({ language }, emptyAssessment()));
      expect(texts).toContain(overview.noTargets);
      expect(walk(language, emptyAssessment()).size).toBeGreaterThan(8);
    }
  });
});

describe('rolled plan', () => {
  it('shows years dropped and added and what moved', () => {
    const made = page({ page: 'plan', id: 'rolling-2023' });
    const [lines] = made.sections.find((section) => section.id === 'rolled')?.blocks ?? [];
    expect(lines?.kind === 'list' && lines.items.map(textOf)).toEqual([
      'Rolled on from Rolling plan 2022–2024.',
      'Years dropped: 2022.',
      'Years added: 2025.',
    ]);
    expect(tableOf(made, 'rolled').rows.map((row) => [row.id, row.cells[0]?.text])).toEqual([
      ['marine-2026', 'added'],
      ['tools-2024-second', 'changed'],
    ]);
  });
});

describe('findings', () => {
  it('point into the file, with the caret under wide characters, and name their subjects', () => {
    const made = page({ page: 'findings', language: 'zh' });
    const block = made.sections.flatMap((section) => section.blocks).find((item) => item.kind === 'findings');
    const [finding] = block?.kind === 'findings' ? block.findings : [];
    expect(finding).toMatchObject({
      place: 'plan/targets.yaml:3:7',
      caret: '  \u3000\u3000  ^^^^^',
      related: [{ role: '与之不一致的数值', place: 'plan/places.yaml:1:1' }],
    });
    expect(finding?.subjects.map((subject) => [subject.text, subject.link?.page])).toEqual([
      ['罗湖区国家高新技术企业：到2025年800家', 'target'],
      ['罗湖区', 'place'],
      ['三三规则', 'findings'],
      ['gone', undefined],
    ]);
  });
});

describe('languages', () => {
  it('do not mix: no label of one language stands on a page of the other', () => {
    for (const language of LANGUAGES) {
      const other = language === 'zh' ? 'en' : 'zh';
      const own = new Set(wordsIn(pageWords(language)));
      const foreign = new Set(
        wordsIn(pageWords(other)).filter((word) => word.trim() !== '' && !own.has(word) && !word.includes('{')),
      );
      const texts = [...walk(language).values()].flatMap((made) => textsIn(made).map((text) => text.trim()));
      expect(texts.filter((text) => foreign.has(text))).toEqual([]);
    }
  });

  it('have every sentence in both, Chinese with Chinese punctuation', () => {
    const chinese = wordsIn(pageWords('zh'));
    expect(chinese.length).toBe(wordsIn(pageWords('en')).length);
    expect(chinese.filter((text) => /[\p{Script=Han}}][,;:?]|[!!]/u.test(text))).toEqual([]);
    expect(wordsIn(pageWords('en')).filter((text) => /\p{Script=Han}|!|successfully/u.test(text))).toEqual([]);
  });
});

describe('search', () => {
  it('finds things by either name, id and alias', () => {
    const hit = searchEntries(SAMPLE, 'zh').find((entry) => entry.link.page === 'place' && entry.link.id === 'qianhai');
    expect(hit).toMatchObject({ text: '前海合作区', kind: '区域', keywords: ['前海合作区', 'qianhai', '前海'] });
  });

  it('finds editions, and not the pages that need one', () => {
    const hits = searchEntries(SAMPLE, 'zh').map(({ link, text }) => `${link.page} ${link.id ?? ''} ${text}`);
    expect(hits.filter((hit) => /^(?:edition|drafting|opinions|differences|brief) /.test(hit))).toEqual([
      'edition 2025-h2 2025年下半年报告',
    ]);
  });
});
