// Running text for print: pieces with the place they lead to and the shape of their mark; long words get places to break at.
import type { Mark, Sentence, TextPiece } from '#views/description';
import { markSymbol } from '#words/status';
import { webAddress } from '../../markup.ts';
import { PRINT_COLOURS } from '../../printLook.ts';
import type { Printing } from './printing.ts';

/** A text, or its parts between which a line may end without a sign. */
export type PrintedText = string | readonly string[];

export interface PrintedMark {
  readonly symbol: string;
  readonly colour: string;
}

/** `to`: a label of the document; `url`: an address of the web. */
export interface PrintedPiece {
  readonly text: PrintedText;
  readonly to?: string | undefined;
  readonly url?: string | undefined;
  readonly mark?: PrintedMark | undefined;
}

/** Letters of one word from which it may be broken in running text. */
const LONG_WORD = 32;

/** The text, on one line, where no word in it is longer than `most` letters, else its parts. */
export function breakable(text: string, most = LONG_WORD): PrintedText {
  const run = new RegExp(`[^\\u2e80-\\uffff\\s]{${most}}(?=[^\\u2e80-\\uffff\\s])`, 'gu');
  const marked = text.replace(run, '$&\n');
  return marked === text ? text : marked.split('\n');
}

const COLOURS: Readonly<Partial<Record<Mark, string>>> = {
  met: PRINT_COLOURS.met,
  'met-early': PRINT_COLOURS.met,
  done: PRINT_COLOURS.met,
  accepted: PRINT_COLOURS.met,
  'not-met': PRINT_COLOURS.notMet,
  error: PRINT_COLOURS.notMet,
  ahead: PRINT_COLOURS.ahead,
  'on-schedule': PRINT_COLOURS.ahead,
  note: PRINT_COLOURS.ahead,
  reported: PRINT_COLOURS.ahead,
  behind: PRINT_COLOURS.behind,
  warning: PRINT_COLOURS.behind,
  returned: PRINT_COLOURS.behind,
};

export function printedMark(mark: Mark | undefined): PrintedMark | undefined {
  return mark && { symbol: markSymbol(mark), colour: COLOURS[mark] ?? PRINT_COLOURS.muted };
}

type Linked = Pick<TextPiece, 'text' | 'link' | 'address' | 'mark'>;

export function printedPiece({ text, link, address, mark }: Linked, printing: Printing): PrintedPiece {
  const to = printing.to(link);
  const url = to === undefined ? webAddress(address) : undefined;
  return { text: breakable(printing.text(text)), to, url, mark: printedMark(mark) };
}

export function printedSentence(sentence: Sentence, printing: Printing): readonly PrintedPiece[] {
  return sentence.map((piece) => printedPiece(piece, printing));
}
