// Words that the forms and questions of the pages share: reason, required, and what is wrong with a field.
import type { Language } from '#kernel/language';

/** What can be wrong with what was typed into a field. */
export type FieldFault = 'required' | 'date' | 'period' | 'decimal' | 'choice' | 'ids' | 'id' | 'long';

export interface FormWords {
  readonly required: string;
  readonly notChosen: string;
  readonly reason: string;
  readonly reasonOptional: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly faults: Readonly<Record<FieldFault, string>>;
  readonly faultCount: (count: number) => string;
  readonly readAs: (text: string) => string;
  readonly noneFits: string;
}

const zh: FormWords = {
  required: '必填',
  notChosen: '未选择',
  reason: '理由',
  reasonOptional: '理由（可不填）',
  reasonHint: '写明依据，如文件名称、核实情况。理由记入变更记录，不可更改。',
  reasonMissing: '请填写理由。',
  faults: {
    required: '此项必填。',
    date: '应为日期，如2025-12-31。',
    period: '应为期间，如2025年、2025年上半年、2025年第三季度、2025年3月。',
    decimal: '应为数字，如1448.967，不带单位。',
    choice: '请从所列各项中选择。',
    ids: '应为编号（小写字母、数字、连字符），多个编号以顿号或逗号分隔。',
    id: '编号由小写字母、数字和连字符组成，如 project-12，最多80个字符。',
    long: '文字过长，最多20000字。',
  },
  faultCount: (count) => `有${count}处填写有误，改正后方可提交。`,
  readAs: (text) => `读作：${text}`,
  noneFits: '没有相符的内容。',
};

const en: FormWords = {
  required: 'required',
  notChosen: 'not chosen',
  reason: 'Reason',
  reasonOptional: 'Reason (optional)',
  reasonHint:
    'Say what it rests on, such as a document or a check. The reason goes into the list of changes and stays.',
  reasonMissing: 'A reason is needed.',
  faults: {
    required: 'This has to be filled in.',
    date: 'A date is asked for, such as 2025-12-31.',
    period: 'A period is asked for, such as 2025, 2025-H1, third quarter of 2025, March 2025.',
    decimal: 'A number is asked for, such as 1448.967, without its unit.',
    choice: 'Choose one of those listed.',
    ids: 'Ids are asked for (small letters, digits, hyphens), with commas between them.',
    id: 'An id has small letters, digits and hyphens, such as project-12, at most 80 characters.',
    long: 'The text is too long: at most 20,000 characters.',
  },
  faultCount: (count) => `${count} ${count === 1 ? 'entry has' : 'entries have'} to be mended first.`,
  readAs: (text) => `Read as: ${text}`,
  noneFits: 'Nothing matches.',
};

const WORDS: Readonly<Record<Language, FormWords>> = { zh, en };

/** Words of forms, in `language`. */
export function formWords(language: Language): FormWords {
  return WORDS[language];
}
