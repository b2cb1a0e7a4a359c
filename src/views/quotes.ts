// Quotes: the fragment of a document that an item rests on, with document, span and the warning that a copy has to be checked.
import type { Name } from '#kernel/language';
import type { Anchor } from '#model/anchor';
import { needsOriginal } from '#model/document';
import type { Block, Sentence, TextPiece } from './description.ts';
import { documentPiece, sourcePiece } from './names.ts';
import { compose } from './sentence.ts';
import { named, type ViewContext } from './viewContext.ts';

function spanSentence(context: ViewContext, anchor: Anchor): Sentence {
  return compose(context.words.common.quotePlace, {
    document: documentPiece(context, anchor.document),
    start: String(anchor.start),
    end: String(anchor.end),
  });
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

/** A stated name with the words it rests on and where they stand. */
export function statedSentence(context: ViewContext, item: Stated): Sentence {
  const name = named(context, item.name);
  const { words } = context;
  if (item.anchor !== undefined) {
    const document = documentPiece(context, item.anchor.document);
    return compose(words.common.statedWithQuote, { name, fragment: item.anchor.fragment, document });
  }
  const source = statedIn(context, item);
  return source === undefined ? compose('{name}', { name }) : compose(words.common.statedIn, { name, source });
}
