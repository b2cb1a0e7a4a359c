// A Word file that came back against the one that was sent: each number and each passage that is no longer the same.
import type { DocxBlock, DocxParagraph, DocxText } from '#formats/docx/readDocx';
import type { DocumentEdit } from '#model/edition/editionChecks';
import type { CitationView, EditionDocument } from '#views/edition/editionDocument';
import { aligned, type Trait } from './alignment.ts';
import { cellText, pairedRows, rowText } from './tableEdits.ts';
import { textEdits } from './textEdits.ts';

/**
 * Edits in the order of the text. `issued` is the file of `document` as it was written; its links say which figure a number cites.
 * Layout, line breaks, blanks and the table of contents do not count.
 */
export function compareDocx(issued: DocxText, returned: DocxText, document: EditionDocument): readonly DocumentEdit[] {
  const citations = new Map(document.citations.map((one) => [`o${one.number}`, one]));
  return aligned(issued.blocks, returned.blocks, traitOf).flatMap(({ before, after }) => {
    if (before === undefined) return after === undefined ? [] : [wholeEdit('added', after)];
    if (after === undefined) return [wholeEdit('removed', before)];
    if (before.kind === 'table' && after.kind === 'table') return tableEdits(before, after, citations);
    if (before.kind === 'table' || after.kind === 'table')
      return [wholeEdit('removed', before), wholeEdit('added', after)];
    return passageEdits([before.paragraph], [after.paragraph], { section: before.heading }, citations);
  });
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function traitOf(block: DocxBlock): Trait {
  if (block.kind === 'paragraph') return { key: plain(block.paragraph.text) };
  const [head] = block.rows;
  return {
    key: `\n${plain(block.rows.map(rowText).join('\n'))}`,
    label: `${block.heading}\n${head === undefined ? '' : rowText(head)}`,
  };
}

const blockText = (block: DocxBlock): string =>
  block.kind === 'paragraph' ? plain(block.paragraph.text) : block.rows.map((row) => plain(rowText(row))).join('\n');

function wholeEdit(kind: 'added' | 'removed', block: DocxBlock): DocumentEdit {
  const text = blockText(block);
  return { kind, section: block.heading, before: kind === 'added' ? '' : text, after: kind === 'added' ? text : '' };
}

type Where = Pick<DocumentEdit, 'section' | 'place'>;
type Citations = ReadonlyMap<string, CitationView>;

function tableEdits(
  before: Extract<DocxBlock, { kind: 'table' }>,
  after: Extract<DocxBlock, { kind: 'table' }>,
  citations: Citations,
): readonly DocumentEdit[] {
  const section = before.heading;
  return pairedRows(before.rows, after.rows).flatMap((pair): readonly DocumentEdit[] => {
    if ('kind' in pair) {
      const { kind, place, text } = pair;
      return [{ kind, section, place, before: kind === 'added' ? '' : text, after: kind === 'added' ? text : '' }];
    }
    // A row of the cited figures is itself what the numbers of the text lead to.
    const own = pair.row.cells.flatMap((cell) => cell.flatMap(({ bookmarks }) => bookmarks));
    const rowFigure = own.map((name) => citations.get(name)).find((one) => one !== undefined);
    return passageEdits(pair.before, pair.after, { section, place: pair.place }, citations, rowFigure);
  });
}

function passageEdits(
  before: readonly DocxParagraph[],
  after: readonly DocxParagraph[],
  where: Where,
  citations: Citations,
  rowFigure?: CitationView,
): readonly DocumentEdit[] {
  const [old, present] = [cellText(before), cellText(after)];
  if (plain(old) === plain(present)) return [];
  const anchors = anchorsOf(before);
  return textEdits(old, present).map(({ at, ...edit }) => {
    const cited =
      edit.kind === 'words' || at === undefined ? undefined : (citations.get(anchors(at) ?? '') ?? rowFigure);
    const figure = cited === undefined ? {} : { observation: cited.observation, figure: cited.name };
    return { ...edit, ...where, ...figure };
  });
}

/** Bookmark that the run at a place of `cellText` leads to. */
function anchorsOf(paragraphs: readonly DocxParagraph[]): (at: number) => string | undefined {
  const runs: { readonly end: number; readonly anchor: string | undefined }[] = [];
  let start = 0;
  for (const { runs: own, text } of paragraphs) {
    let end = start - (text.length - text.trimStart().length);
    for (const { text: piece, anchor } of own) {
      end += piece.length;
      runs.push({ end, anchor });
    }
    start += text.trim().length + 1;
  }
  return (at) => runs.find(({ end }) => at < end)?.anchor;
}
