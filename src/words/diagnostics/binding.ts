// Texts of the diagnostics of names: what refers to what.
import type { DiagnosticText } from '../diagnosticText.ts';
import { bareThing, meantEn, meantZh, thing } from './things.ts';

export const bindingTexts: Readonly<Record<string, DiagnosticText>> = {
  'duplicate-id': {
    zh: {
      title: '标识重复',
      what: (a) => `标识“${a.id}”已用于另一个${thing(a.kind).zh}。`,
      why: '同类条目的标识须唯一，否则引用该标识时无法确定所指。',
      todo: () => '请为其中一个改用新的标识；若两处实为同一条目，请合并。',
    },
    en: {
      title: 'Duplicate id',
      what: (a) => `The id “${a.id}” already names another ${bareThing(a.kind)}.`,
      why: 'Where two things have one id, nobody can tell which of them is meant; the first one counts.',
      todo: () => 'Give one of them an id of its own; where both are the same thing, keep one.',
    },
  },
  'unresolved-id': {
    zh: {
      title: '引用的对象不存在',
      what: (a) => `没有标识为“${a.id}”的${thing(a.kind).zh}${meantZh(a.meant)}。`,
      why: '引用落空的条目无法归入所属对象，汇总和判定时会遗漏。',
      todo: (a) => `请更正标识，或先录入该${thing(a.kind).zh}。`,
    },
    en: {
      title: 'Unresolved id',
      what: (a) =>
        `There is no ${bareThing(a.kind)} with the id “${a.id}”${a.meant === undefined ? '.' : meantEn(a.meant)}`,
      why: 'What refers to nothing belongs nowhere: totals and verdicts would leave it out.',
      todo: (a) => `Correct the id, or state that ${bareThing(a.kind)} first.`,
    },
  },
  'cyclic-parent': {
    zh: {
      title: '上下级关系循环',
      what: (a) => `${thing(a.kind).zh}之间的“${a.field}”关系首尾相接：${a.ids}。`,
      why: '关系循环时不存在最上级，无法逐级汇总和对照。',
      todo: (a) => `请删除或更正其中一处“${a.field}”。`,
    },
    en: {
      title: 'Circular relation',
      what: (a) => `“${a.field}” leads from ${thing(a.kind).en} back to itself: ${a.ids}.`,
      why: 'In a circle nothing stands at the top, so nothing can be added up or compared with what is above it.',
      todo: (a) => `Remove or correct one “${a.field}”.`,
    },
  },
};
