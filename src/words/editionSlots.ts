// Words of the slots of an edition: what is asked for there, and what stands where nothing is written yet.
import type { Language } from '#kernel/language';

const zh = {
  label: '{subject}：{heading}',
  city: '全市',
  wanted: '（待{department}于{deadline}前撰写）',
  open: '（待撰写）',
  openHeadings: '{headings}待撰写。',
};

const en: typeof zh = {
  label: '{subject}: {heading}',
  city: 'The city',
  wanted: '(to be written by {department} by {deadline})',
  open: '(to be written)',
  openHeadings: 'Still to be written: {headings}.',
};

const WORDS = { zh, en };

export function editionSlotWords(language: Language): typeof zh {
  return WORDS[language];
}
