// Running text of a Word edition: pieces with marks, and links to what is behind them.
import type { Language } from '#kernel/language';
import type { CellView, Mark, Sentence, TextPiece } from '#views/description';
import type { DocumentAnchors } from '#views/edition/documentAnchors';
import type { ReportWords } from '#words/report';
import { markSymbol } from '#words/status';
import { permitted, webAddress } from '../../markup.ts';
import type { PageLayout } from './pageLayout.ts';
import { CITATION } from './documentStyles.ts';
import {
  Bookmark,
  ExternalHyperlink,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from './wordLibrary.ts';

/** What every block is written with. */
export interface Setting {
  readonly language: Language;
  readonly words: ReportWords;
  readonly anchors: DocumentAnchors;
  readonly layout: PageLayout;
  readonly landscape: boolean;
  /** Heading of the section: a table of the same title does not print it twice. */
  readonly heading: string;
}

type RunLook = Omit<IRunOptions, 'text' | 'children'>;

/** Text alone: no part of it is read as a field or as markup. */
export function run(text: string, look: RunLook = {}): TextRun {
  return new TextRun({ ...look, text: permitted(text) });
}

/** Text that leads to what is behind it: inside the document, or a web address of a source. */
export function linked(
  text: string,
  piece: Pick<TextPiece, 'link' | 'address'>,
  setting: Setting,
  look: RunLook = {},
): ParagraphChild {
  const anchor = piece.link === undefined ? undefined : setting.anchors.of(piece.link);
  if (anchor !== undefined) return new InternalHyperlink({ anchor, children: [run(text, look)] });
  const address = webAddress(piece.address);
  return address === undefined || permitted(address) !== address
    ? run(text, look)
    : new ExternalHyperlink({ link: address, children: [run(text, look)] });
}

export function markRuns(mark: Mark | undefined, look: RunLook = {}): readonly ParagraphChild[] {
  return mark === undefined ? [] : [run(`${markSymbol(mark)} `, look)];
}

export function sentenceRuns(sentence: Sentence, setting: Setting, look: RunLook = {}): readonly ParagraphChild[] {
  return sentence.flatMap((piece) => {
    const isLinked = piece.link !== undefined && setting.anchors.of(piece.link) !== undefined;
    const pieceLook = isLinked ? { ...look, style: CITATION } : look;
    return [...markRuns(piece.mark, look), linked(piece.text, piece, setting, pieceLook)];
  });
}

/** Text of a cell without its marks and notes. */
export function cellRuns(cell: CellView, setting: Setting): readonly ParagraphChild[] {
  return [...markRuns(cell.mark), linked(cell.text, cell, setting)];
}

/** A place that links lead to; without a name the children as they are. */
export function bookmarked(name: string | undefined, children: readonly ParagraphChild[]): readonly ParagraphChild[] {
  return name === undefined ? children : [new Bookmark({ id: name, children })];
}
