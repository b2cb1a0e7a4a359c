// What the commands of the record say, in both languages.
import type { Language } from '#kernel/language';

export const RECORD_COMMANDS = ['load', 'import', 'round', 'backup', 'restore', 'move', 'doctor'] as const;
export type RecordCommand = (typeof RECORD_COMMANDS)[number];

interface Counts {
  readonly rows: number;
  readonly added: number;
  readonly revised: number;
  readonly unchanged: number;
}

export interface TerminalRecordWords {
  readonly commands: Readonly<Record<RecordCommand, string>>;
  readonly options: Readonly<
    Record<
      | 'reason'
      | 'file'
      | 'mapping'
      | 'preview'
      | 'leaveRefused'
      | 'refused'
      | 'plan'
      | 'knownOn'
      | 'replace'
      | 'to'
      | 'backupOut'
      | 'backupFile'
      | 'round'
      | 'templates'
      | 'merge',
      string
    >
  >;
  readonly loaded: (version: number, isNew: boolean) => string;
  readonly loadedTable: (file: string, counts: Counts, stale: number) => string;
  readonly tableUnchanged: (file: string) => string;
  readonly differing: (paths: readonly string[]) => string;
  readonly record: (version: number, figures: number, vintages: number) => string;
  readonly planWritten: (version: number, files: number, written: readonly string[], folder: string) => string;
  readonly preview: (
    file: string,
    n: Counts & { readonly accepted: number; readonly refused: number; readonly new: number },
  ) => string;
  readonly refusedRow: (sheet: string | undefined, row: number, what: string) => string;
  readonly refusedWritten: (rows: number, file: string) => string;
  readonly progress: (rows: number) => string;
  readonly imported: (id: number, n: Counts & { readonly refused: number }) => string;
  readonly backedUp: (file: string, tables: number, rows: number) => string;
  readonly restored: (rows: number, movedAside: string | undefined) => string;
  readonly moved: (rows: number) => string;
  readonly healthy: string;
  readonly forwarded: (address: string) => string;
  readonly templatesWritten: (files: number, folder: string) => string;
  readonly merged: (file: string, reporter: string | undefined, figures: number, fault: string | undefined) => string;
  readonly roundNeeded: string;
  readonly roundLine: (reporter: string, state: string) => string;
}

const zh: TerminalRecordWords = {
  commands: {
    load: '将工作区文件载入数据库：规划成为不可更改的版本，数据表成为数据',
    import: '按对应关系导入 CSV 或 XLSX 数据表',
    round: '报送批次：查看进度、生成报送表、合并返回的报送表',
    backup: '备份数据库，可在运行时进行',
    restore: '从备份恢复数据库',
    move: '在内嵌数据库与 PostgreSQL 服务器之间迁移',
    doctor: '检查数据库是否完好',
  },
  options: {
    reason: '修改原因，改动已有数据时必填',
    file: '要导入的文件（CSV 或 XLSX）',
    mapping: '对应关系文件（YAML 或 JSON）；缺省为自动识别',
    preview: '只预览，不写入',
    leaveRefused: '有行未通过时，仍导入通过的行',
    refused: '将未通过的行及原因写入此 XLSX 文件',
    plan: '将现行规划版本写回文件，未改动之处逐字节不变',
    knownOn: '只采用该日终了时已知的数据，YYYY-MM-DD',
    replace: '替换已有数据库；原数据库移开保留',
    to: '目标：postgres:// 地址，或 embedded（工作区内嵌数据库）',
    backupOut: '备份文件（缺省为当前文件夹，以时间命名）',
    backupFile: '备份文件',
    round: '批次编号；缺省为列出各批次',
    templates: '将各单位报送表写入此文件夹',
    merge: '合并此文件夹中返回的报送表',
  },
  loaded: (version, isNew) => `载入：规划第${version}版${isNew ? '' : '（无改动）'}`,
  loadedTable: (file, n, stale) =>
    `载入：${file} 共${n.rows}行，新增${n.added}，修订${n.revised}，相同${n.unchanged}${stale === 0 ? '' : `，数据库中已有更新数值${stale}`}`,
  tableUnchanged: (file) => `载入：${file} 此前已载入`,
  differing: (paths) =>
    `注意：${paths.length}个文件与数据库中的不同：${paths.join('、')}。采用文件请运行 npx marshall load，写回数据库中的规划请运行 npx marshall export --plan。`,
  record: (version, figures, vintages) => `数据库：规划第${version}版，数据${figures}个，历次数值${vintages}个`,
  planWritten: (version, files, written, folder) =>
    `规划第${version}版共${files}个文件，已更新${written.length}个，位于 ${folder}${written.length === 0 ? '' : `：${written.join('、')}`}`,
  preview: (file, n) =>
    `${file}：共${n.rows}行，通过${n.accepted}，未通过${n.refused}；新增${n.new}，修订${n.revised}，相同${n.unchanged}`,
  refusedRow: (sheet, row, what) => `${sheet === undefined ? '' : `${sheet} `}第${row}行：${what}`,
  refusedWritten: (rows, file) => `未通过的${rows}行及原因已写入 ${file}`,
  progress: (rows) => `已处理${rows}行`,
  imported: (id, n) =>
    `第${id}号导入：共${n.rows}行，新增${n.added}，修订${n.revised}，相同${n.unchanged}，未通过${n.refused}`,
  backedUp: (file, tables, rows) => `已备份至 ${file}：${tables}张表，${rows}行，各表摘要已写入。`,
  restored: (rows, movedAside) =>
    `已恢复${rows}行，各表摘要一致。${movedAside === undefined ? '' : `原数据库移至 ${movedAside}。`}`,
  moved: (rows) => `已迁移${rows}行，各表摘要一致。原数据库保留未动。`,
  healthy: '数据库完好。',
  forwarded: (address) => `经 ${address} 上的服务执行。`,
  templatesWritten: (files, folder) => `已生成报送表${files}份，位于 ${folder}`,
  merged: (file, reporter, figures, fault) =>
    fault === undefined ? `${file}：${reporter ?? ''}，数据${figures}个` : `${file}：未合并。${fault}`,
  roundNeeded: '请用 --round 指定批次。',
  roundLine: (reporter, state) => `${state}  ${reporter}`,
};

const en: TerminalRecordWords = {
  commands: {
    load: 'load the files of the workspace into its record: the plan as an immutable version, tables as figures',
    import: 'import a CSV or XLSX table by a mapping',
    round: 'collection round: see progress, write the templates, merge returned workbooks',
    backup: 'back up the record, also while it is running',
    restore: 'restore the record from a backup',
    move: 'move the record between the embedded database and a PostgreSQL server',
    doctor: 'examine whether the record is sound',
  },
  options: {
    reason: 'why; required where figures that are there change',
    file: 'file to import (CSV or XLSX)',
    mapping: 'mapping file (YAML or JSON); detected where absent',
    preview: 'only preview, write nothing',
    leaveRefused: 'import the accepted rows although others are refused',
    refused: 'write the refused rows with their reasons to this XLSX file',
    plan: 'write the plan version in force back to its files, byte for byte where nothing changed',
    knownOn: 'only figures known by the end of this day, YYYY-MM-DD',
    replace: 'replace the record that is there; it is moved aside, not deleted',
    to: 'where to: a postgres:// address, or embedded',
    backupOut: 'backup file (in the current folder, named by the time, where absent)',
    backupFile: 'backup file',
    round: 'id of the round; lists the rounds where absent',
    templates: 'write the workbook of every reporter into this folder',
    merge: 'merge the returned workbooks in this folder',
  },
  loaded: (version, isNew) => `loaded: plan version ${version}${isNew ? '' : ' (unchanged)'}`,
  loadedTable: (file, n, stale) =>
    `loaded: ${file}, ${n.rows} rows: ${n.added} added, ${n.revised} revised, ${n.unchanged} unchanged${stale === 0 ? '' : `, ${stale} newer in the record`}`,
  tableUnchanged: (file) => `loaded: ${file} was loaded before`,
  differing: (paths) =>
    `note: ${paths.length === 1 ? 'one file is' : `${paths.length} files are`} not what the record has: ${paths.join(', ')}. Run npx marshall load to take the files, or npx marshall export --plan to write back the plan of the record.`,
  record: (version, figures, vintages) => `record: plan version ${version}, ${figures} figures, ${vintages} vintages`,
  planWritten: (version, files, written, folder) =>
    `Plan version ${version}: ${files} files, ${written.length} written, in ${folder}${written.length === 0 ? '' : `: ${written.join(', ')}`}`,
  preview: (file, n) =>
    `${file}: ${n.rows} rows, ${n.accepted} accepted, ${n.refused} refused; ${n.new} new, ${n.revised} revised, ${n.unchanged} unchanged`,
  refusedRow: (sheet, row, what) => `${sheet === undefined ? '' : `${sheet} `}row ${row}: ${what}`,
  refusedWritten: (rows, file) => `Wrote ${rows} refused rows with their reasons to ${file}`,
  progress: (rows) => `${rows} rows done`,
  imported: (id, n) =>
    `import ${id}: ${n.rows} rows, ${n.added} added, ${n.revised} revised, ${n.unchanged} unchanged, ${n.refused} refused`,
  backedUp: (file, tables, rows) =>
    `Backed up to ${file}: ${tables} tables, ${rows} rows, with a digest of each table.`,
  restored: (rows, movedAside) =>
    `Restored ${rows} rows; the digest of every table agrees.${movedAside === undefined ? '' : ` The record that was there is now ${movedAside}.`}`,
  moved: (rows) => `Moved ${rows} rows; the digest of every table agrees. The old record was left as it is.`,
  healthy: 'The record is sound.',
  forwarded: (address) => `Run by the server at ${address}.`,
  templatesWritten: (files, folder) => `Wrote ${files} workbooks to ${folder}`,
  merged: (file, reporter, figures, fault) =>
    fault === undefined ? `${file}: ${reporter ?? ''}, ${figures} figures` : `${file}: not merged. ${fault}`,
  roundNeeded: 'Name the round with --round.',
  roundLine: (reporter, state) => `${state}  ${reporter}`,
};

export function terminalRecordWords(language: Language): TerminalRecordWords {
  return language === 'zh' ? zh : en;
}
