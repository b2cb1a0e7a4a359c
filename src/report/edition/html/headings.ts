// Headings of an edition: number and words, one level below the other without a gap.
import type { Language } from '#kernel/language';
import type { EditionSection } from '#views/edition/editionDocument';
import { element, type Markup } from '../../markup.ts';
import { spoken } from './pieces.ts';

/** Level of the heading of each section, h2 to h4: at most one deeper than the one before, under the title as h1. */
export function headingLevels(sections: readonly EditionSection[]): readonly number[] {
  const levels: number[] = [];
  for (const { level } of sections) levels.push(Math.min(level + 1, (levels.at(-1) ?? 1) + 1));
  return levels;
}

/** 一、 and （一） stand right before the words; other numbers a space away. */
export function headingText({ number, heading }: Pick<EditionSection, 'number' | 'heading'>): string {
  return number === '' || /[、）]$/.test(number) ? `${number}${heading}` : `${number} ${heading}`;
}

export function headingMarkup(level: number, section: EditionSection, language: Language): Markup {
  return element(`h${level}`, {}, spoken(headingText(section), language));
}
