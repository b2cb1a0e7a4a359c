// A record in memory behind the pages of a visit: it answers the actions of entry and import, as the server's contracts have them.
import type { Page, Route } from 'playwright-core';
import type { ActionAnswers, ActionName, JobAnswer, PreviewAnswer, PreviewRow } from '#api/actions';
import type { Language } from '#kernel/language';
import type { EntrySheet, SheetCell, SheetRow } from '#model/entrySheet';
import type { FindingView, PageView, ToolView } from '#views/description';

const PERIODS = ['2021', '2022', '2023', '2024', '2025'];
const NAMES = {
  'value-added': {
    zh: '规模以上工业增加值',
    en: 'Industrial value added',
    unit: { zh: '亿元', en: '100 million yuan' },
  },
  'growth-rate': { zh: '增加值同比增长', en: 'Growth of value added', unit: { zh: '%', en: '%' } },
  'firm-count': { zh: '规模以上工业企业数', en: 'Industrial firms above size', unit: { zh: '家', en: 'firms' } },
  'site-area': { zh: '新增产业用地面积', en: 'New industrial land', unit: { zh: '公顷', en: 'ha' } },
} as const;
type Series = keyof typeof NAMES;

interface Figure {
  readonly value?: string | undefined;
  readonly missing?: 'suppressed' | undefined;
  readonly revision: number;
  readonly by: string;
}

export interface FakeRecord {
  /** Figures by `indicator|@period`. */
  readonly figures: Map<string, Figure>;
  readonly drafts: Map<string, { content: unknown; revision: number; savedAt: string }>;
  /** Inputs of the actions, in order. */
  readonly asked: { readonly action: ActionName; readonly input: Record<string, unknown> }[];
  /** Rows beyond the four series, for long sheets. */
  rows: number;
  preview: (input: Record<string, unknown>) => PreviewAnswer;
  job: JobAnswer;
  /** Puts the record behind `page`. */
  readonly serve: (page: Page) => Promise<void>;
}

const UNITS = {
  'value-added': 'hundred-million-yuan',
  'growth-rate': 'percent',
  'firm-count': 'enterprise',
  'site-area': 'ha',
} as const;

function cellsOf(record: FakeRecord, series: string, periods: readonly string[]): SheetCell[] {
  return periods.map((period) => {
    const figure = record.figures.get(`${series}|@${period}`);
    if (figure === undefined) return { period };
    return {
      period,
      figure: `${series}-${period.toLowerCase().replace('..', '-')}`,
      revision: figure.revision,
      ...(figure.value === undefined ? {} : { value: figure.value }),
      ...(figure.missing === undefined ? {} : { missing: figure.missing }),
      finality: 'preliminary',
      source: '2024年统计年鉴',
      ...(series === 'site-area' && period === '2023' ? { locked: '2023年报送批次已审定。' } : {}),
    };
  });
}

function rowOf(record: FakeRecord, series: Series, periods: readonly string[], language: Language): SheetRow {
  return {
    id: `${series}|`,
    indicator: series,
    name: NAMES[series][language],
    unit: UNITS[series],
    unitText: NAMES[series].unit[language],
    ...(series === 'growth-rate' ? { from: '-60', to: '80' } : series === 'firm-count' ? { from: '0' } : {}),
    cells: cellsOf(record, series, periods),
  };
}

function sheetOf(record: FakeRecord, language: Language, periods: readonly string[]): EntrySheet {
  const more = Array.from(
    { length: record.rows },
    (_, index): SheetRow => ({
      id: `series-${index}|`,
      indicator: `series-${index}`,
      name: language === 'zh' ? `指标${index}` : `Series ${index}`,
      unit: 'item',
      unitText: language === 'zh' ? '项' : 'items',
      cells: cellsOf(record, `series-${index}`, periods),
    }),
  );
  return {
    place: 'harbour',
    placeName: language === 'zh' ? '港区' : 'Harbour',
    periods: periods.map((period) => ({
      period,
      text: language === 'zh' && /^\d{4}$/.test(period) ? `${period}年` : period,
    })),
    rows: [...(Object.keys(NAMES) as Series[]).map((series) => rowOf(record, series, periods, language)), ...more],
    sources: [
      { id: 'yearbook-2024', title: language === 'zh' ? '2024年统计年鉴' : 'Statistical yearbook 2024' },
      { id: 'bulletin-2025', title: language === 'zh' ? '2025年统计公报' : 'Statistical communiqué 2025' },
    ],
  };
}

interface FakeEntry {
  readonly indicator: string;
  readonly period: string;
  readonly value?: string;
  readonly missing?: 'suppressed';
  readonly seen?: number;
}

function conflictOf(entry: FakeEntry, there: Figure): PreviewRow {
  return {
    effect: 'conflict',
    figure: `${entry.indicator}-${entry.period}`,
    row: `${entry.indicator}|`,
    at: entry.period,
    revision: there.revision,
    presentBy: there.by,
    name: NAMES[entry.indicator as Series]?.zh ?? entry.indicator,
    period: `${entry.period}年`,
    incoming: entry.value ?? '–',
    present: there.value,
  };
}

const FINDING: FindingView = {
  code: 'change-out-of-usual',
  severity: 'warning',
  what: '2025年规模以上工业增加值比上年增长38%，超出近五年变动的通常幅度。',
  why: '数值或单位有误时常见此种变动。',
  todo: '核对原表；属实的，写明原因。',
  place: 'value-added-2025',
  related: [],
  subjects: [],
};

type Answering = { [Name in ActionName]?: (input: Record<string, unknown>) => ActionAnswers[Name] | 'conflict' };

function answersOf(record: FakeRecord): Answering {
  let change = 40;
  const enter = (entries: readonly FakeEntry[]): ActionAnswers['enter-figures'] => {
    const there = (entry: FakeEntry): Figure | undefined => record.figures.get(`${entry.indicator}|@${entry.period}`);
    const conflicts = entries.flatMap((entry) => {
      const figure = there(entry);
      return figure !== undefined && figure.revision !== entry.seen ? [conflictOf(entry, figure)] : [];
    });
    const counts = {
      added: entries.filter((entry) => there(entry) === undefined).length,
      revised: entries.filter((entry) => there(entry) !== undefined).length,
      unchanged: 0,
    };
    if (conflicts.length > 0) return { counts, conflicts, findings: [] };
    for (const entry of entries) {
      const revision = (there(entry)?.revision ?? 0) + 1;
      record.figures.set(`${entry.indicator}|@${entry.period}`, {
        value: entry.value,
        missing: entry.missing,
        revision,
        by: '张三',
      });
    }
    change += 1;
    return { change, counts, conflicts: [], findings: [] };
  };
  return {
    'read-sheet': ({ language, periods }) =>
      sheetOf(record, language as Language, (periods as string[] | undefined) ?? PERIODS),
    'check-figures': () => ({ counts: { added: 0, revised: 1, unchanged: 0 }, conflicts: [], findings: [FINDING] }),
    'enter-figures': ({ entries }) => enter(entries as FakeEntry[]),
    'undo-change': () => ({ change: (change += 1) }),
    'save-draft': ({ key, content, seen }) => {
      const before = record.drafts.get(key as string);
      if (before !== undefined && before.revision !== seen) return 'conflict';
      const revision = (before?.revision ?? 0) + 1;
      record.drafts.set(key as string, { content, revision, savedAt: new Date().toISOString() });
      return { revision };
    },
    'read-draft': ({ key }) => ({ draft: record.drafts.get(key as string) }),
    'delete-draft': ({ key }) => {
      record.drafts.delete(key as string);
      return {};
    },
    'preview-import': (input) => record.preview(input),
    'commit-import': () => record.job,
    'cancel-job': () => (record.job = { ...record.job, state: 'cancelled' }),
  };
}

const TITLES = { entry: { zh: '数据录入', en: 'Entry' }, import: { zh: '数据导入', en: 'Import' } } as const;

function pageOf(page: keyof typeof TITLES, language: Language): PageView {
  const tool: ToolView =
    page === 'import'
      ? { tool: 'import' }
      : {
          tool: 'entry-sheet',
          place: 'harbour',
          places: [
            { id: 'harbour', name: language === 'zh' ? '港区' : 'Harbour' },
            { id: 'north', name: language === 'zh' ? '北区' : 'North' },
          ],
        };
  const title = TITLES[page][language];
  return {
    page,
    language,
    title,
    asOf: '2025-12-31',
    asOfText: language === 'zh' ? '数据截至2025年12月31日' : 'As of 31 December 2025',
    trail: [{ text: title }],
    sections: [{ id: 'tool', blocks: [{ kind: 'tool', tool }] }],
  };
}

async function answerAction(record: FakeRecord, answering: Answering, route: Route): Promise<void> {
  const request = route.request();
  const action = new URL(request.url()).pathname.split('/').at(-1) as ActionName;
  const input = request.postDataJSON() as Record<string, unknown>;
  record.asked.push({ action, input });
  const answer = request.headers()['x-marshall'] === '1' ? answering[action]?.(input) : undefined;
  if (answer !== undefined && answer !== 'conflict') return route.fulfill({ json: answer });
  const status = answer === 'conflict' ? 409 : 404;
  const failure = answer === 'conflict' ? 'conflict' : 'not-found';
  const problem = {
    type: `urn:marshall:problem:${failure}`,
    title: failure,
    status,
    detail: `${action}: ${failure}`,
    failure,
  };
  return route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify(problem) });
}

export function fakeRecord(preview: FakeRecord['preview']): FakeRecord {
  const figure = (value: string): Figure => ({ value, revision: 1, by: '李四' });
  const record: FakeRecord = {
    figures: new Map([
      ['value-added|@2021', figure('10356.02')],
      ['value-added|@2022', figure('11357.09')],
      ['value-added|@2023', { value: '12100.5', revision: 2, by: '李四' }],
      ['value-added|@2024', figure('13000')],
      ['growth-rate|@2023', figure('6.2')],
      ['growth-rate|@2024', figure('9.7')],
      ['firm-count|@2023', { missing: 'suppressed', revision: 1, by: '李四' }],
      ['firm-count|@2024', figure('13500')],
      ['site-area|@2023', figure('412.5')],
    ]),
    drafts: new Map(),
    asked: [],
    rows: 0,
    preview,
    job: { job: 'job-1', state: 'running', done: 0, total: 8 },
    serve: async (page) => {
      const answering = answersOf(record);
      await page.route('**/api/actions/*', (route) => answerAction(record, answering, route));
      await page.route('**/api/uploads?*', (route) => route.fulfill({ json: { upload: 'a'.repeat(32) } }));
      await page.route('**/api/jobs/*', (route) => route.fulfill({ json: record.job }));
      await page.route(/\/api\/pages\/(zh|en)\/(entry|import)(\?|$)/, (route) => {
        const [language, name] = new URL(route.request().url()).pathname.split('/').slice(-2);
        return route.fulfill({ json: pageOf(name as keyof typeof TITLES, language as Language) });
      });
    },
  };
  return record;
}
