// The pages of the examples: every link leads to a page, languages do not mix, and the figures of the documents stand where they should.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needsId } from '#api/pagePath';
import { isFailure } from '#kernel/failure';
import { LANGUAGES, type Language } from '#kernel/language';
import type { Assessment } from '#model/assessment';
import { assess } from '#services/assess';
import { openWorkspace } from '#services/openWorkspace';
import { PAGES, type Link, type PageView, type TableView } from '#views/description';
import { pageView } from '#views/page';
import { pageWords } from '#words/pages';
import { linksIn, textsIn, wordsIn } from '../../src/views/testing/readDescription.ts';
import { copyExample, edit } from '../runMarshall.ts';
import { EXAMPLES, type ExampleName } from './exampleFiles.ts';

async function assessed(folder: string): Promise<Assessment> {
  const open = await openWorkspace(folder);
  const made = isFailure(open) ? open : await assess(open);
  if (isFailure(made)) throw new Error(JSON.stringify(made));
  return made;
}

let scratch: string;
const assessments = new Map<string, Assessment>();
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'marshall-pages-'));
  for (const example of EXAMPLES) assessments.set(example, await assessed(join('examples', example)));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const example = (name: ExampleName): Assessment => assessments.get(name) as Assessment;

function page(assessment: Assessment, link: Link, language: Language = 'en'): PageView {
  const made = pageView(assessment, { page: link.page, id: link.id, language, query: link.query ?? {} });
  if (isFailure(made)) throw new Error(`dead link ${JSON.stringify(link)}: ${JSON.stringify(made)}`);
  return made;
}

/** Every page that can be reached from the lists, by its link. */
function walk(assessment: Assessment, language: Language): readonly PageView[] {
  const seen = new Map<string, PageView>();
  const queue: Link[] = PAGES.filter((name) => !needsId(name)).map((page) => ({ page }));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const key = JSON.stringify([next.page, next.id, next.query]);
    if (seen.has(key)) continue;
    const made = page(assessment, next, language);
    seen.set(key, made);
    queue.push(...linksIn(made));
  }
  return [...seen.values()];
}

const textOf = (made: PageView): string => JSON.stringify(made.sections.flatMap(({ blocks }) => blocks.map(flat)));
/** Running text of a block, its pieces joined. */
function flat(value: unknown): unknown {
  if (Array.isArray(value)) {
    const pieces = value.map(flat);
    return pieces.every((piece) => typeof piece === 'string') ? pieces.join('') : pieces;
  }
  if (typeof value !== 'object' || value === null) return value;
  if ('text' in value && !('value' in value) && !('count' in value)) return value.text;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, flat(inner)]));
}

function tableOf(made: PageView, id: string): TableView {
  const tables = made.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
  const found = tables.find((table) => table.id === id);
  if (found === undefined) throw new Error(`no table ${id} among ${tables.map((table) => table.id).join()}`);
  return found;
}

function cell(table: TableView, row: string, column: string): string {
  const at = table.columns.findIndex(({ id }) => id === column);
  const found = table.rows.find(({ id }) => id === row)?.cells[at];
  return [found?.text ?? '', ...(found?.more ?? []).map(({ text }) => text)].join(' ');
}

describe.each(EXAMPLES)('%s', (name) => {
  it.each(LANGUAGES)(
    'every link of every page leads to a page, and no label is in the other language (%s)',
    (language) => {
      const pages = walk(example(name), language);
      expect(pages.length).toBeGreaterThan(name === 'shenzhen' ? 500 : 80);
      const other = language === 'zh' ? 'en' : 'zh';
      const own = new Set(wordsIn(pageWords(language)));
      const foreign = new Set(
        wordsIn(pageWords(other)).filter((word) => word.trim() !== '' && !own.has(word) && !word.includes('{')),
      );
      const texts = new Set(pages.flatMap((made) => textsIn(made).map((text) => text.trim())));
      expect([...texts].filter((text) => foreign.has(text))).toEqual([]);
    },
  );
});

describe('Luohu', () => {
  const target: Link = { page: 'target', id: 'luohu-high-tech-enterprises-2025' };

  it('needs 14.6 % a year against 27.5 % before, or 79 a year net against 57, in both languages', () => {
    expect(textOf(page(example('shenzhen'), target))).toMatch(
      /14\.6 % a year .*from 2020 to 2025,? against 27\.5 % a year from 2015 to 2020; .* 79 enterprises a year against 57 enterprises/,
    );
    const zh = textOf(page(example('shenzhen'), target, 'zh'));
    for (const figure of ['14.6%', '27.5%', '79', '57']) expect(zh).toContain(figure);
  });

  it('shows the thresholds of the verdict', () => {
    expect(textOf(page(example('shenzhen'), target))).toMatch(
      /Thresholds: ahead where .* 2 % .*“about” is met within 5 %/,
    );
  });
});

describe('targets', () => {
  it('of 2022 and 2024 stand side by side, the aim of the 14th plan apart', () => {
    const { rows } = tableOf(page(example('shenzhen'), { page: 'targets' }), 'targets');
    const ids = rows.map(({ id }) => id);
    for (const id of ['sei-value-added-2025', 'sei-value-added-2025-raised', 'sei-14th-plan-aim'])
      expect(ids).toContain(id);
    const first = textOf(page(example('shenzhen'), { page: 'target', id: 'sei-value-added-2025' }));
    expect(first).toContain('1.5 trillion yuan');
    expect(first).toContain('1.6 trillion yuan');
    expect(first).toContain('10.5');
    const aim = textOf(page(example('shenzhen'), { page: 'target', id: 'sei-14th-plan-aim' }));
    expect(aim).toMatch(/cannot be judged.*figure/);
    expect(aim).not.toContain('1.5 trillion yuan by 2025');
  });
});

describe('anchors', () => {
  it('into a translation are to be checked against the issued original', () => {
    const link: Link = { page: 'target', id: 'sei-value-added-2025' };
    const warnings = LANGUAGES.flatMap((language) =>
      page(example('shenzhen'), link, language).sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'quote' ? [block.warning] : [])),
      ),
    );
    expect(warnings).toEqual([
      expect.stringContaining('须与印发原件核对'),
      expect.stringMatching(/to be checked against the issued original/i),
    ]);
  });
});

describe('a dossier', () => {
  it('shows the chain leader with the term, and one exhibition on the pages of all clusters it serves', async () => {
    const folder = copyExample('shenzhen', join(scratch, 'dossier'));
    edit(
      join(folder, 'plan/dossiers/biomedicine.yaml'),
      'cluster: biomedicine\n',
      'cluster: biomedicine\nchainLeader: { post: { zh: 副市长（链长）, en: Vice mayor in charge }, from: 2024-03-01, to: 2027-02-28 }\n',
    );
    edit(
      join(folder, 'plan/items.yaml'),
      /^items:\n/m,
      'items:\n  - { id: health-fair, kind: exhibition, name: { zh: 国际健康产业展, en: International Health Fair }, lead: biomedicine, clusters: [biomedicine, general-health, high-end-medical-devices], touched: 2025-11-30 }\n',
    );
    const assessment = await assessed(folder);
    expect(textOf(page(assessment, { page: 'cluster', id: 'biomedicine' }))).toMatch(
      /Vice mayor in charge.*1 March 2024.*28 February 2027/,
    );
    for (const id of ['biomedicine', 'general-health', 'high-end-medical-devices'])
      expect([id, textOf(page(assessment, { page: 'cluster', id }))]).toEqual([
        id,
        expect.stringContaining('International Health Fair'),
      ]);
    expect(textOf(page(assessment, { page: 'cluster', id: 'marine' }))).not.toContain('International Health Fair');
    expect(textOf(page(assessment, { page: 'cluster', id: 'marine' }, 'zh'))).toContain('未录入');
  });
});

describe('parks, platforms, funds and titles', () => {
  it('keep four quantities of land apart, and what no text states missing', () => {
    const parks = tableOf(page(example('shenzhen'), { page: 'parks' }), 'parks');
    const land = ['plannedArea', 'industrialLand', 'available', 'supplied'];
    expect(land.map((column) => cell(parks, 'baguang-kuichong-centre', column))).toEqual([
      expect.stringContaining('8.06 km²'),
      expect.stringContaining('2.33 km²'),
      '–',
      '–',
    ]);
    expect(cell(parks, 'longgang-east-park', 'phases')).toContain('start-up');
  });

  it('keep "planned" and "put on the list" apart from "built"', () => {
    const platforms = tableOf(page(example('shenzhen'), { page: 'parks' }), 'platforms');
    expect(cell(platforms, 'innovation-centre-5g', 'stage')).toBe('planned');
    const stages = platforms.rows.map(({ id }) => cell(platforms, id, 'stage'));
    expect(stages.filter((stage) => stage === 'put on the list')).toHaveLength(4);
    expect(stages).not.toContain('built');
  });

  it('are listed each with a source', () => {
    const parks = page(example('shenzhen'), { page: 'parks' });
    for (const id of ['funds', 'titles', 'projects']) {
      const table = tableOf(parks, id);
      expect(table.rows.length).toBeGreaterThan(5);
      for (const row of table.rows) expect(cell(table, row.id, 'source')).not.toBe('–');
    }
  });
});

describe('a three-year plan rolled on once', () => {
  const plans = `plans:
  - { id: rolling-2022, name: { zh: 2022—2024年行动计划, en: Action plan 2022–2024 }, level: three-year-rolling, place: shenzhen, period: 2022..2024, parent: shenzhen-14th-plan }
  - { id: rolling-2023, name: { zh: 2023—2025年行动计划, en: Action plan 2023–2025 }, level: three-year-rolling, place: shenzhen, period: 2023..2025, parent: shenzhen-14th-plan, rolls: rolling-2022 }
`;
  const rolled = (id: string, plan: string, due: string, value: string): string =>
    `  - { id: ${id}, plan: ${plan}, indicator: value-added, place: shenzhen, cluster: all-sei, type: level, value: ${value}, unit: billion-yuan, due: ${due}, source: 2jcj-32807 }\n`;
  const targets = [
    rolled('before-2022', 'rolling-2022', '2022', '1300'),
    rolled('before-2023', 'rolling-2022', '2023', '1400'),
    rolled('before-2024', 'rolling-2022', '2024', '1450'),
    rolled('after-2023', 'rolling-2023', '2023', '1400'),
    rolled('after-2024', 'rolling-2023', '2024', '1500'),
    rolled('after-2025', 'rolling-2023', '2025', '1600'),
  ].join('');

  it('drops a year, adds a year and shows what moved', async () => {
    const folder = copyExample('shenzhen', join(scratch, 'rolled'));
    edit(join(folder, 'plan/plans.yaml'), /^plans:\n/m, plans);
    edit(join(folder, 'plan/targets.yaml'), /^targets:\n/m, `targets:\n${targets}`);
    const assessment = await assessed(folder);
    const made = page(assessment, { page: 'plan', id: 'rolling-2023' });
    expect(textOf(made)).toContain('Years dropped: 2022.');
    expect(textOf(made)).toContain('Years added: 2025.');
    const table = tableOf(made, 'rolled');
    expect(table.rows.map(({ id }) => [id, cell(table, id, 'change')]).toSorted()).toEqual([
      ['after-2023', 'kept'],
      ['after-2024', 'changed'],
      ['after-2025', 'added'],
      ['before-2022', 'dropped'],
    ]);
    expect([cell(table, 'after-2024', 'before'), cell(table, 'after-2024', 'after')]).toEqual([
      expect.stringContaining('1.45 trillion yuan'),
      expect.stringContaining('1.5 trillion yuan'),
    ]);
    const zh = textOf(page(assessment, { page: 'plan', id: 'rolling-2023' }, 'zh'));
    expect(zh).toContain('2022');
    expect(zh).not.toMatch(/Years|dropped/);
  });
});
