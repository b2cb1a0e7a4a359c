// Texts of the diagnostics of a returned workbook as a whole.
import type { DiagnosticText } from '../diagnosticText.ts';
import { returnedCellTexts } from './returnedCells.ts';
import { returnedRowTexts } from './returnedRows.ts';

const fileTexts: Readonly<Record<string, DiagnosticText>> = {
  'returned-not-a-template': {
    zh: {
      title: '无法识别的报送表',
      what: () => '该文件中没有报送表的识别信息，未予读取。',
      why: '识别信息保存在隐藏的列和工作表中，据此确认报送单位、批次和各行所填的指标。',
      todo: () => '请重新下载本单位的报送表，将数据填入原表后发回，不要复制到其他文件或另制表格。',
    },
    en: {
      title: 'Not a workbook of a round',
      what: () => 'The file does not carry the marks of a return; nothing was read.',
      why: 'Hidden cells say which unit and round a workbook belongs to and what each row is about.',
      todo: () =>
        'Download the unit’s own workbook again, fill in the figures there and send that file back; do not copy them into another one.',
    },
  },
  'returned-mixed': {
    zh: {
      title: '报送表中混有其他单位或批次的内容',
      what: () => '该文件同时含有不同单位或不同批次的行，无法确定是哪个单位的报送表，未予读取。',
      why: '不能确定填报主体的数据不得入库。',
      todo: () => '请每个单位各用本单位的报送表填报，不要把几份表的行合并到一个文件中。',
    },
    en: {
      title: 'Workbook mixed from several',
      what: () =>
        'The file holds rows of different units or rounds; whose return it is cannot be told, and nothing was read.',
      why: 'A figure whose reporter is not certain cannot be taken.',
      todo: () => 'Use one workbook for each unit; do not put rows of several into one file.',
    },
  },
  'returned-other-round': {
    zh: {
      title: '其他批次的报送表',
      what: ({ round }) => `该文件是批次“${round}”的报送表，不属于本批次，未予读取。`,
      why: '不同批次的所属期和指标不同，混用会把数据记到错误的期间。',
      todo: () => '请在对应批次中提交该文件，或使用本批次的报送表重新填报。',
    },
    en: {
      title: 'Workbook of another round',
      what: ({ round }) => `The file belongs to round “${round}”, not to this one; nothing was read.`,
      why: 'Rounds differ in period and items; a mix-up would book figures to the wrong period.',
      todo: () => 'Hand the file in for its own round, or fill in the workbook of this one.',
    },
  },
  'returned-unknown-reporter': {
    zh: {
      title: '不在本批次的报送单位',
      what: ({ reporter }) => `单位“${reporter}”不在本批次的报送单位名单中，未予读取。`,
      why: '只有名单内单位的数据才能汇总。',
      todo: () => '请核对该文件是否发错批次；确需增加单位的，请另开批次。',
    },
    en: {
      title: 'Unit that is not in the round',
      what: ({ reporter }) => `Unit “${reporter}” is not asked to report in this round; nothing was read.`,
      why: 'Only figures of the units asked are merged.',
      todo: () => 'Check whether the file was meant for another round; open a further round if the unit shall report.',
    },
  },
  'returned-round-closed': {
    zh: {
      title: '批次已结束',
      what: () => '本批次已经结束，该文件未予读取。',
      why: '已结束批次的数据不再变动。',
      todo: () => '确需更正的，请在数据录入页注明理由修改，或另开批次。',
    },
    en: {
      title: 'Round is closed',
      what: () => 'The round is closed; the file was not read.',
      why: 'Figures of a closed round no longer change.',
      todo: () => 'Correct the figures on the entry page with a reason, or open a further round.',
    },
  },
  'returned-already-accepted': {
    zh: {
      title: '该单位的数据已审定',
      what: ({ reporter }) => `“${reporter}”的数据已审定并锁定，该文件未予读取，已审定的数据不变。`,
      why: '已审定的数据不得被后来的文件覆盖。',
      todo: () => '确需更正的，请在数据录入页注明理由修改。',
    },
    en: {
      title: 'Already accepted',
      what: ({ reporter }) =>
        `The figures of “${reporter}” are accepted and locked; the file was not read, and they stay as they are.`,
      why: 'A later file must not overwrite what has been accepted.',
      todo: () => 'Correct the figures on the entry page with a reason.',
    },
  },
  'returned-column-missing': {
    zh: {
      title: '报送表缺少栏目',
      what: ({ column }) => `表中没有“${column}”栏。`,
      why: '各栏按表头名称识别；缺少指标、集群、单位或本期数的，整份文件不予读取，缺少其他栏的，按该栏为空处理。',
      todo: () => '请恢复该栏的原有名称后重新提交，或重新下载报送表填报。',
    },
    en: {
      title: 'Column is missing',
      what: ({ column }) => `The table has no column “${column}”.`,
      why: 'Columns are known by their headers. Without indicator, cluster, unit or figure nothing is read; any other column counts as empty.',
      todo: () => 'Give the column its header back and hand the file in again, or fill in a fresh workbook.',
    },
  },
  'returned-column-extra': {
    zh: {
      title: '自行增加的栏目',
      what: ({ cell, column }) => `${cell}增加了“${column}”栏，该栏内容未予读取。`,
      why: '汇总只采用报送表规定的栏目。',
      todo: () => '该栏如有须说明的内容，请写入“备注”栏。',
    },
    en: {
      title: 'Column added',
      what: ({ cell, column }) => `Column “${column}” was added at ${cell}; it is not read.`,
      why: 'Only the columns of the form are merged.',
      todo: () => 'What has to be said goes under “Note”.',
    },
  },
  'returned-sheet-extra': {
    zh: {
      title: '另有一份相同的表',
      what: ({ sheet }) => `工作表“${sheet}”也是报送表的样式，未予读取。`,
      why: '一份文件只读取一张报送表，以免同一指标出现两个数值。',
      todo: () => '请确认应以哪张表为准，并将另一张删除。',
    },
    en: {
      title: 'Second table in the file',
      what: ({ sheet }) => `Sheet “${sheet}” looks like a return too; it was not read.`,
      why: 'One table of a file counts, so that an indicator does not get two figures.',
      todo: () => 'Make sure which of the two is meant, and remove the other.',
    },
  },
  'returned-tags-by-column': {
    zh: {
      title: '隐藏的识别表已不存在',
      what: () => '文件中隐藏的识别表已被删除，已改按隐藏列识别各行。',
      why: '隐藏列完好时读取不受影响；隐藏列如再被删除，文件将无法识别。',
      todo: () => '无需处理；下次填报请勿删除隐藏的工作表和列。',
    },
    en: {
      title: 'Hidden sheet is gone',
      what: () => 'The hidden sheet of the workbook was removed; the rows were recognised by their hidden column.',
      why: 'Nothing is lost while the hidden column is whole; without both the file could not be recognised.',
      todo: () => 'Nothing has to be done; leave hidden sheets and columns in place next time.',
    },
  },
  'returned-rows-left': {
    zh: {
      title: '表格行数过多',
      what: ({ rows }) => `只读取了表头以下的${rows}行，其余各行未予读取。`,
      why: '报送表的行数是固定的，过多的行通常是误粘贴的内容。',
      todo: () => '请删除报送表以外的行后重新提交。',
    },
    en: {
      title: 'Too many rows',
      what: ({ rows }) => `Only ${rows} rows below the header were read; the others were left.`,
      why: 'A form has a fixed number of rows; many more are mostly pasted by mistake.',
      todo: () => 'Remove what is not part of the form and hand the file in again.',
    },
  },
};

export const returnedTexts: Readonly<Record<string, DiagnosticText>> = {
  ...fileTexts,
  ...returnedRowTexts,
  ...returnedCellTexts,
};
