// Words of the notices of a collection round: reminders before and after the deadline, and the return of what was sent in.
import type { Language } from '#kernel/language';

export interface NoticeFacts {
  readonly reporter: string;
  /** Title of the form, period, deadline and day of the notice, in words. */
  readonly form: string;
  readonly period: string;
  readonly deadline: string;
  readonly on: string;
  /** Days until the deadline; negative after it. */
  readonly days: number;
  readonly items: number;
}

export interface NoticeWords {
  readonly reminder: {
    readonly title: (facts: NoticeFacts) => string;
    readonly due: (facts: NoticeFacts) => string;
    /** Before the list of items of a unit that has sent nothing, and what it is asked to do. */
    readonly notIn: (facts: NoticeFacts) => string;
    readonly request: (facts: NoticeFacts) => string;
    /** Before the reasons for which a unit's workbook was returned. */
    readonly sentBack: (facts: NoticeFacts) => string;
  };
  readonly returned: {
    readonly title: (facts: NoticeFacts) => string;
    readonly body: (facts: NoticeFacts, file: string) => string;
    readonly noReason: string;
    /** To mend and report again. */
    readonly request: (facts: NoticeFacts) => string;
  };
  readonly greeting: (reporter: string) => string;
  readonly listed: (number: number, text: string) => string;
  readonly more: (count: number) => string;
  /** Before every paragraph. */
  readonly indent: string;
}

const zh: NoticeWords = {
  reminder: {
    title: ({ days, form }) => (days < 0 ? `催报通知（${form}）` : `报送提醒（${form}）`),
    due: ({ days, form, period, deadline }) => {
      if (days < 0)
        return `《${form}》（所属期：${period}）应于${deadline}前报送，现已逾期${-days}天，影响数据汇总和研判。`;
      return `《${form}》（所属期：${period}）请于${deadline}前报送，${days === 0 ? '今日截止' : `距截止日期还有${days}天`}。`;
    },
    notIn: ({ days, on, items }) =>
      days < 0
        ? `截至${on}，贵单位仍未报送，尚缺以下${items}项：`
        : `截至${on}，尚未收到贵单位的报送表，待报以下${items}项：`,
    request: ({ days }) =>
      days < 0
        ? '请接到本通知后立即补报。确无数据的，须逐项注明缺数原因；既未报送又未说明原因的，将在报送进度表中列为未报。'
        : '请按时填报并将工作簿发回，无需登录系统。没有数据的，请选择缺数原因。已经报送的，请忽略本提醒，感谢支持。',
    sentBack: ({ days, on }) =>
      days < 0
        ? `贵单位此前报送的报送表已退回，截至${on}仍未重新报送。退回原因如下：`
        : `贵单位此前报送的报送表已退回，尚待重新报送。退回原因如下：`,
  },
  returned: {
    title: ({ form }) => `退回通知（${form}）`,
    body: ({ form, period }, file) =>
      `贵单位报送的《${form}》（所属期：${period}，文件：${file}）经审核，现予退回，原因如下：`,
    noReason: '未写明原因。',
    request: ({ days, deadline }) =>
      days < 0
        ? '报送截止日期已过，请按上述意见核实修改，立即重新报送。原报送的文件已留存。'
        : `请按上述意见核实修改，于${deadline}前重新报送。原报送的文件已留存。`,
  },
  greeting: (reporter) => `${reporter}：`,
  listed: (number, text) => `${number}. ${text}`,
  more: (count) => `其余${count}项见报送表。`,
  indent: '　　',
};

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
const items = (count: number): string => (count === 1 ? '1 item' : `${count} items`);

const en: NoticeWords = {
  reminder: {
    title: (facts) => (facts.days < 0 ? `Overdue: ${facts.form}` : `Reminder: ${facts.form}`),
    due: (facts) => {
      const form = `“${facts.form}” (period: ${facts.period})`;
      if (facts.days < 0)
        return `${form} was due by ${facts.deadline}; it is ${days(-facts.days)} overdue and holds up the totals.`;
      return `${form} is due by ${facts.deadline}, ${facts.days === 0 ? 'today' : `in ${days(facts.days)}`}.`;
    },
    notIn: (facts) =>
      facts.days < 0
        ? `By ${facts.on} nothing has come from you; ${items(facts.items)} still missing:`
        : `By ${facts.on} your workbook has not come in; ${items(facts.items)} to report:`,
    request: (facts) =>
      facts.days < 0
        ? 'Please report at once. Where there is no figure, a reason has to be given for each item; what has neither stays “not reported” in the progress table.'
        : 'Please fill in the workbook and send it back in time; no account is needed. Where there is no figure, choose a reason. If you have sent it already, please disregard this reminder. Thank you.',
    sentBack: (facts) =>
      facts.days < 0
        ? `What you sent in was returned and has not come back by ${facts.on}. The reasons were:`
        : 'What you sent in was returned and is to be reported again. The reasons were:',
  },
  returned: {
    title: ({ form }) => `Returned: ${form}`,
    body: ({ form, period }, file) =>
      `Your return “${form}” (period: ${period}, file: ${file}) has been reviewed and is sent back for these reasons:`,
    noReason: 'No reason was stated.',
    request: (facts) =>
      facts.days < 0
        ? 'The deadline has passed: please mend these points and report again at once. The file you sent is kept.'
        : `Please mend these points and report again by ${facts.deadline}. The file you sent is kept.`,
  },
  greeting: (reporter) => `${reporter},`,
  listed: (number, text) => `${number}. ${text}`,
  more: (count) => `${items(count)} more: see the workbook.`,
  indent: '',
};

const WORDS: Readonly<Record<Language, NoticeWords>> = { zh, en };

export function noticeWords(language: Language): NoticeWords {
  return WORDS[language];
}
