// Page numbers of a Word edition: — 1 — at the outer foot (GB/T 9704-2012, 7.5), one character in.
import type { Language } from '#kernel/language';
import { STYLES } from './documentStyles.ts';
import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from './wordLibrary.ts';

const ONE_CHARACTER = 280;

export function pageNumbers(language: Language): { readonly default: Footer; readonly even: Footer } {
  const children = language === 'zh' ? ['— ', PageNumber.CURRENT, ' —'] : [PageNumber.CURRENT];
  const foot = (odd: boolean): Footer =>
    new Footer({
      children: [
        new Paragraph({
          style: STYLES.footer,
          alignment: odd ? AlignmentType.RIGHT : AlignmentType.LEFT,
          indent: odd ? { right: ONE_CHARACTER } : { left: ONE_CHARACTER },
          children: [new TextRun({ children })],
        }),
      ],
    });
  return { default: foot(true), even: foot(false) };
}
