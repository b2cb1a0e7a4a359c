// Measures of the paper, in points unless said: letters, lines, room for tables. Chinese reports after GB/T 9704 (16 pt, 28 pt a line).
import type { Language } from '#kernel/language';
import type { DocumentKind } from '#views/edition/editionDocument';

const POINTS_A_MILLIMETRE = 72 / 25.4;
const A4 = { short: 210, long: 297 };

export interface PaperLayout {
  /** Millimetres. Of an upright page; inside is where the sheets are bound. */
  readonly margin: { readonly top: number; readonly bottom: number; readonly inside: number; readonly outside: number };
  /** Of a page lying on its side, all around. */
  readonly flippedMargin: number;
  readonly size: number;
  /** Between two lines, in heights of a letter. */
  readonly leading: number;
  /** Largest letters of tables. */
  readonly tableSize: number;
  /** Letters of captions and notes, in heights of the letters of the text. */
  readonly small: number;
}

const OFFICIAL = { top: 37, bottom: 35, inside: 28, outside: 26 };
const SHEET = { top: 22, bottom: 18, inside: 18, outside: 18 };

const LAYOUTS: Readonly<Record<DocumentKind, Readonly<Record<Language, PaperLayout>>>> = {
  report: {
    zh: { margin: OFFICIAL, flippedMargin: 25, size: 16, leading: 0.75, tableSize: 10, small: 0.66 },
    en: { margin: OFFICIAL, flippedMargin: 25, size: 11, leading: 0.55, tableSize: 9, small: 0.82 },
  },
  briefs: {
    zh: { margin: SHEET, flippedMargin: 18, size: 11, leading: 0.6, tableSize: 9, small: 0.82 },
    en: { margin: SHEET, flippedMargin: 18, size: 10, leading: 0.5, tableSize: 8.5, small: 0.85 },
  },
  cards: {
    zh: { margin: SHEET, flippedMargin: 18, size: 11, leading: 0.55, tableSize: 9, small: 0.82 },
    en: { margin: SHEET, flippedMargin: 18, size: 10, leading: 0.45, tableSize: 8.5, small: 0.85 },
  },
  opinions: {
    zh: { margin: SHEET, flippedMargin: 20, size: 12, leading: 0.6, tableSize: 10.5, small: 0.8 },
    en: { margin: SHEET, flippedMargin: 20, size: 10.5, leading: 0.5, tableSize: 9.5, small: 0.85 },
  },
};

export function paperLayout(kind: DocumentKind, language: Language): PaperLayout {
  return LAYOUTS[kind][language];
}

/** Width of the text in points. */
export function textRoom({ margin, flippedMargin }: PaperLayout, landscape: boolean): number {
  const millimetres = landscape ? A4.long - 2 * flippedMargin : A4.short - margin.inside - margin.outside;
  return millimetres * POINTS_A_MILLIMETRE;
}
