// Texts of the diagnostics of YAML files.
import type { DiagnosticText } from '../diagnosticText.ts';

/** What can be wrong with the syntax, by the reader's word for it. */
const FAULTS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  'alias-props': { zh: '引用（*）前不得有锚点或标签', en: 'a reference (*) may carry no anchor or tag' },
  'bad-alias': { zh: '锚点或引用的名称有误', en: 'the name of an anchor or reference is wrong' },
  'bad-collection-type': { zh: '标签与内容的类型不符', en: 'the tag does not fit the kind of content' },
  'bad-directive': { zh: '以%开头的指令有误', en: 'a directive (%) is wrong' },
  'bad-dq-escape': { zh: '双引号内的转义（\\）有误', en: 'an escape (\\) within double quotation marks is wrong' },
  'bad-indent': { zh: '缩进与上下文不一致', en: 'the indentation does not fit the lines around it' },
  'bad-prop-order': { zh: '锚点或标签的位置有误', en: 'an anchor or tag stands in the wrong place' },
  'bad-scalar-start': {
    zh: '文字不能以该符号开头，须加引号',
    en: 'a text cannot begin with this mark unless it is quoted',
  },
  'block-as-implicit-key': {
    zh: '一行内出现嵌套的键值，或此行缩进过多',
    en: 'a line holds a key within a value, or the next line is indented too far',
  },
  'block-in-flow': { zh: '括号内不能使用缩进写法', en: 'indented lists and mappings cannot stand within brackets' },
  'control-character': { zh: '含有空字符（NUL）', en: 'it contains a NUL character' },
  'key-not-text': { zh: '键必须是文字', en: 'a key has to be a text' },
  'key-over-1024-chars': { zh: '键超过1024个字符', en: 'a key is longer than 1,024 characters' },
  'missing-char': {
    zh: '缺少符号（引号、括号、逗号、冒号或空格）',
    en: 'a mark is missing (quotation mark, bracket, comma, colon or space)',
  },
  'multiline-implicit-key': { zh: '键不能跨行', en: 'a key cannot go over several lines' },
  'multiple-anchors': { zh: '一个值带有多个锚点', en: 'a value has more than one anchor' },
  'multiple-tags': { zh: '一个值带有多个标签', en: 'a value has more than one tag' },
  'tab-as-indent': { zh: '缩进使用了制表符', en: 'tabs are used for indentation' },
  'tag-resolve-failed': { zh: '标签（!）无法识别', en: 'a tag (!) is not known' },
  'unexpected-token': { zh: '此处出现了不应有的内容', en: 'something stands here that does not belong' },
};
const OTHER = { zh: '此处不符合YAML语法', en: 'this is not YAML' };

const ALIAS: Readonly<Record<string, (args: Readonly<Record<string, string>>) => { zh: string; en: string }>> = {
  unknown: ({ name }) => ({
    zh: `引用“*${name}”之前没有名为“&${name}”的完整内容。`,
    en: `No value named “&${name}” is complete before the reference “*${name}”.`,
  }),
  'too-many': ({ aliases, nodes }) => ({
    zh: `引用超过${aliases}处，或展开后超过${nodes}项。`,
    en: `There are more than ${aliases} references, or they stand for more than ${nodes} values.`,
  }),
};

export const yamlTexts: Readonly<Record<string, DiagnosticText>> = {
  'yaml-syntax': {
    zh: {
      title: 'YAML语法错误',
      what: ({ fault = '' }) => `${(FAULTS[fault] ?? OTHER).zh}。`,
      why: '语法有误的文件无法确定其含义，其中全部内容未予采用。',
      todo: () => '请更正所示位置；含冒号、井号或引号的文字请加双引号，缩进只用空格。',
    },
    en: {
      title: 'YAML syntax',
      what: ({ fault = '' }) => `The file cannot be read here: ${(FAULTS[fault] ?? OTHER).en}.`,
      why: 'A file with such a fault has no certain meaning; nothing in it was used.',
      todo: () =>
        'Correct the place shown; quote texts that contain a colon, a number sign or quotation marks, and indent with spaces only.',
    },
  },
  'yaml-duplicate-key': {
    zh: {
      title: '键重复',
      what: ({ key }) => `键“${key}”在同一处出现两次，以第一次为准。`,
      why: '同一内容有两种表述，无法判断应以何者为准。',
      todo: () => '请保留正确的一项，删除另一项。',
    },
    en: {
      title: 'Key given twice',
      what: ({ key }) => `The key “${key}” is given twice in one place; the first one is used.`,
      why: 'Two statements of one thing leave open which of them holds.',
      todo: () => 'Keep the right one and remove the other.',
    },
  },
  'yaml-key-without-value': {
    zh: {
      title: '花括号内的键没有值',
      what: ({ key }) => `花括号内的键“${key}”没有值，未予采用。`,
      why: '未加引号的文字中如有半角逗号，逗号之后即被当作新的键，其后文字会丢失。',
      todo: () => '请将含逗号的文字整体加上引号；确为键的，请补上值或删除。',
    },
    en: {
      title: 'Key without a value in braces',
      what: ({ key }) => `The key “${key}” in braces has no value; it was not used.`,
      why: 'A comma inside unquoted text starts a new key, and the words after it are lost.',
      todo: () => 'Put the whole text in quotation marks; where a key is meant, give it a value or remove it.',
    },
  },
  'yaml-aliases': {
    zh: {
      title: 'YAML引用无法展开',
      what: (args) => (ALIAS[args['fault'] ?? ''] ?? ALIAS['unknown'])?.(args).zh ?? '',
      why: '层层引用可使小文件展开成极大的内容，循环引用则没有尽头。',
      todo: () => '请直接写出内容，或减少引用。',
    },
    en: {
      title: 'References that cannot be followed',
      what: (args) => (ALIAS[args['fault'] ?? ''] ?? ALIAS['unknown'])?.(args).en ?? '',
      why: 'References to references make a small file stand for an enormous one, and circular ones never end.',
      todo: () => 'Write the values out, or use fewer references.',
    },
  },
  'yaml-too-deep': {
    zh: {
      title: '嵌套层次过深',
      what: ({ limit }) => `内容嵌套超过${limit}层。`,
      why: '规划文件只需数层；嵌套过深多为括号未闭合或文件损坏。',
      todo: () => '请检查此处的括号和缩进。',
    },
    en: {
      title: 'Nested too deeply',
      what: ({ limit }) => `Values are nested more than ${limit} levels deep.`,
      why: 'Plan files need a few levels; deeper nesting mostly means an open bracket or a damaged file.',
      todo: () => 'Check brackets and indentation here.',
    },
  },
  'yaml-too-large': {
    zh: {
      title: 'YAML文件内容过多',
      what: ({ limit }) => `文件含有超过${limit}个词语和符号，未予读取。`,
      why: '内容过多的YAML文件读取很慢，且占用大量内存。',
      todo: () => '请将文件拆分，或将较长的清单改为CSV格式。',
    },
    en: {
      title: 'Too much in one YAML file',
      what: ({ limit }) => `The file has more than ${limit} words and marks; it was not read.`,
      why: 'A YAML file of that size is slow to read and takes much memory.',
      todo: () => 'Split it, or keep the long lists as CSV.',
    },
  },
  'yaml-multiple-documents': {
    zh: {
      title: '一个文件内有多个YAML文档',
      what: () => '分隔线（---）之后又有一个文档，只读取了第一个。',
      why: '分隔线之后的内容未计入规划。',
      todo: () => '请将其移入单独的文件，或删除分隔线。',
    },
    en: {
      title: 'More than one YAML document',
      what: () => 'A second document follows a dividing line (---); only the first one was read.',
      why: 'What stands after the line does not count as part of the plan.',
      todo: () => 'Move it to a file of its own, or remove the line.',
    },
  },
};
