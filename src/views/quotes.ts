// Quotes: the fragment of a document that an item rests on, with document, span and the warning that a copy has to be checked.
import type { Name } from '#kernel/language';
import type { Anchor } from '#model/anchor';
import { needsOriginal } from '#model/document';
import type { Block, Sentence, TextPiece } from './description.ts';
import { documentPiece, sourcePiece } from './names.ts';
import { listBlock, sentenceBlock } from './pageFrame.ts';
import { compose, piece } from './sentence.ts';
import { named, type ViewContext } from './viewContext.ts';

function spanSentence(context: ViewContext, anchor: Anchor): Sentence {
  const { words } = context;
  return compose(isTranslation(context, anchor) ? words.common.quotePlaceTranslated : words.common.quotePlace, {
    document: documentPiece(context, anchor.document),
    start: String(anchor.start),
    end: String(anchor.end),
  });
}

/** Whether the words of a document are those of its translation. */
export function isTranslation(context: ViewContext, anchor: Anchor): boolean {
  return context.index.documents.get(anchor.document)?.form === 'translation';
}

/** The warning where the document is a translation or a reprint. */
export function originalWarning(context: ViewContext, anchor: Anchor): string | undefined {
  const document = context.index.documents.get(anchor.document);
  return document !== undefined && needsOriginal(document) ? context.words.common.checkOriginal : undefined;
}

export function quoteBlock(context: ViewContext, anchor: Anchor | undefined): Block | undefined {
  if (anchor === undefined) return undefined;
  const warning = originalWarning(context, anchor);
  const quote = { kind: 'quote', fragment: anchor.fragment, pieces: spanSentence(context, anchor) } as const;
  return warning === undefined ? quote : { ...quote, warning };
}

export interface Stated {
  readonly name: Name;
  readonly anchor?: Anchor | undefined;
  readonly source?: string | undefined;
}

/** Where an item is stated: its document, else its source. */
export function statedIn(
  context: ViewContext,
  item: {
    readonly anchor?: Anchor | undefined;
    readonly source?: string | undefined;
    readonly document?: string | undefined;
  },
): TextPiece | undefined {
  const document = item.anchor?.document ?? item.document;
  if (document !== undefined) return documentPiece(context, document);
  return item.source === undefined ? undefined : sourcePiece(context, item.source);
}

/** The name with the words it rests on, which are left out where they say no more than the name; of a translation said to be so. */
function quotedName(context: ViewContext, item: Stated): Sentence {
  const name = named(context, item.name);
  const { anchor } = item;
  if (anchor === undefined || anchor.fragment.toLowerCase() === name.toLowerCase()) return [piece(name)];
  const { common } = context.words;
  const template = isTranslation(context, anchor) ? common.quotedTranslation : common.quoted;
  return compose(template, { name, fragment: anchor.fragment });
}

/** A stated name with the words it rests on and where they stand. */
export function statedSentence(context: ViewContext, item: Stated): Sentence {
  const { words } = context;
  const quoted = quotedName(context, item);
  if (item.anchor !== undefined) {
    const document = documentPiece(context, item.anchor.document);
    return compose(words.common.statedWithQuote, { quoted, document });
  }
  const source = statedIn(context, item);
  return source === undefined ? quoted : compose(words.common.statedIn, { name: quoted, source });
}

/** A list of stated names; the document that all of them rest on is named once below it. */
export function statedBlocks(context: ViewContext, items: readonly Stated[]): readonly (Block | undefined)[] {
  const [first, ...rest] = items.map((item) => item.anchor);
  if (first === undefined || rest.length === 0 || rest.some((anchor) => anchor?.document !== first.document)) {
    return [listBlock(items.map((item) => statedSentence(context, item)))];
  }
  const { common } = context.words;
  const template = isTranslation(context, first) ? common.allStatedInTranslation : common.allStatedIn;
  const source = compose(template, { document: documentPiece(context, first.document) });
  return [listBlock(items.map((item) => quotedName(context, item))), sentenceBlock(source)];
}
