// Words of the page shell in both languages: navigation, as-of date, search, tables, charts, loading, errors.
import type { Language } from '#kernel/language';
import type { FailureKind } from '#kernel/failure';
import { commonWords } from './pagesCommon.ts';

export interface InterfaceWords {
  readonly languageName: string;
  readonly navigation: typeof commonWords.zh.pages;
  readonly mainNavigation: string;
  readonly trail: string;
  readonly skipToContent: string;
  readonly switchLanguage: string;
  readonly asOf: string;
  readonly asOfReset: string;
  readonly asOfMeaning: string;
  readonly knownOn: Readonly<Record<'open' | 'label' | 'meaning' | 'reset', string>>;
  readonly theme: Readonly<Record<'label' | 'auto' | 'light' | 'dark', string>>;
  readonly footer: {
    readonly program: (version: string) => string;
    readonly data: (digest: string) => string;
  };
  readonly search: {
    readonly open: string;
    readonly title: string;
    readonly label: string;
    readonly hint: string;
    readonly none: (text: string) => string;
    readonly close: string;
  };
  readonly table: {
    readonly filterRows: string;
    readonly filterColumn: (column: string) => string;
    readonly all: string;
    readonly columns: string;
    readonly copy: string;
    readonly copied: (rows: number) => string;
    readonly copyRefused: string;
    readonly download: (format: string) => string;
    readonly rows: (shown: number, all: number) => string;
    readonly sortBy: (column: string) => string;
    readonly clearFilters: string;
    readonly noneFits: string;
    readonly missing: (reason: string) => string;
    readonly revised: string;
    readonly keys: string;
  };
  readonly chart: {
    readonly data: string;
    readonly download: (format: string) => string;
    readonly loading: string;
    readonly summary: (series: string, from: string, first: string, to: string, last: string) => string;
  };
  readonly tileMap: { readonly legend: string; readonly less: string; readonly more: string };
  readonly finding: Readonly<Record<'scenario' | 'why' | 'todo' | 'place' | 'related' | 'subjects', string>>;
  readonly loading: string;
  readonly error: {
    readonly titles: Readonly<Record<FailureKind | 'bug' | 'unreachable', string>>;
    readonly what: Readonly<Record<FailureKind | 'bug' | 'unreachable', string>>;
    readonly kept: string;
    readonly retry: string;
    readonly nearest: string;
    readonly home: string;
    readonly detail: string;
  };
  readonly outsideAddress: string;
}

const ZH: InterfaceWords = {
  languageName: '中文',
  navigation: commonWords.zh.pages,
  mainNavigation: '主导航',
  trail: '当前位置',
  skipToContent: '跳到正文',
  switchLanguage: 'English',
  asOf: '数据截至',
  asOfReset: '恢复默认日期',
  asOfMeaning: '“数据截至”指只采用该日及以前的期末数据，目标按该日判定是否到期。',
  knownOn: {
    open: '按当时所知',
    label: '截至何日所知',
    meaning: '只采用截至该日（含当日）已入库的数据和规划，此后的补录和修订不计入。',
    reset: '恢复为现在所知',
  },
  theme: { label: '显示', auto: '跟随系统', light: '浅色', dark: '深色' },
  footer: { program: (version) => `Marshall ${version}`, data: (digest) => `数据摘要 ${digest}` },
  search: {
    open: '搜索',
    title: '搜索',
    label: '搜索集群、区、目标、任务、文件、指标',
    hint: '输入名称，可用拼音。',
    none: (text) => `没有与“${text}”相符的内容。`,
    close: '关闭',
  },
  table: {
    filterRows: '筛选本表',
    filterColumn: (column) => `按“${column}”筛选`,
    all: '全部',
    columns: '选择列',
    copy: '复制本表',
    copied: (rows) => `已复制${rows}行，可粘贴到 Excel。`,
    copyRefused: '浏览器未允许复制。表格未变，请改用下载。',
    download: (format) => `下载 ${format}`,
    rows: (shown, all) => (shown === all ? `共${all}行` : `共${all}行，显示${shown}行`),
    sortBy: (column) => `按“${column}”排序`,
    clearFilters: '清除筛选',
    noneFits: '没有符合筛选条件的行。',
    missing: (reason) => `缺失：${reason}`,
    revised: '已修订',
    keys: '方向键移动，Shift 加方向键选择，Ctrl+C 复制，回车打开链接。',
  },
  chart: {
    data: '图表数据',
    download: (format) => `下载 ${format}`,
    loading: '正在绘制图表……',
    summary: (series, from, first, to, last) => `${series}：${from}为${first}，${to}为${last}。`,
  },
  tileMap: { legend: '色阶', less: '少', more: '多' },
  finding: { scenario: '情景', why: '理由', todo: '处理', place: '位置', related: '相关', subjects: '涉及' },
  loading: '正在读取……',
  error: {
    titles: {
      'not-found': '没有这个页面',
      forbidden: '无权访问',
      conflict: '与现状冲突',
      infeasible: '无法满足',
      unreadable: '地址中有无法识别的内容',
      bug: '程序出错',
      unreachable: '无法连接服务',
    },
    what: {
      'not-found': '地址所指的内容不存在，可能已更名或输入有误。',
      forbidden: '当前地址不允许访问该内容。',
      conflict: '所请求的内容与现有状态冲突。',
      infeasible: '所请求的条件无法同时满足。',
      unreadable: '地址中的日期或筛选条件不符合格式，未予采用。',
      bug: '程序自身出现故障，原因已记入日志。',
      unreachable: '服务没有应答，可能已停止。请确认 Marshall 正在运行，然后重试。',
    },
    kept: '数据未作任何改动。',
    retry: '重试',
    nearest: '您要找的可能是：',
    home: '返回总览',
    detail: '详情',
  },
  outsideAddress: '外部地址',
};

const EN: InterfaceWords = {
  languageName: 'English',
  navigation: commonWords.en.pages,
  mainNavigation: 'Main navigation',
  trail: 'You are here',
  skipToContent: 'Skip to content',
  switchLanguage: '中文',
  asOf: 'As of',
  asOfReset: 'Default date',
  asOfMeaning:
    '“As of” means: only figures whose period had ended by that day are used, and targets are judged as due or running on that day.',
  knownOn: {
    open: 'As known on …',
    label: 'As known on',
    meaning:
      'Only figures and plans that were in the record by the end of that day are used; what came or was revised later is left out.',
    reset: 'As known now',
  },
  theme: { label: 'Display', auto: 'As system', light: 'Light', dark: 'Dark' },
  footer: { program: (version) => `Marshall ${version}`, data: (digest) => `Data digest ${digest}` },
  search: {
    open: 'Search',
    title: 'Search',
    label: 'Search clusters, districts, targets, tasks, documents, indicators',
    hint: 'Type a name; pinyin works too.',
    none: (text) => `Nothing matches “${text}”.`,
    close: 'Close',
  },
  table: {
    filterRows: 'Filter this table',
    filterColumn: (column) => `Filter by ${column}`,
    all: 'All',
    columns: 'Columns',
    copy: 'Copy table',
    copied: (rows) => `${rows} ${rows === 1 ? 'row' : 'rows'} copied, ready to paste into Excel.`,
    copyRefused: 'The browser did not allow copying. The table is unchanged; use the download instead.',
    download: (format) => `Download ${format}`,
    rows: (shown, all) => (shown === all ? `${all} ${all === 1 ? 'row' : 'rows'}` : `${shown} of ${all} rows`),
    sortBy: (column) => `Sort by ${column}`,
    clearFilters: 'Clear filters',
    noneFits: 'No row fits the filters.',
    missing: (reason) => `missing: ${reason}`,
    revised: 'revised',
    keys: 'Arrow keys move, Shift with arrows selects, Ctrl+C copies, Enter opens a link.',
  },
  chart: {
    data: 'Data of the chart',
    download: (format) => `Download ${format}`,
    loading: 'Drawing the chart …',
    summary: (series, from, first, to, last) => `${series}: ${first} at ${from}, ${last} at ${to}.`,
  },
  tileMap: { legend: 'Scale', less: 'fewer', more: 'more' },
  finding: {
    scenario: 'Scenario',
    why: 'Why it matters',
    todo: 'What to do',
    place: 'Place',
    related: 'Related',
    subjects: 'Concerns',
  },
  loading: 'Loading …',
  error: {
    titles: {
      'not-found': 'There is no such page',
      forbidden: 'Not permitted',
      conflict: 'In conflict with the present state',
      infeasible: 'Cannot be satisfied',
      unreadable: 'Part of the address cannot be read',
      bug: 'A fault of the program',
      unreachable: 'The service cannot be reached',
    },
    what: {
      'not-found': 'What the address names does not exist; it may have been renamed or mistyped.',
      forbidden: 'This content may not be opened from this address.',
      conflict: 'What was asked for is in conflict with the present state.',
      infeasible: 'What was asked for cannot all hold at once.',
      unreadable: 'A date or filter in the address is not in its form and was not used.',
      bug: 'The program met a fault of its own; its log has the cause.',
      unreachable:
        'The service did not answer; it may have been stopped. Check that Marshall is running, then try again.',
    },
    kept: 'No data were changed.',
    retry: 'Try again',
    nearest: 'Perhaps you meant:',
    home: 'Back to the overview',
    detail: 'Details',
  },
  outsideAddress: 'outside address',
};

const WORDS: Readonly<Record<Language, InterfaceWords>> = { zh: ZH, en: EN };

/** The shell's words in `language`. */
export function interfaceWords(language: Language): InterfaceWords {
  return WORDS[language];
}
