// Running text of an edition: pieces with links, marks and addresses.
import type { Language } from '#kernel/language';
import type { Mark, PageView, Sentence, TextPiece } from '#views/description';
import type { ReportWords } from '#words/report';
import { markSymbol } from '#words/status';
import type { Anchors } from './anchors.ts';
import { element, webAddress, type Child, type Markup } from './markup.ts';

/** What every block of a page is written with. */
export interface Setting {
  readonly language: Language;
  readonly words: ReportWords;
  readonly anchors: Anchors;
  readonly page: PageView;
  /** Heading of the section: a table of the same title does not print it twice. */
  readonly heading?: string | undefined;
}

/** Shape and colour; the words beside it say the same. */
export function markOf(mark: Mark | undefined): Child {
  return mark === undefined
    ? undefined
    : [element('span', { class: `mark mark-${mark}`, 'aria-hidden': 'true' }, markSymbol(mark)), ' '];
}

/** Text that opens what is behind it inside the edition, or a web address; plain text where neither is there. */
export function linked(text: Child, piece: Pick<TextPiece, 'link' | 'address'>, setting: Setting): Child {
  const anchor = piece.link === undefined ? undefined : setting.anchors.of(piece.link);
  if (anchor !== undefined) return element('a', { href: `#${anchor}` }, text);
  const address = webAddress(piece.address);
  return address === undefined
    ? text
    : element('a', { href: address, rel: 'noopener noreferrer', class: 'outside' }, text);
}

export function pieceMarkup(piece: TextPiece, setting: Setting): Child {
  return [markOf(piece.mark), linked(piece.text, piece, setting)];
}

export function sentenceMarkup(sentence: Sentence, setting: Setting): readonly Child[] {
  return sentence.map((piece) => pieceMarkup(piece, setting));
}

export function paragraph(sentence: Sentence, setting: Setting, className?: string): Markup {
  return element('p', { class: className }, sentenceMarkup(sentence, setting));
}
