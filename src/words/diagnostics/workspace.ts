// Texts of the diagnostics of reading a workspace folder.
import type { DiagnosticText } from '../diagnosticText.ts';

export const workspaceTexts: Readonly<Record<string, DiagnosticText>> = {
  'symlink-leaves-workspace': {
    zh: {
      title: '链接指向工作区以外',
      what: (a) => `“${a.path}”是指向工作区以外的链接，未读取。`,
      why: '工作区应当自成一体，复制到别处后读到的内容不变；读取工作区以外的文件还可能泄露信息。',
      todo: (a) => `将所指文件复制到工作区内，替换链接“${a.path}”。`,
    },
    en: {
      title: 'Link that leaves the workspace',
      what: (a) => `“${a.path}” is a link to something outside the workspace and was not read.`,
      why: 'A workspace is complete in itself: copied elsewhere it must read the same, and files outside it are nobody’s business.',
      todo: (a) => `Copy the file it points to into the workspace in place of the link “${a.path}”.`,
    },
  },
  'unreadable-file': {
    zh: {
      title: '文件无法读取',
      what: (a) => `“${a.path}”无法读取。`,
      why: '缺少这一文件，检查和评判均不完整。',
      todo: () => '检查文件是否存在、是否有读取权限。',
    },
    en: {
      title: 'Unreadable file',
      what: (a) => `“${a.path}” cannot be read.`,
      why: 'Without it the check and the verdicts are incomplete.',
      todo: () => 'See that the file exists and that you may read it.',
    },
  },
  'too-many-files': {
    zh: {
      title: '文件过多',
      what: (a) => `工作区文件超过${a.limit}个，自“${a.path}”起未读取。`,
      why: '文件数设有上限，以防误将其他文件夹放入工作区。',
      todo: () => '将无关文件移出 plan/ 和 data/；清单较长的，合并为一个 CSV 文件。',
    },
    en: {
      title: 'Too many files',
      what: (a) => `The workspace has more than ${a.limit} files; “${a.path}” and those after it were not read.`,
      why: 'The number is limited so that a folder put here by mistake does no harm.',
      todo: () => 'Move what does not belong out of plan/ and data/; put long lists into one CSV file.',
    },
  },
  'too-deep-folder': {
    zh: {
      title: '文件夹层级过深',
      what: (a) => `“${a.path}”超过${a.limit}层，未读取。`,
      why: '层级设有上限，以防循环链接。',
      todo: () => '将文件上移到 plan/ 或 data/ 下。',
    },
    en: {
      title: 'Folder too deep',
      what: (a) => `“${a.path}” lies deeper than ${a.limit} folders and was not read.`,
      why: 'The depth is limited so that links in a circle do no harm.',
      todo: () => 'Move the files up to plan/ or data/.',
    },
  },
  'files-differ-from-record': {
    zh: {
      title: '文件与现行规划版本不同',
      what: ({ count, files }) =>
        `工作区有${count}个文件与数据库中现行规划版本不同：${files}。页面和报告采用数据库中的版本。`,
      why: '同一规划不能有两种内容；未载入的改动不参与评判。',
      todo: () => '采用文件：运行npx marshall load。采用数据库版本：运行npx marshall export --plan写回文件。',
    },
    en: {
      title: 'Files that differ from the plan version in force',
      what: ({ count, files }) =>
        `Files of the workspace that differ from the plan version in force: ${count} (${files}). Pages and editions use the version in the record.`,
      why: 'A plan cannot say two things; changes that were not loaded are not judged by.',
      todo: () =>
        'To take the files, run npx marshall load. To keep the version of the record, run npx marshall export --plan, which writes it back.',
    },
  },
};
