// An enumeration in running text: a lead with its items in the same sentence, or as a list where they are many.
import { editionBodyWords } from '#words/editionBody';
import type { Link, Sentence } from '../description.ts';
import { compose, joinWith, piece } from '../sentence.ts';
import type { ViewContext } from '../viewContext.ts';
import type { EditionBlock } from './editionDocument.ts';

/** Items that still read well within one sentence. */
const IN_SENTENCE = 2;

interface Options {
  /** Items listed at most. */
  readonly most: number;
  /** Where the others stand. */
  readonly rest: Link;
}

/** "2 targets are met: A; B." — or the lead and a list below it; nothing without items. */
export function enumeration(
  { language }: ViewContext,
  lead: Sentence,
  items: readonly Sentence[],
  { most, rest }: Options,
): readonly EditionBlock[] {
  const words = editionBodyWords(language);
  if (items.length === 0) return [];
  if (items.length <= IN_SENTENCE) {
    const inner = joinWith(items, words.itemSeparator);
    return [{ kind: 'sentence', sentence: joinWith([lead, words.colon, inner, words.stop], '') }];
  }
  const shown = items.length > most ? items.slice(0, most) : items;
  const left = items.length - shown.length;
  const others = left === 0 ? [] : [compose(words.restOfList, { count: piece(String(left), rest) })];
  const all = [...shown, ...others];
  const ended = all.map((item, at) =>
    joinWith([item, at === all.length - 1 ? words.stop : words.itemSeparator.trim()], ''),
  );
  return [
    { kind: 'sentence', sentence: joinWith([lead, words.colon.trim()], '') },
    { kind: 'list', items: ended },
  ];
}
