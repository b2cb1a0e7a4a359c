// Test fixture: what a reader can do on the pages of an invented plan: change an item, the draft, versions, collection rounds.
import type { Language } from '#kernel/language';
import type { FieldView, PageName, SectionView, ToolView } from '#views/description';
import { CLUSTERS, DISTRICTS, nameOf, say } from './fixtureTables.ts';

function taskFields(language: Language): readonly FieldView[] {
  return [
    {
      path: ['status'],
      label: say(language, '进度', 'Status'),
      kind: 'choice',
      choices: [
        { value: 'on-schedule', text: say(language, '达进度', 'on schedule') },
        { value: 'behind', text: say(language, '欠进度', 'behind') },
        { value: 'done', text: say(language, '已完成', 'done') },
      ],
    },
    {
      path: ['progress', language],
      label: say(language, '进展情况', 'Progress'),
      kind: 'text',
      hint: say(language, '写明已完成的工作和数量。', 'What has been done, with numbers.'),
      required: true,
    },
    { path: ['deadline'], label: say(language, '完成时限', 'Deadline'), kind: 'period' },
    { path: ['updated'], label: say(language, '填报日期', 'Reported on'), kind: 'date' },
    {
      path: ['clusters'],
      label: say(language, '相关集群', 'Clusters'),
      kind: 'ids',
      choices: CLUSTERS.map((id) => ({ value: id, text: nameOf(id, language) })),
    },
  ];
}

function projectFields(language: Language): readonly FieldView[] {
  return [
    { path: ['name', language], label: say(language, '项目名称', 'Name'), kind: 'line', required: true },
    {
      path: ['investment'],
      label: say(language, '总投资（亿元）', 'Investment (100 million yuan)'),
      kind: 'decimal',
      required: true,
    },
  ];
}

function planTools(language: Language, page: PageName): readonly ToolView[] | undefined {
  switch (page) {
    case 'task':
      return [
        {
          tool: 'edit-item',
          list: 'tasks',
          id: 'project-list',
          label: say(language, '填报进展', 'Report progress'),
          fields: taskFields(language),
        },
        {
          tool: 'edit-item',
          list: 'projects',
          fixed: { cluster: 'semiconductors' },
          label: say(language, '新增项目', 'Add a project'),
          fields: projectFields(language),
        },
      ];
    case 'draft':
      return [
        { tool: 'draft', draft: 4, revision: 2, edits: 2 },
        { tool: 'undo-draft-edit', draft: 4, seq: 31 },
      ];
    case 'data':
      return [
        { tool: 'load-files', differing: ['plan/targets.yaml', 'plan/tasks.yaml'] },
        { tool: 'return-to-version', numbers: [3, 2, 1] },
      ];
    case 'changes':
      return [
        {
          tool: 'undo-change',
          changes: [
            { seq: 31, text: say(language, '录入数据3项（王敏，3月5日）', '3 figures entered (Wang Min, 5 March)') },
            {
              seq: 28,
              text: say(language, '导入数据120项（李强，3月4日）', '120 figures imported (Li Qiang, 4 March)'),
            },
          ],
        },
      ];
    default:
      return undefined;
  }
}

function openRound(language: Language): ToolView {
  const places = DISTRICTS.map((id) => ({ id, name: nameOf(id, language), isUnit: true }));
  return {
    tool: 'open-round',
    indicators: [
      {
        id: 'value-added',
        name: say(language, '增加值', 'Value added'),
        unit: 'hundred-million-yuan',
        unitText: say(language, '亿元', '100 million yuan'),
      },
      {
        id: 'enterprises',
        name: say(language, '规模以上企业数', 'Enterprises above designated size'),
        unit: 'enterprise',
        unitText: say(language, '家', 'enterprises'),
      },
    ],
    clusters: CLUSTERS.map((id) => ({ id, name: nameOf(id, language) })),
    places: [{ id: 'sample', name: say(language, '样例市', 'Sample City'), isUnit: false }, ...places],
    city: 'sample',
  };
}

const STATES = ['reported', 'reported', 'returned', 'accepted', 'not-reported', 'not-reported'] as const;

function roundDesk(language: Language): ToolView {
  const reporters = DISTRICTS.map((id, index) => {
    const state = STATES[index] ?? 'not-reported';
    return { id, name: nameOf(id, language), state, ...(state === 'not-reported' ? {} : { submission: 11 + index }) };
  });
  return { tool: 'round', round: 'round-2025-h1', closed: false, reporters };
}

/** The tools of a page of the fixture, one a section; undefined where it has none. */
export function toolSections(language: Language, page: PageName): readonly SectionView[] | undefined {
  const tools =
    page === 'rounds' ? [openRound(language)] : page === 'round' ? [roundDesk(language)] : planTools(language, page);
  return tools?.map((tool, index) => ({ id: `${tool.tool}-${index}`, blocks: [{ kind: 'tool', tool }] }));
}
