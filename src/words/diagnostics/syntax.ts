// Texts of the diagnostics of plan files and their names.
import type { DiagnosticText } from '../diagnosticText.ts';
import { bindingTexts } from './binding.ts';
import { shape, thing } from './things.ts';
import { valueTexts } from './values.ts';

const keyOf = (key: string | undefined, zh: string, en: string): { zh: string; en: string } =>
  key === undefined || key === '' ? { zh, en } : { zh: `“${key}”`, en: `“${key}”` };

const formTexts: Readonly<Record<string, DiagnosticText>> = {
  'workspace-file-missing': {
    zh: {
      title: '缺少工作区设置文件',
      what: (a) => `未找到工作区设置文件 ${a.file}。`,
      why: '城市、时区、币种和语言均由该文件确定，缺少时规划文件无法检查。',
      todo: (a) => `请在工作区根目录建立 ${a.file}，可用 marshall init 生成样板。`,
    },
    en: {
      title: 'Workspace file missing',
      what: (a) => `There is no ${a.file} in this folder, or it is empty.`,
      why: 'It states city, time zone, currency and languages; without it no plan file can be checked.',
      todo: (a) => `Put ${a.file} at the top of the workspace; marshall init writes one to start from.`,
    },
  },
  'unknown-plan-file': {
    zh: {
      title: '无法识别的规划文件',
      what: (a) =>
        `plan/ 下的文件 ${a.file} 不属于任何一类规划文件${a.meant === undefined ? '' : `，是否应为 ${a.meant}`}。`,
      why: '规划文件按文件名归类，无法识别的文件不会被读取，其中内容不计入规划。',
      todo: () => '请按类别更改文件名（如 targets.yaml、tasks.yaml）；说明材料可用 .md 或 .txt 保存。',
    },
    en: {
      title: 'Unknown plan file',
      what: (a) =>
        `No kind of plan file is called ${a.file}${a.meant === undefined ? '.' : `; did you mean ${a.meant}?`}`,
      why: 'Files below plan/ are read by their name: what is not recognised is not part of the plan.',
      todo: () =>
        'Rename the file after its kind (targets.yaml, tasks.yaml and so on); notes may lie there as .md or .txt.',
    },
  },
  'unknown-key': {
    zh: {
      title: '无法识别的键',
      what: (a) =>
        `${thing(a.list).zh}没有名为“${a.key}”的键${a.meant === undefined ? '' : `，是否应为“${a.meant}”`}。`,
      why: '无法识别的内容不会被采用；键名有误时，所填内容等于没有填写。',
      todo: (a) =>
        a.keys === undefined || a.keys === '' ? '请删除该键。' : `可用的键：${a.keys}。请更正键名或删除该键。`,
    },
    en: {
      title: 'Unknown key',
      what: (a) =>
        `“${a.key}” is no key of ${thing(a.list).en}${a.meant === undefined ? '.' : `; did you mean “${a.meant}”?`}`,
      why: 'What is not recognised is not taken over: under a misspelt key a statement counts as not made.',
      todo: (a) =>
        a.keys === undefined || a.keys === '' ? 'Remove the key.' : `Correct or remove the key. Keys here: ${a.keys}.`,
    },
  },
  'missing-key': {
    zh: {
      title: '缺少必填项',
      what: (a) => `${thing(a.list).zh}缺少必填项“${a.key}”。`,
      why: '缺少必填项的条目不能计入规划，也无法据以判定。',
      todo: (a) => `请补充“${a.key}”；表格文件须有同名的列且单元格不为空。`,
    },
    en: {
      title: 'Missing key',
      what: (a) => `The key “${a.key}” is missing; ${thing(a.list).en} needs it.`,
      why: 'An item without it is not part of the plan and cannot be judged.',
      todo: (a) => `State “${a.key}”; a table needs a column of that name and a filled cell.`,
    },
  },
  'wrong-type': {
    zh: {
      title: '书写形式不符',
      what: (a) => `${keyOf(a.key, '此处', '').zh}应为${shape(a.expected).zh}，实际为${shape(a.found).zh}。`,
      why: '形式不符的内容无法读取，所在条目不计入规划。',
      todo: (a) => FORM_TODO[a.expected ?? '']?.zh ?? '请按要求的形式改写。',
    },
    en: {
      title: 'Wrong form',
      what: (a) =>
        `${shape(a.expected).en} is expected for ${keyOf(a.key, '', 'this file').en}, not ${shape(a.found).en}.`.replace(
          /^./,
          (c) => c.toUpperCase(),
        ),
      why: 'What has another form cannot be read; the item is not part of the plan.',
      todo: (a) => FORM_TODO[a.expected ?? '']?.en ?? 'Write it in the form that is expected.',
    },
  },
  'further-faults': {
    zh: {
      title: '其余有误条目',
      what: (a) => `本文件另有${a.count}个条目有误，未逐条列出。`,
      why: '同一文件中有误的条目过多时，只列出前一部分；未列出的条目同样不计入规划。',
      todo: (a) => `请先处理已列出的${a.shown}个条目，再次检查后会列出其余条目。`,
    },
    en: {
      title: 'Further items with faults',
      what: (a) => `This file has ${a.count} further items with faults, which are not listed.`,
      why: 'Of very many faults in one file only the first are listed; the other items are not part of the plan either.',
      todo: (a) => `Mend what the ${a.shown} listed items show, then check again.`,
    },
  },
  'further-findings': {
    zh: {
      title: '其余同类问题',
      what: (a) => `“${a.code}”类问题另有${a.count}处，未逐条列出。`,
      why: '同类问题过多时只列出前一部分，多由同一原因引起。',
      todo: (a) => `请先处理已列出的${a.shown}处，再次检查后会列出其余各处。`,
    },
    en: {
      title: 'Further findings of one kind',
      what: (a) => `There are ${a.count} further findings of the code “${a.code}”, which are not listed.`,
      why: 'Of very many findings of one kind only the first are listed; they mostly have one cause.',
      todo: (a) => `Mend what the ${a.shown} listed ones show, then check again.`,
    },
  },
  'wrong-count': {
    zh: {
      title: '列表项数不符',
      what: (a) => `列表${a.reason === 'too-few' ? '至少' : '至多'}应有${a.limit}项，实有${a.found}项。`,
      why: '项数不符的列表没有明确含义，所在条目不计入规划。',
      todo: (a) => (a.reason === 'too-few' ? '请补足列表；没有内容的，请删除该键。' : '请删去多余的项。'),
    },
    en: {
      title: 'Wrong number of members',
      what: (a) =>
        `The list needs ${a.reason === 'too-few' ? 'at least' : 'at most'} ${a.limit} members and has ${a.found}.`,
      why: 'A list of another length has no clear meaning; the item is not part of the plan.',
      todo: (a) =>
        a.reason === 'too-few'
          ? 'Add what is missing, or remove the key where there is nothing to list.'
          : 'Remove what is too many.',
    },
  },
};

const FORM_TODO: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  list: {
    zh: '请写成列表：每项另起一行并以“- ”开头，或写作 [甲, 乙]。',
    en: 'Write a list: each member on a line of its own after “- ”, or [a, b].',
  },
  mapping: {
    zh: '请写成键值对：每行一个“键: 值”，或写作 { 键: 值 }。',
    en: 'Write keys and values: one “key: value” a line, or { key: value }.',
  },
  text: {
    zh: '请只写一个值，不使用列表或键值对。',
    en: 'Write one value, no list and no mapping.',
  },
};

export const syntaxTexts: Readonly<Record<string, DiagnosticText>> = { ...formTexts, ...valueTexts, ...bindingTexts };
