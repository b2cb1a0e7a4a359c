// What the command line says, in both languages.
import type { Language } from '#kernel/language';
import type { Severity } from '#kernel/diagnostic';
import type { Status } from './status.ts';

export interface TerminalWords {
  readonly description: string;
  readonly commands: Readonly<Record<'init' | 'check' | 'status' | 'edition' | 'serve' | 'export' | 'start', string>>;
  readonly options: Readonly<
    Record<
      | 'json'
      | 'asOf'
      | 'language'
      | 'withRule'
      | 'documents'
      | 'sarif'
      | 'port'
      | 'out'
      | 'city'
      | 'quiet'
      | 'format'
      | 'target',
      string
    >
  >;
  readonly example: string;
  readonly folder: string;
  readonly read: (n: { documents: number; clusters: number; places: number; targets: number; tasks: number }) => string;
  readonly evidence: (n: { observations: number; sources: number; unplaced: number }) => string;
  readonly findings: (n: Readonly<Record<Severity, number>>) => string;
  readonly statuses: (asOf: string, n: Readonly<Record<Status, number>>) => string;
  readonly edition: (id: string, files: number, written: number, folder: string) => string;
  readonly serving: (address: string) => string;
  readonly stopHint: string;
  readonly unchanged: string;
  readonly noFindings: string;
  readonly checked: (files: number) => string;
  readonly initialised: (folder: string, files: number) => string;
  readonly initialisedNext: (folder: string) => string;
  readonly exported: (files: number, folder: string) => string;
  readonly failures: {
    readonly noWorkspace: (folder: string) => string;
    readonly notFound: (what: string, id: string, nearest?: string) => string;
    readonly forbidden: (what: string) => string;
    readonly conflict: (what: string, detail: string) => string;
    readonly infeasible: (what: string, detail: string) => string;
    readonly unreadable: (what: string, detail: string) => string;
    readonly portTaken: (port: number) => string;
    readonly bug: (detail: string) => string;
  };
}

const zh: TerminalWords = {
  description: '产业集群规划监测系统：从规划承诺到证据、结论和半年报告。',
  commands: {
    init: '为本市新建一个工作区，各文件附有注释',
    check: '检查规划文件，如编译器一样报告问题',
    status: '对照日期评判各项目标',
    edition: '生成半年报告（网页、表格）',
    serve: '在本机提供页面',
    export: '导出各类表格（CSV、XLSX）',
    start: '检查、评判、生成报告并提供页面',
  },
  options: {
    json: '以 JSON 输出',
    asOf: '评判基准日期，YYYY-MM-DD',
    language: '输出语言：zh 或 en',
    withRule: '以情景方式试用一条规则，可多次使用',
    documents: '规划文件原文所在文件夹，用于核对引文',
    sarif: '以 SARIF 2.1.0 输出',
    port: '端口',
    out: '输出文件夹',
    city: '城市名称',
    quiet: '只输出结果',
    format: '格式：csv 或 xlsx',
    target: '只显示一项目标',
  },
  example: '示例',
  folder: '工作区文件夹（默认为当前文件夹）',
  read: (n) =>
    `规划：文件${n.documents}份，集群${n.clusters}个，区域${n.places}个，目标${n.targets}项，任务${n.tasks}项`,
  evidence: (n) => `证据：观测值${n.observations}个，来源${n.sources}个，未能归位的事实${n.unplaced}条`,
  findings: (n) => `检查：错误${n.error}项，警告${n.warning}项，提示${n.note}项`,
  statuses: (asOf, n) =>
    `评判（截至${asOf}）：提前完成${n['met-early']}项，已完成${n.met}项，未完成${n['not-met']}项，超序时进度${n.ahead}项，达序时进度${n['on-schedule']}项，欠序时进度${n.behind}项，暂无法判定${n['cannot-be-judged']}项`,
  edition: (id, files, written, folder) => `报告 ${id}：共${files}个文件，更新${written}个，位于 ${folder}`,
  serving: (address) => `页面：${address}`,
  stopHint: '按 Ctrl+C 停止。',
  unchanged: '未变化',
  noFindings: '未发现问题。',
  checked: (files) => `已检查${files}个文件。`,
  initialised: (folder, files) => `已在 ${folder} 新建工作区，共${files}个文件。`,
  initialisedNext: (folder) => `下一步：按文件内注释修改，然后运行 npx marshall check ${folder}`,
  exported: (files, folder) => `已导出${files}个文件至 ${folder}。`,
  failures: {
    noWorkspace: (folder) =>
      `“${folder}”不是工作区（没有 marshall.yaml）。请指定工作区文件夹，或用 npx marshall init 新建。`,
    notFound: (what, id, nearest) => `未找到${what}“${id}”。${nearest === undefined ? '' : `是否指“${nearest}”？`}`,
    forbidden: (what) => `无权进行：${what}。`,
    conflict: (what, detail) => `${what}已存在：${detail}。原有内容未改动。`,
    infeasible: (what, detail) => `${what}无解：${detail}。`,
    unreadable: (what, detail) => `${what}无法读写：${detail}。`,
    portTaken: (port) => `端口${port}已被占用。请用 --port 指定其他端口，或关闭占用该端口的程序。`,
    bug: (detail) => `程序出错：${detail}。工作区文件未改动。请将以下内容反馈给开发者。`,
  },
};

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const en: TerminalWords = {
  description: 'Marshall: from a city’s promises on industrial clusters to evidence, verdict and half-year report.',
  commands: {
    init: 'make a workspace for your own city, with commented files',
    check: 'check the plan and report faults as a compiler does',
    status: 'judge every target at a date',
    edition: 'write the half-year report (HTML, tables)',
    serve: 'serve the pages on this machine',
    export: 'write the tables as CSV and XLSX',
    start: 'check, judge, write the edition and serve the pages',
  },
  options: {
    json: 'print JSON',
    asOf: 'date to judge at, YYYY-MM-DD',
    language: 'language of the output: zh or en',
    withRule: 'try a rule as a scenario; may be repeated',
    documents: 'folder with the plan documents, to verify quotes',
    sarif: 'print SARIF 2.1.0',
    port: 'port',
    out: 'output folder',
    city: 'name of the city',
    quiet: 'print results only',
    format: 'format: csv or xlsx',
    target: 'show one target only',
  },
  example: 'Example',
  folder: 'workspace folder (the current one by default)',
  read: (n) =>
    `plan: ${plural(n.documents, 'document')}, ${plural(n.clusters, 'cluster')}, ${plural(n.places, 'place')}, ${plural(n.targets, 'target')}, ${plural(n.tasks, 'task')}`,
  evidence: (n) =>
    `evidence: ${plural(n.observations, 'observation')}, ${plural(n.sources, 'source')}, ${plural(n.unplaced, 'fact')} not placed`,
  findings: (n) => `check: ${plural(n.error, 'error')}, ${plural(n.warning, 'warning')}, ${plural(n.note, 'note')}`,
  statuses: (asOf, n) =>
    `verdict (as of ${asOf}): ${n['met-early']} met early, ${n.met} met, ${n['not-met']} not met, ${n.ahead} ahead, ${n['on-schedule']} on schedule, ${n.behind} behind, ${n['cannot-be-judged']} cannot be judged`,
  edition: (id, files, written, folder) => `edition ${id}: ${plural(files, 'file')}, ${written} written, in ${folder}`,
  serving: (address) => `pages: ${address}`,
  stopHint: 'Stop with Ctrl+C.',
  unchanged: 'unchanged',
  noFindings: 'No findings.',
  checked: (files) => `${plural(files, 'file')} checked.`,
  initialised: (folder, files) => `Made a workspace in ${folder}: ${plural(files, 'file')}.`,
  initialisedNext: (folder) => `Next: follow the comments in the files, then run npx marshall check ${folder}`,
  exported: (files, folder) => `Wrote ${plural(files, 'file')} to ${folder}.`,
  failures: {
    noWorkspace: (folder) =>
      `“${folder}” is no workspace (it has no marshall.yaml). Name a workspace folder, or make one with npx marshall init.`,
    notFound: (what, id, nearest) =>
      `There is no ${what} “${id}”.${nearest === undefined ? '' : ` Did you mean “${nearest}”?`}`,
    forbidden: (what) => `Not allowed: ${what}.`,
    conflict: (what, detail) => `The ${what} exists already: ${detail}. Nothing was changed.`,
    infeasible: (what, detail) => `There is no solution for ${what}: ${detail}.`,
    unreadable: (what, detail) => `The ${what} cannot be read or written: ${detail}.`,
    portTaken: (port) => `Port ${port} is in use. Name another with --port, or stop the program that uses it.`,
    bug: (detail) =>
      `The program failed: ${detail}. Your files were not changed. Please report the lines below to the developers.`,
  },
};

const WORDS: Readonly<Record<Language, TerminalWords>> = { zh, en };

export function terminalWords(language: Language): TerminalWords {
  return WORDS[language];
}

/** Names of things that a failure speaks of. */
const THINGS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  workspace: { zh: '工作区', en: 'workspace' },
  date: { zh: '日期', en: 'date' },
  rule: { zh: '规则', en: 'rule' },
  target: { zh: '目标', en: 'target' },
  folder: { zh: '文件夹', en: 'folder' },
  table: { zh: '表格', en: 'table' },
  page: { zh: '页面', en: 'page' },
  file: { zh: '文件', en: 'file' },
  mapping: { zh: '对应关系文件', en: 'mapping' },
  round: { zh: '报送批次', en: 'round' },
  reporter: { zh: '填报单位', en: 'reporting unit' },
  indicator: { zh: '指标', en: 'indicator' },
  place: { zh: '区域', en: 'place' },
  cluster: { zh: '集群', en: 'cluster' },
  source: { zh: '来源', en: 'source' },
  observation: { zh: '数据', en: 'figure' },
  change: { zh: '变更', en: 'change' },
  import: { zh: '导入', en: 'import' },
};

export function thingWord(what: string, language: Language): string {
  return THINGS[what]?.[language] ?? what;
}
