// Texts of the diagnostics of what a plan item rests on: words of a document, or a source.
import type { DiagnosticText, TextArgs } from '../diagnosticText.ts';
import { capital, plural, targetEn, targetZh } from './rulesLabels.ts';

const mismatchZh = (a: TextArgs): string => {
  if (a.problem === 'document')
    return `《${a.document}》的文件内容与${a.count}处引文记录的版本不同（SHA-256 不一致）。`;
  if (a.problem === 'span')
    return `“${a.item}”的引文位置${a.start}—${a.end}超出《${a.document}》的范围（全文${a.length}个字符）。`;
  if (a.problem === 'quote') return `《${a.document}》第${a.start}—${a.end}字符处的文字与“${a.item}”所引文字不同。`;
  return `“${a.item}”的引文片段“${a.fragment}”不在《${a.document}》的所引文字之中。`;
};
const mismatchEn = (a: TextArgs): string => {
  if (a.problem === 'document')
    return `The file of “${a.document}” is not the one that ${plural(a.count, 'anchor')} of the plan point into: its SHA-256 differs.`;
  if (a.problem === 'span')
    return `The anchor of “${a.item}” spans ${a.start} to ${a.end}, outside “${a.document}”, which has ${plural(a.length, 'character')}.`;
  if (a.problem === 'quote')
    return `At ${a.start} to ${a.end} in “${a.document}” stand other words than those quoted for “${a.item}”.`;
  return `The fragment “${a.fragment}” of “${a.item}” is not part of the words quoted from “${a.document}”.`;
};

export const anchorRuleTexts: Readonly<Record<string, DiagnosticText>> = {
  'target-without-anchor': {
    zh: {
      title: '目标未注明出处',
      what: (a) => `${targetZh(a)}既未注明文件原文，也未注明来源。`,
      why: '没有出处的目标无法核对，也无从说明由谁提出、何时提出。',
      todo: () => '请补充原文位置（anchor）；尚无正式文件的，先填写来源（source）。',
    },
    en: {
      title: 'Target without anchor',
      what: (a) => `${capital(targetEn(a))} names neither the words of a document nor a source.`,
      why: 'What rests on nothing cannot be checked, and nobody can say who promised it and when.',
      todo: () => 'Add the place of the words (anchor); while there is no issued document yet, state the source.',
    },
  },
  'target-cites-source-only': {
    zh: {
      title: '目标仅注明来源、未引原文',
      what: (a) => `来源“${a.source}”项下有${a.count}项目标仅注明来源、未引原文：${a.targets}。`,
      why: '仅有来源可以追溯到文件，但不能核对到具体文字。',
      todo: () => '打开该来源，为各项目标补充原文位置（anchor）。',
    },
    en: {
      title: 'Targets that cite a source only',
      what: (a) =>
        `${plural(a.count, 'target cites', 'targets cite')} the source “${a.source}” but no words of it: ${a.targets}.`,
      why: 'A source leads to the document, not to the sentence: the figure cannot be checked against the words.',
      todo: () => 'Open the source and add the place of the words (anchor) to each of them.',
    },
  },
  'anchor-mismatch': {
    zh: {
      title: '引文与文件不符',
      what: mismatchZh,
      why: '引文是目标的依据，与文件对不上的，依据不能成立。',
      todo: (a) =>
        a.problem === 'document'
          ? '核对所用文件版本；确已更换的，重新标定引文位置和散列值。'
          : '在文件中重新查找所引文字，更新 start、end、quoteSha256 和 fragment。',
    },
    en: {
      title: 'Anchor that does not match its document',
      what: mismatchEn,
      why: 'The words are the ground that the target stands on: where they are not found, it has none.',
      todo: (a) =>
        a.problem === 'document'
          ? 'Check which version of the document is meant; if it was replaced, set its anchors anew.'
          : 'Find the words in the document again and correct start, end, quoteSha256 and fragment.',
    },
  },
  'anchor-document-not-opened': {
    zh: {
      title: '引文所在文件未能打开',
      what: (a) =>
        `未找到《${a.document}》的文件${a.file === '' ? '（未填写文件名）' : ` ${a.file}`}，其${a.count}处引文未予核对。`,
      why: '未打开的文件只能核对引文格式，不能核对文字。',
      todo: () => '将文件放入 --documents 所指目录，并核对 documents.yaml 中的文件名（file）。',
    },
    en: {
      title: 'Document of anchors not opened',
      what: (a) =>
        `The file${a.file === '' ? '' : ` ${a.file}`} of “${a.document}” was not found, so that ${plural(a.count, 'anchor')} into it were not compared.`,
      why: 'Without the document only the form of an anchor is checked, not its words.',
      todo: () => 'Put the file into the folder given to --documents and check its name in documents.yaml (file).',
    },
  },
  'anchor-fragment-too-long': {
    zh: {
      title: '引文片段过长',
      what: (a) => `“${a.item}”的引文片段超过${a.han}个汉字（外文${a.words}个词）。`,
      why: '片段只用于辨认位置，不在规划文件中转录原文。',
      todo: () => '保留最能辨认的几个词，其余删去；所引范围由 start、end 表示。',
    },
    en: {
      title: 'Fragment of an anchor too long',
      what: (a) => `The fragment of “${a.item}” is longer than ${a.words} words (${a.han} Han characters).`,
      why: 'A fragment serves to recognise the place; the text of the document is not copied into the plan.',
      todo: () => 'Keep the few words that are most telling; start and end say how far the quote reaches.',
    },
  },
  'anchor-needs-original': {
    zh: {
      title: '须与印发原件核对',
      what: (a) =>
        `《${a.document}》为${a.form === 'translation' ? '译文' : '转载件'}，所引${a.count}处须与印发原件核对。`,
      why: '译文和转载件可能漏字、错译、改动数值，不能作为最终依据。',
      todo: () => '取得印发原件后逐处核对，并改引原件。',
    },
    en: {
      title: 'To be checked against the issued original',
      what: (a) =>
        `“${a.document}” is a ${a.form}: ${plural(a.count, 'anchor')} into it ${a.count === '1' ? 'is' : 'are'} to be checked against the issued original.`,
      why: 'Translations and reprints lose words and change figures; they are no final ground.',
      todo: () => 'Obtain the issued original, compare each place, and point the anchors there.',
    },
  },
};
