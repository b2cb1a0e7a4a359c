// Running text of an edition: pieces with links, marks, citations and addresses; Chinese words in an English text are marked as such.
import type { Language } from '#kernel/language';
import type { Link, Mark, Sentence, TableView, TextPiece } from '#views/description';
import type { ReportWords } from '#words/report';
import { markSymbol } from '#words/status';
import { element, webAddress, type Child, type Markup } from '../../markup.ts';

/** What every block is written with. */
export interface Setting {
  readonly language: Language;
  readonly words: ReportWords;
  /** Where a link leads within the file; undefined where it holds nothing of it, so that it is text. */
  readonly anchorOf: (link: Link) => string | undefined;
  /** Anchor that a row of a table carries. */
  readonly rowAnchor: (table: TableView, row: string) => string | undefined;
  /** Number of a cited figure, and its source and date in words. */
  readonly citationOf?: ((link: Link) => { readonly number: number; readonly title: string } | undefined) | undefined;
  /** Begins the ids within drawings: unique for each block of the file. */
  readonly prefix: string;
  /** Whether people's paragraphs say who wrote them. */
  readonly showsAuthors?: boolean | undefined;
  /** Heading of the section: a table of the same title does not print it twice. */
  readonly heading?: string | undefined;
}

/** Shape and colour; the words beside it say the same. */
export function markOf(mark: Mark | undefined): Child {
  return mark === undefined
    ? undefined
    : [element('span', { class: `mark mark-${mark}`, 'aria-hidden': 'true' }, markSymbol(mark)), ' '];
}

const CHINESE =
  /([\p{Script=Han}\u3000-\u303F\uFF01-\uFF5E]*\p{Script=Han}[\p{Script=Han}\u3000-\u303F\uFF01-\uFF5E]*)/u;

/** A text whose Chinese words a reader aloud of an English edition speaks as Chinese. */
export function spoken(text: string, language: Language): Child {
  if (language === 'zh' || !CHINESE.test(text)) return text;
  return text.split(CHINESE).map((part, at) => (at % 2 === 1 ? element('span', { lang: 'zh-Hans' }, part) : part));
}

/** Text that opens what is behind it inside the edition, or a web address; plain text where neither is there. */
export function linked(text: Child, piece: Pick<TextPiece, 'link' | 'address'>, setting: Setting): Child {
  const shown = typeof text === 'string' ? spoken(text, setting.language) : text;
  const anchor = piece.link === undefined ? undefined : setting.anchorOf(piece.link);
  if (piece.link !== undefined && anchor !== undefined) {
    const citation = setting.citationOf?.(piece.link);
    const cited = citation && { class: 'cite', 'data-cite': String(citation.number), title: citation.title };
    return element('a', { href: `#${anchor}`, ...cited }, shown);
  }
  const address = webAddress(piece.address);
  return address === undefined
    ? shown
    : element('a', { href: address, rel: 'noopener noreferrer', class: 'outside' }, shown);
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

/** What may be wider than the page scrolls by itself, by keyboard too. */
export function scrollBox(className: string, label: string, ...children: readonly Child[]): Markup {
  return element('div', { class: className, role: 'group', tabindex: '0', 'aria-label': label }, ...children);
}
