// What the commands of editions say, in both languages.
import type { Language } from '#kernel/language';

export const EDITION_COMMANDS = [
  'edition list',
  'edition open',
  'edition move',
  'edition issue',
  'edition verify',
  'edition compare',
  'edition diff',
] as const;
export type EditionCommand = (typeof EDITION_COMMANDS)[number];

export interface TerminalEditionWords {
  readonly commands: Readonly<Record<EditionCommand, string>>;
  readonly options: Readonly<
    Record<'edition' | 'previous' | 'to' | 'on' | 'before' | 'after' | 'scope' | 'format' | 'file', string>
  >;
  readonly progress: (done: number, total: number, path: string) => string;
  readonly unavailable: (path: string) => string;
  readonly line: (id: string, asOf: string, state: string, drafts: number, issuedOn: string | undefined) => string;
  readonly none: string;
  readonly opened: (id: string) => string;
  readonly moved: (id: string, state: string, draft: number) => string;
  readonly issued: (id: string, files: number, folder: string) => string;
  readonly verified: {
    readonly sound: (files: number) => string;
    readonly damaged: (path: string) => string;
    readonly folder: Readonly<Record<'differs' | 'missing' | 'added', (path: string) => string>>;
    readonly rebuilt: (program: string) => string;
    readonly rebuiltOtherwise: (files: readonly string[], issued: string, present: string) => string;
  };
  readonly unedited: string;
  readonly edit: Readonly<
    Record<'number' | 'words' | 'added' | 'removed', (place: string, before: string, after: string) => string>
  >;
  readonly figure: (name: string) => string;
  readonly differences: (statuses: number, unchanged: number, figures: number, words: number) => string;
}

const zh: TerminalEditionWords = {
  commands: {
    'edition list': '列出各期报告及其状态',
    'edition open': '新建一期报告，开始起草',
    'edition move': '转入征求意见、送审或退回起草',
    'edition issue': '印发报告：文件固定留存，此后不再改变',
    'edition verify': '核验已印发的报告：文件是否与印发时一致，现行程序重新生成有何不同',
    'edition compare': '核对返回的 Word 文件：哪些数字和文字被改动',
    'edition diff': '比较两期报告或两稿：状态、数据、文字的变化及原因',
  },
  options: {
    edition: '报告编号，如 2025-h1',
    previous: '与之比较的上一期编号',
    to: '转入：draft（起草）、opinions（征求意见）、approval（送审）',
    on: '印发日期，YYYY-MM-DD',
    before: '较早的一期或一稿，如 2024-h2、2025-h1@1',
    after: '较晚的一期或一稿，如 2025-h1',
    scope: '只生成一种版本：internal（内部版）、public（公开版）；缺省为两种',
    format: '只生成一种格式：html、docx、pdf；缺省为全部',
    file: '返回的 Word 文件',
  },
  progress: (done, total, path) => `${done}/${total} ${path}`,
  unavailable: (path) => `未生成 ${path}：本机没有相应的排版组件，其余文件照常生成。`,
  line: (id, asOf, state, drafts, issuedOn) =>
    `${id}  数据截至${asOf}  ${state}${drafts === 0 ? '' : `  第${drafts}稿`}${issuedOn === undefined ? '' : `  ${issuedOn}印发`}`,
  none: '尚无报告。用 npx marshall edition open 新建。',
  opened: (id) => `已新建报告 ${id}，状态为起草。`,
  moved: (id, state, draft) => `报告 ${id}：${state}，已留存第${draft}稿。`,
  issued: (id, files, folder) => `报告 ${id} 已印发：${files}个文件固定留存，副本位于 ${folder}`,
  verified: {
    sound: (files) => `${files}个文件与印发时一致。`,
    damaged: (path) => `文件已损坏，与印发时不一致：${path}`,
    folder: {
      differs: (path) => `文件夹中的文件与印发的不同：${path}`,
      missing: (path) => `文件夹中缺少：${path}`,
      added: (path) => `文件夹中多出：${path}`,
    },
    rebuilt: (program) => `以${program}版程序重新生成，逐字节相同。`,
    rebuiltOtherwise: (files, issued, present) =>
      `印发时为${issued}版程序，现为${present}版；重新生成有${files.length}个文件不同：${files.join('、')}。以留存的文件为准。`,
  },
  unedited: '未发现改动。',
  edit: {
    number: (place, before, after) => `数字被改：${place}：${before} → ${after}`,
    words: (place, before, after) => `文字被改：${place}：“${before}” → “${after}”`,
    added: (place, _before, after) => `新增：${place}：“${after}”`,
    removed: (place, before) => `删去：${place}：“${before}”`,
  },
  figure: (name) => `  该数字为：${name}`,
  differences: (statuses, unchanged, figures, words) =>
    `状态变化${statuses}项，未变${unchanged}项；数据变化${figures}项；文字变化${words}处。`,
};

const en: TerminalEditionWords = {
  commands: {
    'edition list': 'list the editions and where each stands',
    'edition open': 'open an edition, to be drafted',
    'edition move': 'send it round for opinions, up for approval, or back to drafting',
    'edition issue': 'issue an edition: its files are kept as they are for good',
    'edition verify': 'whether an issued edition is as it was issued, and what this program would write differently',
    'edition compare': 'which numbers and words were edited in a Word file that came back',
    'edition diff': 'what changed between two editions or drafts: statuses, figures, words, and why',
  },
  options: {
    edition: 'id of the edition, for example 2025-h1',
    previous: 'id of the edition before, to compare with',
    to: 'draft, opinions or approval',
    on: 'day of issue, YYYY-MM-DD',
    before: 'the earlier edition or draft, for example 2024-h2 or 2025-h1@1',
    after: 'the later edition or draft, for example 2025-h1',
    scope: 'one scope alone: internal or public; both where absent',
    format: 'one format alone: html, docx or pdf; all where absent',
    file: 'the Word file that came back',
  },
  progress: (done, total, path) => `${done}/${total} ${path}`,
  unavailable: (path) => `${path} was not made: this machine lacks its typesetting engine; the other files are there`,
  line: (id, asOf, state, drafts, issuedOn) =>
    `${id}  as of ${asOf}  ${state}${drafts === 0 ? '' : `  draft ${drafts}`}${issuedOn === undefined ? '' : `  issued ${issuedOn}`}`,
  none: 'There are no editions yet. Open one with npx marshall edition open.',
  opened: (id) => `edition ${id} is open for drafting`,
  moved: (id, state, draft) => `edition ${id}: ${state}; draft ${draft} kept`,
  issued: (id, files, folder) => `edition ${id} is issued: ${files} files kept for good, a copy in ${folder}`,
  verified: {
    sound: (files) => `${files} files are as issued`,
    damaged: (path) => `damaged, not as issued: ${path}`,
    folder: {
      differs: (path) => `in the folder, not as issued: ${path}`,
      missing: (path) => `missing from the folder: ${path}`,
      added: (path) => `in the folder beside the issued files: ${path}`,
    },
    rebuilt: (program) => `rebuilt by program ${program}: the same bytes`,
    rebuiltOtherwise: (files, issued, present) =>
      `issued by program ${issued}, this is ${present}; rebuilt, these files differ: ${files.join(', ')}. The kept files count.`,
  },
  unedited: 'nothing was edited',
  edit: {
    number: (place, before, after) => `number edited: ${place}: ${before} → ${after}`,
    words: (place, before, after) => `words edited: ${place}: “${before}” → “${after}”`,
    added: (place, _before, after) => `added: ${place}: “${after}”`,
    removed: (place, before) => `removed: ${place}: “${before}”`,
  },
  figure: (name) => `  the number is: ${name}`,
  differences: (statuses, unchanged, figures, words) =>
    `statuses changed: ${statuses}, unchanged: ${unchanged}; figures changed: ${figures}; words changed: ${words}`,
};

const WORDS: Readonly<Record<Language, TerminalEditionWords>> = { zh, en };

export function terminalEditionWords(language: Language): TerminalEditionWords {
  return WORDS[language];
}
