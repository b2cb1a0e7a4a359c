// An edition for the typesetter: a fixed template, and the document as data. No word of the document is ever read as markup.
import type { TableView } from '#views/description';
import type { DocumentKind, EditionDocument, EditionSection } from '#views/edition/editionDocument';
import { utf8 } from '../../bytes.ts';
import { PRINT_COLOURS } from '../../printLook.ts';
import { sectionsWithCitations } from '../docx/citationsSection.ts';
import { headingText } from '../html/headings.ts';
import { paperLayout, textRoom } from './paperLayout.ts';
import { printedBlock, type PrintedBlock } from './printedBlock.ts';
import { printedSentence } from './printedText.ts';
import { printingOf, type Printing } from './printing.ts';
import { TEMPLATE } from './template/template.ts';
import type { TypstSource } from './typstSource.ts';

interface PrintedSection {
  readonly label?: string | undefined;
  readonly level: number;
  readonly heading: string;
  readonly landscape: boolean;
  readonly newPage: boolean;
  readonly blocks: readonly PrintedBlock[];
}

/**
 * @param has whether the fonts hold a character; others are printed as 〓
 */
export function editionTypst(document: EditionDocument, has: (codePoint: number) => boolean = () => true): TypstSource {
  const { kind, language } = document;
  const sections = kind === 'report' ? sectionsWithCitations(document) : document.sections;
  const printing = printingOf(document, tablesOf(sections), has);
  const { text } = printing;
  const data = {
    kind,
    language,
    title: text(document.title),
    subtitle: text(document.subtitle),
    kicker: text(document.kicker),
    asOf: text(document.asOfText),
    issuer: text(document.issuer),
    dateText: text(document.dateText),
    date: document.date.split('-').map(Number),
    words: { contents: printing.words.contents, colophon: printing.words.colophon },
    colours: PRINT_COLOURS,
    layout: paperLayout(kind, language),
    runs: runsOf(printedSections(sections, kind, printing)),
    colophon: kind === 'report' ? document.colophon.map((sentence) => printedSentence(sentence, printing)) : [],
  };
  return { main: TEMPLATE, files: [{ path: '/document.json', bytes: utf8(JSON.stringify(data)) }] };
}

function tablesOf(sections: readonly EditionSection[]): readonly TableView[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])));
}

/** Briefs and cards keep to upright sheets, a table of opinions lies on its side. */
function isLandscape(kind: DocumentKind, section: EditionSection): boolean {
  return kind === 'opinions' || (kind === 'report' && section.landscape === true);
}

function printedSections(
  sections: readonly EditionSection[],
  kind: DocumentKind,
  printing: Printing,
): readonly PrintedSection[] {
  const layout = paperLayout(kind, printing.language);
  let level = 0;
  return sections.map((section, at) => {
    // A heading is at most one deeper than the one before.
    level = Math.min(section.level, level + 1);
    const landscape = isLandscape(kind, section);
    const room = { width: textRoom(layout, landscape), size: layout.tableSize };
    const { heading } = section;
    return {
      label: printing.sectionLabel(section.id),
      level,
      heading: printing.text(headingText(section)),
      landscape,
      newPage: section.newPage === true,
      blocks: section.blocks.map((block, index) =>
        printedBlock(block, { heading, room, name: `s${at}-${index}` }, printing),
      ),
    };
  });
}

/** Sections by the way their pages lie. */
function runsOf(
  sections: readonly PrintedSection[],
): readonly { readonly landscape: boolean; readonly sections: readonly PrintedSection[] }[] {
  const runs: { landscape: boolean; sections: PrintedSection[] }[] = [];
  for (const section of sections) {
    const last = runs.at(-1);
    if (last?.landscape === section.landscape) last.sections.push(section);
    else runs.push({ landscape: section.landscape, sections: [section] });
  }
  return runs;
}
