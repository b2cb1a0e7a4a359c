// Sentences from templates: `{name}` in a template is replaced by a piece of text or a linked figure.
import type { Link, Mark, PageName, Sentence, TextPiece } from './description.ts';

export type Part = string | TextPiece | Sentence;

const SLOT = /\{(\w+)\}/;

export function linkTo(page: PageName, id?: string, query?: Readonly<Record<string, string>>): Link {
  return { page, ...(id === undefined ? {} : { id }), ...(query === undefined ? {} : { query }) };
}

export function piece(text: string, link?: Link, mark?: Mark): TextPiece {
  return { text, ...(link === undefined ? {} : { link }), ...(mark === undefined ? {} : { mark }) };
}

function piecesOf(part: Part): Sentence {
  if (typeof part === 'string') return part === '' ? [] : [{ text: part }];
  return 'text' in part ? [part] : part;
}

const isPlain = (part: TextPiece): boolean =>
  part.link === undefined &&
  part.mark === undefined &&
  part.address === undefined &&
  part.file === undefined &&
  part.download === undefined;

/** Neighbouring pieces without link, mark or address made one. */
function joined(pieces: Sentence): Sentence {
  const result: TextPiece[] = [];
  for (const next of pieces) {
    const last = result.at(-1);
    if (last !== undefined && isPlain(last) && isPlain(next))
      result[result.length - 1] = { text: last.text + next.text };
    else result.push(next);
  }
  return result;
}

/** The template with its slots filled; a slot without a part stays empty. */
export function compose(template: string, parts: Readonly<Record<string, Part>>): Sentence {
  const pieces = template.split(SLOT).flatMap((text, at) => {
    if (at % 2 === 0) return piecesOf(text);
    return Object.hasOwn(parts, text) ? piecesOf(parts[text] ?? '') : [];
  });
  return joined(pieces);
}

/** Items with a separator between them. */
export function joinWith(items: readonly Part[], separator: string): Sentence {
  return joined(items.flatMap((item, at) => (at === 0 ? piecesOf(item) : [{ text: separator }, ...piecesOf(item)])));
}

/** With a capital at its head; texts that begin otherwise stay as they are. */
export function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function textOf(sentence: Sentence): string {
  return sentence.map((part) => part.text).join('');
}
