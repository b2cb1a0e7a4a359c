// Page of a document: its authority, and every statement that rests on its words, in the order of the text.
import { notFound, type Failure } from '#kernel/failure';
import { nearest } from '#kernel/nearest';
import { needsOriginal, type PlanDocument } from '#model/document';
import { kindWord } from '#words/kinds';
import { formatDate } from '#words/period';
import { anchoredIn, type AnchoredItem } from './anchoredItems.ts';
import { textCell } from './cells.ts';
import type { Block, PageView, TableView } from './description.ts';
import { findingsAbout, findingsBlock } from './findingViews.ts';
import { documentPiece, listPieces, placePiece, planPiece } from './names.ts';
import { column, fact, factsBlock, pageFrame, section, warningBlock } from './pageFrame.ts';
import { piece } from './sentence.ts';
import { named, type ViewContext } from './viewContext.ts';

function factsOf(context: ViewContext, document: PlanDocument): Block | undefined {
  const { words, language, book } = context;
  const plans = book.plans.filter((plan) => plan.document === document.id).map((plan) => planPiece(context, plan.id));
  const successor = book.documents.find((other) => other.supersedes === document.id);
  const date = [
    document.date === undefined ? undefined : formatDate(document.date, language),
    document.dateNote === undefined ? undefined : named(context, document.dateNote),
  ].filter((part) => part !== undefined);
  const address = document.address === undefined ? undefined : { text: document.address, address: document.address };
  return factsBlock([
    fact(words.columns.issuer, document.issuer && named(context, document.issuer)),
    fact(words.columns.documentNumber, document.number),
    fact(words.columns.date, date.join(words.common.clauseSeparator)),
    fact(words.columns.inForce, kindWord('documentForce', document.force, language)),
    fact(words.columns.rank, kindWord('documentRank', document.rank, language)),
    fact(words.columns.form, kindWord('documentForm', document.form, language)),
    fact(words.documents.language, kindWord('language', document.language, language)),
    fact(words.columns.place, document.place === undefined ? undefined : placePiece(context, document.place)),
    fact(words.documents.plans, ...listPieces(context, plans)),
    fact(
      words.documents.supersedes,
      document.supersedes === undefined ? undefined : documentPiece(context, document.supersedes),
    ),
    fact(words.documents.supersededBy, successor === undefined ? undefined : documentPiece(context, successor.id)),
    fact(words.columns.address, address),
    fact(words.documents.file, document.file),
    fact(words.documents.digest, document.sha256),
    fact(words.columns.note, document.note && named(context, document.note)),
  ]);
}

function statementTable(context: ViewContext, items: readonly AnchoredItem[]): TableView {
  const { words } = context;
  return {
    id: 'statements',
    title: words.documents.statements,
    columns: [
      column('start', words.documents.offset, 'number'),
      column('kind', words.columns.kind, 'text', 'filter'),
      column('statement', words.columns.statement),
      column('fragment', words.documents.fragment),
      column('end', words.documents.endOffset, 'number', 'secondary'),
    ],
    rows: items.map((item, at) => ({
      id: `${item.anchor.start}-${at}`,
      cells: [
        textCell(String(item.anchor.start), String(item.anchor.start)),
        textCell(words.documents.kinds[item.kind]),
        statementCell(item),
        textCell(item.anchor.fragment),
        textCell(String(item.anchor.end), String(item.anchor.end)),
      ],
    })),
    empty: words.documents.statementsEmpty,
  };
}

/** The sentence in one cell; it opens what its first linked piece opens. */
function statementCell(item: AnchoredItem): TableView['rows'][number]['cells'][number] {
  const link = item.sentence.find((part) => part.link !== undefined)?.link;
  return { text: item.sentence.map((part) => part.text).join(''), ...(link === undefined ? {} : { link }) };
}

export function documentPage(context: ViewContext, id: string): PageView | Failure {
  const document = context.index.documents.get(id);
  if (document === undefined) return notFound('document', id, nearest(id, context.index.documents.keys()));
  const { words, language } = context;
  const warning = needsOriginal(document) ? warningBlock([piece(words.documents.copy)]) : undefined;
  const table = statementTable(context, anchoredIn(context, id));
  return pageFrame(context, {
    page: 'document',
    id,
    title: named(context, document.title),
    kicker: kindWord('documentRank', document.rank, language),
    under: 'documents',
    sections: [
      section('facts', undefined, warning, factsOf(context, document)),
      section('statements', words.documents.statements, { kind: 'table', table }),
      section('findings', words.documents.findings, findingsBlock(context, findingsAbout(context, id))),
    ],
  });
}
