// Title page and contents of a Word edition.
import type { EditionDocument, EditionSection } from '#views/edition/editionDocument';
import { reportWords } from '#words/report';
import { permitted } from '../../markup.ts';
import { headingText } from '../html/headings.ts';
import { STYLES } from './documentStyles.ts';
import { mm } from './pageLayout.ts';
import { HeadingLevel, Paragraph, TableOfContents } from './wordLibrary.ts';
import { run } from './wordText.ts';

const line = (style: string, text: string, before = 0): readonly Paragraph[] =>
  text === ''
    ? []
    : [new Paragraph({ style, children: [run(text)], ...(before === 0 ? {} : { spacing: { before } }) })];

export function titleLines(document: EditionDocument): readonly Paragraph[] {
  return [
    ...line(STYLES.kicker, document.kicker),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(document.title)] }),
    ...line(STYLES.frontNote, document.subtitle),
    ...line(STYLES.frontNote, document.asOfText),
  ];
}

export function titlePage(document: EditionDocument): readonly Paragraph[] {
  return [
    ...line(STYLES.kicker, document.kicker, mm(30)),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: [run(document.title)],
      spacing: { before: mm(18), after: mm(6) },
    }),
    ...line(STYLES.frontNote, document.subtitle),
    ...line(STYLES.frontNote, document.asOfText, mm(6)),
    ...line(STYLES.frontNote, document.issuer, mm(80)),
    ...line(STYLES.frontNote, document.dateText),
  ];
}

/** Entries are written at once, with pages: nothing has to be updated when the file is opened. */
export function contentsPage(
  { language }: EditionDocument,
  entries: readonly {
    readonly section: EditionSection;
    readonly page: number | undefined;
    readonly anchor: string | undefined;
  }[],
): readonly (Paragraph | TableOfContents)[] {
  const { contents } = reportWords(language);
  const shown = entries.filter(({ section }) => section.level <= 2);
  const cachedEntries = shown.map(({ section, page, anchor }) => ({
    title: permitted(headingText(section)),
    level: section.level,
    ...(page === undefined ? {} : { page }),
    ...(anchor === undefined ? {} : { href: anchor }),
  }));
  return [
    new Paragraph({ style: STYLES.contents, pageBreakBefore: true, children: [run(contents)] }),
    new TableOfContents(contents, { hyperlink: true, headingStyleRange: '1-2', beginDirty: false, cachedEntries }),
  ];
}
