// Texts of the diagnostics of rows of a returned workbook.
import type { DiagnosticText } from '../diagnosticText.ts';

export const returnedRowTexts: Readonly<Record<string, DiagnosticText>> = {
  'returned-row-unknown': {
    zh: {
      title: '报送表以外的行',
      what: ({ cell, text }) => `${cell}所在行“${text}”不是报送表原有的行，未予读取。`,
      why: '自行增加的行没有识别信息，无法确定所填的是哪项指标。',
      todo: () => '请将数据填入原有的行；需要增加指标的，请在备注中说明或与牵头单位联系。',
    },
    en: {
      title: 'Row that is not part of the form',
      what: ({ cell, text }) => `The row of ${cell}, “${text}”, was not in the form; it is not read.`,
      why: 'An added row has no mark, so what it is about cannot be told.',
      todo: () =>
        'Put the figure into the row of its indicator; ask the office in charge where an indicator is lacking.',
    },
  },
  'returned-row-foreign': {
    zh: {
      title: '其他单位、批次或批次外指标的行',
      what: ({ cell, reporter, round }) =>
        `${cell}所在行来自单位“${reporter}”、批次“${round}”的报送表，或不属于本批次的指标，未予读取。`,
      why: '从其他报送表粘贴来的行会把别的单位或期间的数据记到本单位名下。',
      todo: () => '请用本单位本批次的报送表重新填写该行。',
    },
    en: {
      title: 'Row of another workbook',
      what: ({ cell, reporter, round }) =>
        `The row of ${cell} comes from a workbook of unit “${reporter}”, round “${round}”, or is not asked for in this round; it is not read.`,
      why: 'A row pasted from elsewhere would book another unit’s or period’s figure to this unit.',
      todo: () => 'Fill in the row in the unit’s own workbook of this round.',
    },
  },
  'returned-row-changed': {
    zh: {
      title: '行的名称与识别信息不符',
      what: ({ cell, item, label }) => `${cell}所在行显示为“${label}”，识别信息却是“${item}”，该行未予采用。`,
      why: '行被调换、部分排序或改名后，无法确定数值属于哪项指标。',
      todo: () => '请恢复各行原有的名称和顺序，核对数值后重新提交。',
    },
    en: {
      title: 'Row that says something else than its mark',
      what: ({ cell, item, label }) =>
        `The row of ${cell} reads “${label}”, but is marked as “${item}”; it was left out.`,
      why: 'Where cells were swapped, sorted in part or renamed, it cannot be told which indicator the figure is of.',
      todo: () => 'Give the rows their names and order back, check the figures and hand the file in again.',
    },
  },
  'returned-row-twice': {
    zh: {
      title: '同一指标填报两次',
      what: ({ cell, item, row }) => `${cell}所在行与第${row}行同为“${item}”，以第${row}行为准。`,
      why: '同一指标只能有一个数值。',
      todo: () => '请核对以哪一行为准，并删除另一行。',
    },
    en: {
      title: 'Indicator reported twice',
      what: ({ cell, item, row }) => `The row of ${cell} reports “${item}”, as row ${row} does; row ${row} counts.`,
      why: 'An indicator has one figure.',
      todo: () => 'Make sure which row is meant and remove the other.',
    },
  },
  'returned-row-missing': {
    zh: {
      title: '报送表缺少应报的行',
      what: ({ item }) => `表中没有“${item}”的行，按未报处理。`,
      why: '未报的指标不参加汇总，与零不同。',
      todo: () => '请重新下载报送表补报该指标。',
    },
    en: {
      title: 'Row is missing',
      what: ({ item }) => `The table has no row for “${item}”; it counts as not reported.`,
      why: 'What is not reported takes no part in totals; it is not zero.',
      todo: () => 'Download the workbook again and report the indicator.',
    },
  },
  'returned-not-reported': {
    zh: {
      title: '该指标未报',
      what: ({ cell, item, note = '' }) =>
        `${cell}为空，也未填缺数原因，“${item}”按未报处理。${note === '' ? '' : `备注：“${note}”。`}`,
      why: '未报的指标不参加汇总，与零不同。',
      todo: () => '请补填数值；确无数据的，请选择缺数原因。',
    },
    en: {
      title: 'Not reported',
      what: ({ cell, item, note = '' }) =>
        `${cell} is empty and no reason is given; “${item}” counts as not reported.${note === '' ? '' : ` Note: “${note}”.`}`,
      why: 'What is not reported takes no part in totals; it is not zero.',
      todo: () => 'Fill in the figure, or choose a reason where there is none.',
    },
  },
};
