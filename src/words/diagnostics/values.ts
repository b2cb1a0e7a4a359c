// Texts of the diagnostics of single values in plan files: ids, numbers, periods, dates, choices, units, texts.
import type { DiagnosticText } from '../diagnosticText.ts';
import { meantEn, meantZh } from './things.ts';

const UNREAD_ZH = '无法读取的值不会被推测，所在条目不计入规划。';
const UNREAD_EN = 'A value that cannot be read is never guessed; the item is not part of the plan.';

export const valueTexts: Readonly<Record<string, DiagnosticText>> = {
  'invalid-id': {
    zh: {
      title: '标识书写有误',
      what: (a) => `“${a.text}”不是有效的标识。`,
      why: '标识用于各文件之间的引用，须在名单修订后保持不变。',
      todo: () => '标识只用小写英文字母、数字和连字符，如 new-energy；最长80个字符。',
    },
    en: {
      title: 'Invalid id',
      what: (a) => `“${a.text}” is no id.`,
      why: 'Ids are what files refer to each other by; they stay the same when lists are revised.',
      todo: () => 'Use small letters, digits and single hyphens, such as new-energy; at most 80 characters.',
    },
  },
  'invalid-number': {
    zh: {
      title: '数值书写有误',
      what: (a) => `“${a.text}”不是${a.form === 'whole' ? '整数' : '数值'}。`,
      why: UNREAD_ZH,
      todo: (a) =>
        a.form === 'whole'
          ? '请只写阿拉伯数字，如 6。'
          : '请只写阿拉伯数字和小数点，如 1.5；不写千分位、单位和“约”，单位填入 unit，限定词填入 comparator。',
    },
    en: {
      title: 'Invalid number',
      what: (a) => `“${a.text}” is no ${a.form === 'whole' ? 'whole number' : 'number'}.`,
      why: UNREAD_EN,
      todo: (a) =>
        a.form === 'whole'
          ? 'Write digits alone, such as 6.'
          : 'Write digits and a point, such as 1.5; no thousands mark, unit or “about”: these go into unit and comparator.',
    },
  },
  'invalid-period': {
    zh: {
      title: '期间书写有误',
      what: (a) => `“${a.text}”不是有效的期间。`,
      why: UNREAD_ZH,
      todo: () =>
        '请按以下形式书写：2025（年）、2025-H1（半年）、2025-Q3（季度）、2025-03（月）、2025-01..05（累计月份）、2021..2025（规划期）、2025-12-31（时点）。',
    },
    en: {
      title: 'Invalid period',
      what: (a) => `“${a.text}” is no period.`,
      why: UNREAD_EN,
      todo: () =>
        'Write 2025 (year), 2025-H1 (half), 2025-Q3 (quarter), 2025-03 (month), 2025-01..05 (months added up), 2021..2025 (plan period) or 2025-12-31 (a point in time).',
    },
  },
  'invalid-date': {
    zh: {
      title: '日期书写有误',
      what: (a) => `“${a.text}”不是有效的日期。`,
      why: UNREAD_ZH,
      todo: () => '请写作“年-月-日”，如 2025-12-31；只知年份或月份的，请在说明中写明。',
    },
    en: {
      title: 'Invalid date',
      what: (a) => `“${a.text}” is no date of the calendar.`,
      why: UNREAD_EN,
      todo: () => 'Write year, month and day, such as 2025-12-31; where only the year is known, say so in a note.',
    },
  },
  'invalid-choice': {
    zh: {
      title: '取值不在可选范围',
      what: (a) => `“${a.text}”不是可选的取值${meantZh(a.meant)}。`,
      why: '该项只能从固定的取值中选择，以保证各处统计口径一致。',
      todo: (a) => `可选：${a.choices}。`,
    },
    en: {
      title: 'Not one of the choices',
      what: (a) => `“${a.text}” is none of the choices${a.meant === undefined ? '.' : meantEn(a.meant)}`,
      why: 'This value comes from a fixed set, so that everything counts the same way.',
      todo: (a) => `Choose one of: ${a.choices}.`,
    },
  },
  'invalid-unit': {
    zh: {
      title: '无法识别的计量单位',
      what: (a) => `“${a.text}”不是可识别的计量单位${meantZh(a.meant)}。`,
      why: '单位不明的数值不能换算，也不能与数据比较。',
      todo: (a) => `请使用单位标识，如 ${a.choices}；全部单位见文档。`,
    },
    en: {
      title: 'Unknown unit',
      what: (a) => `“${a.text}” is no unit${a.meant === undefined ? '.' : meantEn(a.meant)}`,
      why: 'A figure in an unknown unit can be neither converted nor compared.',
      todo: (a) => `Use the id of a unit: ${a.choices}. The documentation lists them all.`,
    },
  },
  'invalid-hash': {
    zh: {
      title: '校验值书写有误',
      what: (a) => `“${a.text}”不是 SHA-256 校验值。`,
      why: '校验值用于确认引文出自同一份文件，书写有误则无从核对。',
      todo: () => '请填写64位小写十六进制校验值，可用 sha256sum 命令计算。',
    },
    en: {
      title: 'Invalid hash',
      what: (a) => `“${a.text}” is no SHA-256.`,
      why: 'The hash shows that a quote comes from this very file; a wrong one proves nothing.',
      todo: () => 'Write the 64 hexadecimal digits in small letters; sha256sum computes them.',
    },
  },
  'invalid-text': {
    zh: {
      title: '文字内容不符合要求',
      what: (a) =>
        a.reason === 'empty'
          ? '此处为空。'
          : a.reason === 'too-long'
            ? `文字超过${a.limit}个字符。`
            : '文字的写法不符合要求。',
      why: '空白不等于“未知”：未知的内容应当不写，由系统标明“未录入”。',
      todo: (a) => (a.reason === 'empty' ? '请填写内容，或删除该键。' : '请按要求改写或缩短。'),
    },
    en: {
      title: 'Text that cannot be used',
      what: (a) =>
        a.reason === 'empty'
          ? 'Nothing is stated here.'
          : a.reason === 'too-long'
            ? `The text is longer than ${a.limit} characters.`
            : 'The text does not have the form that is expected.',
      why: 'A blank is not the same as “unknown”: what is not known is left out and then shown as not entered.',
      todo: (a) => (a.reason === 'empty' ? 'State it, or remove the key.' : 'Shorten or rewrite it.'),
    },
  },
  'name-without-language': {
    zh: {
      title: '名称未注明语言',
      what: (a) => `“${a.key}”须注明语言（zh 或 en）。`,
      why: '页面和报告有中文和英文两种版本，须知道名称属于哪一种。',
      todo: () => '请写作 { zh: 中文名称, en: English name }，两者至少有一项；表格中用 .zh 和 .en 两列。',
    },
    en: {
      title: 'Name without a language',
      what: (a) => `“${a.key}” has to say which language it is in (zh or en).`,
      why: 'Pages and reports exist in Chinese and in English, and have to know which of them a name is for.',
      todo: () =>
        'Write { zh: 中文名称, en: English name } with at least one of the two; in a table, columns ending in .zh and .en.',
    },
  },
};
