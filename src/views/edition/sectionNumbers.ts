// Numbers of the sections of a document: 一、 （一） 1. in Chinese, 1 1.1 1.1.1 in English; sections that bring their own keep it.
import type { Language } from '#kernel/language';
import { chineseNumber } from '#words/chineseNumber';
import type { EditionSection } from './editionDocument.ts';

function numberIn(language: Language, counts: readonly number[]): string {
  if (language === 'en') return counts.join('.');
  const last = counts.at(-1) ?? 0;
  if (counts.length === 1) return `${chineseNumber(last)}、`;
  return counts.length === 2 ? `（${chineseNumber(last)}）` : `${last}.`;
}

export function numberedSections(sections: readonly EditionSection[], language: Language): readonly EditionSection[] {
  let counts: readonly number[] = [];
  return sections.map((section) => {
    if (section.number !== '') return section;
    const above = Array.from({ length: section.level - 1 }, (_, at) => counts[at] ?? 1);
    counts = [...above, (counts[section.level - 1] ?? 0) + 1];
    return { ...section, number: numberIn(language, counts) };
  });
}
