// Pages on which the sections of a Word edition begin, reckoned from its type sizes: Word counts anew when the contents are updated.
import { displayWidth } from '#formats/displayWidth';
import type { Sentence, TableView } from '#views/description';
import type { EditionBlock, EditionSection } from '#views/edition/editionDocument';
import { headingText } from '../html/headings.ts';
import { fittedTable, shownColumns } from './columnWidths.ts';
import type { PictureOf } from './wordBlocks.ts';
import { pictureSize } from './chartPicture.ts';
import { type PageLayout, textHeight, textWidth } from './pageLayout.ts';

/** Latin letters are narrower than half an em on average. */
const LATIN = 0.9;
/** Points in a twentieth, and in a pixel of 1/96 inch. */
const POINT = 20;
const PIXEL = 0.75;

interface Sheet {
  readonly layout: PageLayout;
  readonly landscape: boolean;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** What cannot be split, in points; `keep`: it stays with the next. */
interface Piece {
  readonly height: number;
  readonly keep?: boolean;
}

export function estimatedPages(
  sections: readonly EditionSection[],
  layout: PageLayout,
  pictureOf: PictureOf,
): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  let [page, used, landscape] = [1, 0, sections[0]?.landscape === true];
  for (const [at, section] of sections.entries()) {
    const turned = section.landscape === true;
    if (at > 0 && used > 0 && (section.newPage === true || turned !== landscape)) [page, used] = [page + 1, 0];
    landscape = turned;
    const sheet = sheetOf(layout, landscape);
    for (const [index, height] of together(sectionPieces(section, sheet, pictureOf)).entries()) {
      if (used > 0 && used + height > sheet.height) [page, used] = [page + 1, 0];
      if (index === 0) pages.set(section.id, page);
      used += height;
    }
  }
  return pages;
}

/** Points that an upright page has left below a section of its own; negative where the section runs over it. */
export function roomBelow(section: EditionSection, layout: PageLayout, pictureOf: PictureOf): number {
  const sheet = sheetOf(layout, false);
  return sectionPieces(section, sheet, pictureOf).reduce((room, { height }) => room - height, sheet.height);
}

const sectionPieces = (section: EditionSection, sheet: Sheet, pictureOf: PictureOf): readonly Piece[] => [
  ...headingPieces(section, sheet),
  ...section.blocks.flatMap((one) => piecesOf(one, sheet, pictureOf)),
];

function sheetOf(layout: PageLayout, landscape: boolean): Sheet {
  const width = textWidth(layout, landscape) / POINT;
  return { layout, landscape, width, height: textHeight(layout, landscape) / POINT };
}

/** Heights of the pieces with those that stay with their next joined. */
function together(pieces: readonly Piece[]): readonly number[] {
  const heights: number[] = [];
  let kept = 0;
  for (const { height, keep } of pieces) {
    kept += height;
    if (keep === true) continue;
    heights.push(kept);
    kept = 0;
  }
  return kept > 0 ? [...heights, kept] : heights;
}

const textOf = (sentence: Sentence): string => sentence.map(({ text }) => text).join('');

function lineCount(text: string, size: number, width: number): number {
  const factor = displayWidth(text) > text.length ? 1 : LATIN;
  return Math.max(1, Math.ceil((displayWidth(text) * size * factor) / 2 / width));
}

const headingPieces = (section: EditionSection, { layout, width }: Sheet): readonly Piece[] => {
  const size = layout.headings[section.level - 1] ?? layout.body;
  return [{ height: lineCount(headingText(section), size, width) * Math.max(layout.pitch, size * 1.2), keep: true }];
};

function paragraph(text: string, { layout, width }: Sheet): readonly Piece[] {
  const lines = lineCount(text, layout.body, width - 2 * layout.body);
  return Array.from({ length: lines }, () => ({ height: layout.pitch }));
}

const captionHeight = ({ caption }: PageLayout): number => caption * 1.3 + 12;
const noteHeight = ({ note }: PageLayout): number => note * 1.4 + 13;

function piecesOf(block: EditionBlock, sheet: Sheet, pictureOf: PictureOf): readonly Piece[] {
  const { layout } = sheet;
  switch (block.kind) {
    case 'sentence':
    case 'callout':
      return paragraph(textOf(block.sentence), sheet);
    case 'list':
      return block.items.flatMap((item) => paragraph(textOf(item), sheet));
    case 'counts':
      return paragraph(block.counts.map(({ text, count }) => `● ${text} ${count}；`).join(''), sheet);
    case 'paragraphs': {
      const { paragraphs, wanted } = block.paragraphs;
      return (paragraphs.length === 0 && wanted !== undefined ? [wanted] : paragraphs).flatMap((text) =>
        paragraph(text, sheet),
      );
    }
    case 'facts':
      return block.facts.map(({ pieces }) => ({
        height: cellHeight(textOf(pieces), layout.tables[0] ?? layout.body, sheet.width * 0.7),
      }));
    case 'tile-map': {
      const rows = new Set(block.map.tiles.map(({ row }) => row)).size;
      return [{ height: captionHeight(layout) + 2 * noteHeight(layout) + rows * 43 }];
    }
    case 'chart': {
      const picture = pictureOf(block.chart);
      if (picture === undefined) return tablePieces(block.chart.table, sheet);
      const { height } = pictureSize(picture, layout, sheet.landscape);
      return [{ height: captionHeight(layout) + 2 * noteHeight(layout) + height * PIXEL }];
    }
    case 'table':
      return tablePieces(block.table, sheet);
  }
}

const cellHeight = (text: string, size: number, width: number): number =>
  lineCount(text, size, width) * size * 1.25 + 5.5;

function tablePieces(table: TableView, { layout, landscape }: Sheet): readonly Piece[] {
  const columns = shownColumns(table);
  const { size, widths } = fittedTable(table, layout, landscape);
  const rows = table.rows.map(({ cells }) => {
    const heights = columns.map(({ at }, index) => {
      const cell = cells[at];
      const below = [cell?.missing, cell?.note, ...(cell?.more ?? []).map(({ text }) => text)].filter(Boolean).join('');
      const width = (widths[index] ?? 0) / POINT - 8;
      return (
        cellHeight(cell?.text ?? '', size, width) +
        (below === '' ? 0 : lineCount(below, size - 1.5, width) * size * 1.25)
      );
    });
    return { height: Math.max(0, ...heights) };
  });
  const head = { height: captionHeight(layout) + cellHeight('', size, 1) * 2, keep: true };
  return [head, ...rows, { height: noteHeight(layout) }];
}
