// Pages of an invented edition behind a visit: its reader, its brief, and each tool on the page that it belongs to.
import type { Page } from 'playwright-core';
import type { Language } from '#kernel/language';
import type { ActionAnswers } from '#api/actions';
import type { Block, PageName, PageView, SectionView, ToolView } from '#views/description';
import { sampleEdition } from '#views/testing/sampleEdition';

const say = (language: Language, zh: string, en: string): string => (language === 'zh' ? zh : en);

const tool = (view: ToolView): Block => ({ kind: 'tool', tool: view });

export const LONG_TEXT = '一季度以来，我市聚焦产业链薄弱环节，组织实施重大项目攻关。\n\n下一步将完善要素保障机制。';

function slotText(language: Language): Extract<ToolView, { tool: 'edition-text' }> {
  return {
    tool: 'edition-text',
    edition: '2025-h1',
    slot: 'city:problems',
    label: say(language, '全市：存在问题', 'The city: problems'),
    texts: [
      { language: 'zh', text: LONG_TEXT, version: 2, scope: 'public', department: '发展改革委' },
      { language: 'en', text: '', version: 0, scope: 'internal' },
    ],
    versions: [
      { language: 'zh', version: 2, text: LONG_TEXT, by: say(language, '王，2025年7月20日', 'Wang, 20 July 2025') },
      {
        language: 'zh',
        version: 1,
        text: '产业链部分环节薄弱。',
        by: say(language, '李，2025年7月12日', 'Li, 12 July 2025'),
      },
    ],
  };
}

function life(language: Language, state: 'opinions' | 'approval' | 'issued'): ToolView {
  const moves = { opinions: ['draft', 'approval'], approval: ['draft', 'opinions', 'issued'], issued: [] } as const;
  return {
    tool: 'edition-life',
    edition: '2025-h1',
    state,
    moves: moves[state],
    open: state === 'issued' ? [] : [say(language, '2条意见尚未处理', '2 opinions have no answer')],
    today: '2025-08-20',
  };
}

const SLOTS = (language: Language) => [
  { id: 'city:problems', label: say(language, '全市：存在问题', 'The city: problems') },
  {
    id: 'cluster:semiconductors:next',
    label: say(language, '半导体与集成电路：下一步工作', 'Semiconductors: next steps'),
    department: say(language, '工业和信息化局', 'Bureau of industry'),
  },
];

function drafting(language: Language, state: 'opinions' | 'approval' | 'issued'): readonly SectionView[] {
  return [
    {
      id: 'life',
      heading: say(language, '报告进度', 'Where it stands'),
      blocks: [tool(life(language, state))],
    },
    {
      id: 'ask',
      heading: say(language, '布置撰写', 'Paragraphs asked for'),
      blocks: [tool({ tool: 'ask-paragraphs', edition: '2025-h1', slots: SLOTS(language) })],
    },
    {
      id: 'text',
      heading: say(language, '存在问题', 'Problems'),
      blocks: [tool(slotText(language))],
    },
  ];
}

function opinions(language: Language): readonly SectionView[] {
  return [
    {
      id: 'opinions',
      heading: say(language, '意见', 'Opinions'),
      blocks: [
        tool({ tool: 'give-opinion', edition: '2025-h1', slots: SLOTS(language) }),
        tool({
          tool: 'answer-opinion',
          edition: '2025-h1',
          number: 3,
          text: say(language, '建议补充投资项目进展。', 'Please add how the projects go.'),
        }),
      ],
    },
    {
      id: 'file',
      heading: say(language, '退回的文件', 'Returned file'),
      blocks: [tool({ tool: 'compare-file', edition: '2025-h1' })],
    },
  ];
}

function editions(language: Language): readonly SectionView[] {
  const open: ToolView = {
    tool: 'open-edition',
    choices: [
      { asOf: '2025-06-30', id: '2025-h1', text: say(language, '2025年6月30日（2025-h1）', '30 June 2025 (2025-h1)') },
      { asOf: '2024-12-31', id: '2024-h2-2', text: say(language, '2024年12月31日（2024-h2-2）', '31 December 2024') },
    ],
    previous: [{ id: '2024-h2', text: say(language, '2024年下半年', 'Second half of 2024') }],
  };
  return [{ id: 'open', blocks: [tool(open)] }];
}

function differences(language: Language, query: URLSearchParams): readonly SectionView[] {
  const choices = [
    { id: '2024-h2', text: say(language, '2024年下半年（已印发）', 'Second half of 2024, issued') },
    { id: '2025-h1@1', text: say(language, '2025年上半年第1稿', 'First half of 2025, draft 1') },
    { id: '2025-h1', text: say(language, '2025年上半年（现状）', 'First half of 2025, as it stands') },
  ];
  const [before, after] = [query.get('before') ?? '2024-h2', query.get('after') ?? '2025-h1'];
  return [
    {
      id: 'choice',
      blocks: [
        tool({ tool: 'choose-comparison', edition: '2025-h1', before, after, choices }),
        { kind: 'sentence', sentence: [{ text: `${before} → ${after}` }] },
      ],
    },
  ];
}

export function verifiedEdition(): ActionAnswers['verify-edition'] {
  return {
    edition: '2025-h1',
    files: [
      { path: 'internal/edition.zh.docx', sha256: 'a'.repeat(64), state: 'as-issued' },
      { path: 'public/edition.en.pdf', sha256: 'b'.repeat(64), state: 'damaged' },
    ],
    folder: [{ path: 'notes.txt', state: 'added' }],
    program: { issued: '0.1.0', present: '0.2.0' },
    rebuilt: {
      same: false,
      differing: ['internal/edition.zh.docx'],
      differences: { figures: [], statuses: [], sameStatuses: [], unchangedFigures: 9, words: [] },
    },
  };
}

export function foundEdits(): ActionAnswers['compare-edition-file'] {
  return {
    edition: '2025-h1',
    draft: 2,
    edits: [
      {
        ...{ kind: 'number', section: '1.1 Where things stand', before: '1.56', after: '1.65' },
        ...{ observation: 'sei-2024', figure: 'Value added, 2024' },
      },
      {
        ...{ kind: 'words', section: '附件1 指标表', place: '第3行，状态' },
        ...{ before: '提前完成', after: '按期完成' },
      },
    ],
  };
}

/** Sections of a brief: those of the city, with the first rows of its table. */
function brief(language: Language): readonly SectionView[] {
  return sampleEdition(language, 6).sections.filter(({ id }) => id !== 'place-longgang');
}

const TITLES: Partial<Record<PageName, readonly [string, string]>> = {
  editions: ['监测报告', 'Editions'],
  drafting: ['报告撰写', 'Drafting'],
  opinions: ['征求意见', 'Round of opinions'],
  differences: ['版本对比', 'Differences'],
  brief: ['一页纸', 'One page'],
};

export interface SampleEditionPages {
  state: 'opinions' | 'approval' | 'issued';
  /** Changes of a page before it is shown. */
  change: (view: PageView) => PageView;
  readonly serve: (page: Page) => Promise<void>;
}

function sectionsOf(page: PageName, language: Language, query: URLSearchParams, state: SampleEditionPages['state']) {
  switch (page) {
    case 'drafting':
      return drafting(language, state);
    case 'opinions':
      return opinions(language);
    case 'differences':
      return differences(language, query);
    case 'brief':
      return brief(language);
    case 'edition':
      return sampleEdition(language, 12).sections;
    default:
      return editions(language);
  }
}

function viewOf(
  page: PageName,
  language: Language,
  query: URLSearchParams,
  state: SampleEditionPages['state'],
): PageView {
  const { title, kicker, asOf, asOfText, citations } = sampleEdition(language);
  const named = TITLES[page];
  const shown = named === undefined ? title : say(language, ...named);
  return {
    page,
    ...(page === 'editions' ? {} : { id: '2025-h1' }),
    language,
    title: shown,
    kicker,
    asOf,
    asOfText,
    trail: [{ text: say(language, '监测报告', 'Editions'), link: { page: 'editions' } }, { text: shown }],
    sections: sectionsOf(page, language, query, state),
    ...(page === 'edition' ? { citations } : {}),
  };
}

/** Pages of an edition at `state`; `change` may be set between two readings. */
export function sampleEditionPages(state: SampleEditionPages['state'] = 'opinions'): SampleEditionPages {
  const pages: SampleEditionPages = {
    state,
    change: (view) => view,
    serve: async (page) => {
      const pattern = /\/api\/pages\/(zh|en)\/(edition|editions|drafting|opinions|differences|brief)(\/|\?|$)/;
      await page.route(pattern, (route) => {
        const { pathname, searchParams } = new URL(route.request().url());
        const [language, name] = pathname.split('/api/pages/')[1]?.split('/') ?? [];
        const view = viewOf(name as PageName, language as Language, searchParams, pages.state);
        return route.fulfill({ json: pages.change(view) });
      });
    },
  };
  return pages;
}
