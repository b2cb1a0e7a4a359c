// Texts of what an examination of the record can find.
import type { DiagnosticText } from '../diagnosticText.ts';

export const recordTexts: Readonly<Record<string, DiagnosticText>> = {
  'record-open-elsewhere': {
    zh: {
      title: '数据库正在使用',
      what: (a) => `${a.host}上的进程${a.pid}自${a.started}起打开了数据库。`,
      why: '同一数据库同一时间只能由一个进程打开，以免互相覆盖。',
      todo: () => '通过该进程的页面操作，或先将其停止。',
    },
    en: {
      title: 'Record in use',
      what: (a) => `Process ${a.pid} on ${a.host} has had the record open since ${a.started}.`,
      why: 'Only one process at a time may have a record open, so that none overwrites another’s work.',
      todo: () => 'Work on the pages of that process, or stop it first.',
    },
  },
  'record-left-behind': {
    zh: {
      title: '中断操作留下的文件',
      what: (a) => `“${a.path}”是中断的操作留下的，程序不读取。`,
      why: '该文件内容不完整，只占用空间；已确认的数据不在其中。',
      todo: (a) => `确认没有备份或恢复正在进行后，删除“${a.path}”。`,
    },
    en: {
      title: 'Left behind by interrupted work',
      what: (a) => `“${a.path}” was left by work that was interrupted; it is never read.`,
      why: 'It is incomplete and only takes space; nothing confirmed lies in it.',
      todo: (a) => `Delete “${a.path}” once no backup or restore is running.`,
    },
  },
  'record-kept-aside': {
    zh: {
      title: '恢复前的数据库仍保留',
      what: (a) => `“${a.path}”是恢复备份前的数据库，完整保留。`,
      why: '恢复备份时不删除原有数据，留待核对。',
      todo: (a) => `核对恢复结果无误后，可删除“${a.path}”。`,
    },
    en: {
      title: 'Record from before a restore',
      what: (a) => `“${a.path}” is the whole record as it was before a backup was restored.`,
      why: 'A restore deletes nothing, so that the two can be compared.',
      todo: (a) => `Delete “${a.path}” when you have seen that what was restored is right.`,
    },
  },
  'record-disk-low': {
    zh: {
      title: '磁盘剩余空间不足',
      what: (a) => `磁盘剩余空间${a.megabytes} MB，低于${a.needed} MB。`,
      why: '空间用尽后无法写入；已确认的数据不受影响。',
      todo: () => '清理磁盘，或将工作区移到更大的磁盘。',
    },
    en: {
      title: 'Little free space',
      what: (a) => `The disk has ${a.megabytes} MB left, less than ${a.needed} MB.`,
      why: 'Nothing more can be written once it is full; what is confirmed stays.',
      todo: () => 'Free some space, or move the workspace to a larger disk.',
    },
  },
  'record-backup-missing': {
    zh: {
      title: '未找到备份',
      what: () => '工作区及其“backups”文件夹中没有备份文件。',
      why: '磁盘损坏时，只有备份能够找回数据。',
      todo: () => '运行 marshall backup，并将备份文件存放到另一台设备。',
    },
    en: {
      title: 'No backup found',
      what: () => 'There is no backup in the workspace or its folder “backups”.',
      why: 'If the disk fails, only a backup brings the figures back.',
      todo: () => 'Run marshall backup and keep the file on another machine as well.',
    },
  },
  'record-backup-old': {
    zh: {
      title: '备份已过期',
      what: (a) => `最近一次备份在${a.days}天前。`,
      why: '磁盘损坏时，此后录入的数据无法找回。',
      todo: () => '运行 marshall backup。',
    },
    en: {
      title: 'Old backup',
      what: (a) => `The last backup is ${a.days} days old.`,
      why: 'If the disk fails, what was entered since is gone.',
      todo: () => 'Run marshall backup.',
    },
  },
  'record-without-fsync': {
    zh: {
      title: '数据库未同步写入磁盘',
      what: () => '数据库关闭了 fsync，确认的数据可能仍在内存中。',
      why: '断电时，已确认的数据可能丢失。',
      todo: () => '在 PostgreSQL 服务器的设置中打开 fsync，并重新启动。',
    },
    en: {
      title: 'Database that does not write through',
      what: () => 'The database runs with fsync off: what is confirmed may still be in memory only.',
      why: 'A power failure could then lose what was confirmed.',
      todo: () => 'Set fsync = on in the settings of the PostgreSQL server and restart it.',
    },
  },
  'record-schema-differs': {
    zh: {
      title: '数据库结构版本不符',
      what: (a) => `数据库结构为第${a.found}版，程序使用第${a.expected}版。`,
      why: '结构不符时，程序可能读不到或写错数据。',
      todo: () => '停止程序后重新启动，由程序升级数据库；仍不相符的，从备份恢复。',
    },
    en: {
      title: 'Schema of another version',
      what: (a) => `The database has schema ${a.found}; this program works with ${a.expected}.`,
      why: 'With another schema figures could be missed or written to the wrong place.',
      todo: () =>
        'Stop the program and start it again, which brings the database up to date; if that does not help, restore a backup.',
    },
  },
  'record-blob-damaged': {
    zh: {
      title: '所存文件已损坏',
      what: (a) => `所存文件的内容与其 SHA-256 ${a.sha256} 不符。`,
      why: '引用该文件的规划版本不再是当时确认的内容。',
      todo: () => '从最近一次正常的备份恢复，并检查磁盘。',
    },
    en: {
      title: 'Damaged stored file',
      what: (a) => `The stored file with the SHA-256 ${a.sha256} has other contents.`,
      why: 'Plan versions that hold it are no longer what was confirmed.',
      todo: () => 'Restore the last sound backup, and have the disk examined.',
    },
  },
  'record-plan-damaged': {
    zh: {
      title: '规划版本已损坏',
      what: (a) => `规划第${a.number}版的文件与其摘要不符。`,
      why: '依据该版本得出的结论无法再核实。',
      todo: () => '从最近一次正常的备份恢复，并检查磁盘。',
    },
    en: {
      title: 'Damaged plan version',
      what: (a) => `The files of plan version ${a.number} do not match its digest.`,
      why: 'Verdicts that rest on this version can no longer be verified.',
      todo: () => 'Restore the last sound backup, and have the disk examined.',
    },
  },
  'record-edition-damaged': {
    zh: {
      title: '已印发的报告已损坏',
      what: (a) => `${a.edition}期报告的文件与印发时的摘要不符。`,
      why: '印发的报告应原样保存；不符说明文件在程序之外被改动或删除。',
      todo: () => '从最近一次正常的备份恢复；查明何人直接改动了数据库，并检查磁盘。',
    },
    en: {
      title: 'Damaged edition',
      what: (a) => `The files of the edition ${a.edition} do not match the digest stored when it was issued.`,
      why: 'An issued edition is kept as it is; a difference means that files were changed or deleted behind the program’s back.',
      todo: () =>
        'Restore the last sound backup, find out who changed the database directly, and have the disk examined.',
    },
  },
  'record-vintage-gap': {
    zh: {
      title: '数值版次不连续',
      what: (a) => `数值“${a.id}”的版次缺号。`,
      why: '每次更正都应保留；缺号说明数据在程序之外被删除。',
      todo: () => '从最近一次正常的备份恢复；查明何人直接改动了数据库。',
    },
    en: {
      title: 'Gap among vintages',
      what: (a) => `The vintages of the figure “${a.id}” are not numbered without gaps.`,
      why: 'Every correction is kept; a gap means that something was deleted behind the program’s back.',
      todo: () => 'Restore the last sound backup, and find out who changed the database directly.',
    },
  },
  'record-time-backwards': {
    zh: {
      title: '变更时间倒退',
      what: (a) => `第${a.seq}号变更的时间早于前一号。`,
      why: '按日期查询当时已知数据时，以变更时间为准；时间倒退使结果不再可靠。',
      todo: () => '从最近一次正常的备份恢复；查明何人直接改动了数据库。',
    },
    en: {
      title: 'Time that goes back',
      what: (a) => `Change ${a.seq} is dated before the change it follows.`,
      why: 'What was known on a day is told by the times of changes; where they go back the answer cannot be relied on.',
      todo: () => 'Restore the last sound backup, and find out who changed the database directly.',
    },
  },
  'record-guard-missing': {
    zh: {
      title: '防改写保护已失效',
      what: (a) => `表“${a.table}”的防改写保护被删除或停用。`,
      why: '已确认的内容不得改写或删除；保护失效后，数据库不再拒绝此类操作。',
      todo: () => '运行 marshall backup，再以 marshall restore 恢复该备份，保护即重新建立。',
    },
    en: {
      title: 'Guard against rewriting gone',
      what: (a) => `The guard against rewriting of the table “${a.table}” was removed or switched off.`,
      why: 'What is confirmed is never rewritten or deleted; without the guard the database no longer refuses to.',
      todo: () => 'Run marshall backup and restore that file with marshall restore: the guard is made anew.',
    },
  },
};
