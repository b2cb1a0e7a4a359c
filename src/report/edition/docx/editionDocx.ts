// An edition as a Word file that an office edits: GB/T 9704-2012 in Chinese, the same skeleton in English.
import type { EditionDocument, EditionSection } from '#views/edition/editionDocument';
import { documentAnchors } from '#views/edition/documentAnchors';
import { reportWords } from '#words/report';
import { headingText } from '../html/headings.ts';
import { sectionsWithCitations } from './citationsSection.ts';
import { documentProperties } from './documentProperties.ts';
import { documentStyles, STYLES } from './documentStyles.ts';
import { estimatedPages, roomBelow } from './estimatedPages.ts';
import { contentsPage, titleLines, titlePage } from './frontPages.ts';
import { pageLayout, pageOf, points, type PageLayout } from './pageLayout.ts';
import { pageNumbers } from './pageNumbers.ts';
import { reproducible } from './reproduciblePackage.ts';
import { LIST, type PictureOf, wordBlock } from './wordBlocks.ts';
import {
  AlignmentType,
  Document,
  HeadingLevel,
  type ISectionOptions,
  LevelFormat,
  packageParts,
  Paragraph,
  type Table,
} from './wordLibrary.ts';
import { bookmarked, run, type Setting } from './wordText.ts';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/**
 * The same document gives the same bytes in any process; `pictureOf` must do so too. It is asked for a chart when pages are reckoned
 * and again when they are written.
 */
export async function editionDocx(document: EditionDocument, pictureOf: PictureOf): Promise<Uint8Array> {
  const layout = pageLayout(document.kind, document.language);
  const word = new Document({
    ...documentProperties(document),
    styles: documentStyles(layout, document.language),
    numbering: { config: [{ reference: LIST, levels: [bullet(layout)] }] },
    evenAndOddHeaderAndFooters: true,
    sections: [...frontSections(document, layout, pictureOf), ...bodySections(document, layout, pictureOf)],
  });
  return reproducible(packageParts(word), document.date);
}

const bullet = ({ body }: PageLayout) => ({
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: points(2 * body), hanging: points(body) } } },
});

/** Only the report has a title page and contents; sheets begin with their first page. */
function frontSections(
  document: EditionDocument,
  layout: PageLayout,
  pictureOf: PictureOf,
): readonly ISectionOptions[] {
  if (document.kind !== 'report') return [];
  const sections = sectionsWithCitations(document);
  const pages = estimatedPages(sections, layout, pictureOf);
  const anchors = documentAnchors(document);
  const entries = sections.map((section) => ({
    section,
    page: pages.get(section.id),
    anchor: anchors.section(section.id),
  }));
  return [
    {
      properties: { page: pageOf(layout, false) },
      children: [...titlePage(document), ...contentsPage(document, entries)],
    },
  ];
}

function bodySections(document: EditionDocument, layout: PageLayout, pictureOf: PictureOf): readonly ISectionOptions[] {
  const groups: { landscape: boolean; sections: EditionSection[] }[] = [];
  for (const section of sectionsWithCitations(document)) {
    const landscape = section.landscape === true;
    const last = groups.at(-1);
    if (last?.landscape === landscape) last.sections.push(section);
    else groups.push({ landscape, sections: [section] });
  }
  const anchors = documentAnchors(document);
  const words = reportWords(document.language);
  return groups.map(({ landscape, sections }, at) => {
    const isFirst = at === 0;
    const setting = { language: document.language, words, anchors, layout, landscape, heading: '' };
    const head = isFirst && document.kind === 'opinions' ? titleLines(document) : [];
    const tail = at === groups.length - 1 ? colophon(document, setting) : [];
    const written = sections.flatMap((section, index) =>
      wordSection(
        section,
        document.kind === 'briefs' ? { ...setting, layout: briefLayout(section, layout, pictureOf) } : setting,
        pictureOf,
        index > 0 && beginsPage(section, document),
      ),
    );
    const page = { ...pageOf(layout, landscape), ...(isFirst ? { pageNumbers: { start: 1 } } : {}) };
    return { properties: { page }, footers: pageNumbers(document.language), children: [...head, ...written, ...tail] };
  });
}

/** A brief is a page of its own. */
const beginsPage = (section: EditionSection, { kind }: EditionDocument): boolean =>
  section.newPage === true || (kind === 'briefs' && section.level === 1);

/** Points kept free below a brief: other fonts and other programs need more than was reckoned. */
const RESERVE = 120;
const PIXELS_A_POINT = 4 / 3;
const MOST_PICTURE = 240;

/** The chart of a brief takes what its page has left. */
function briefLayout(section: EditionSection, layout: PageLayout, pictureOf: PictureOf): PageLayout {
  const free = Math.max(0, roomBelow(section, layout, pictureOf) - RESERVE) * PIXELS_A_POINT;
  return { ...layout, pictureHeight: Math.min(MOST_PICTURE, Math.floor(layout.pictureHeight + free)) };
}

function wordSection(
  section: EditionSection,
  setting: Setting,
  pictureOf: PictureOf,
  newPage: boolean,
): readonly (Paragraph | Table)[] {
  const heading = new Paragraph({
    heading: HEADINGS[section.level],
    pageBreakBefore: newPage,
    children: [...bookmarked(setting.anchors.section(section.id), [run(headingText(section))])],
  });
  const within = { ...setting, heading: section.heading };
  return [heading, ...section.blocks.flatMap((block) => wordBlock(block, within, pictureOf))];
}

function colophon({ colophon: sentences }: EditionDocument, { words }: Setting): readonly Paragraph[] {
  if (sentences.length === 0) return [];
  const texts = sentences.map((sentence) => sentence.map(({ text }) => text).join(''));
  return [
    new Paragraph({ style: STYLES.caption, children: [run(words.colophon)] }),
    ...texts.map((text) => new Paragraph({ style: STYLES.foot, children: [run(text)] })),
  ];
}
