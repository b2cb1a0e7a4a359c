// Annexed tables of the figures that an edition cites and of the sources and documents that it rests on.
import { isMissing } from '#kernel/missing';
import type { Anchor } from '#model/anchor';
import { annexWords } from '#words/editionAnnexes';
import { kindWord } from '#words/kinds';
import { dateCell, DASH, missingCell, textCell } from '../cells.ts';
import type { CellView, Link, TableView } from '../description.ts';
import { column } from '../pageFrame.ts';
import { linkTo } from '../sentence.ts';
import { named, type ViewContext } from '../viewContext.ts';
import { bareCell, rowUnit, rowUnitCell } from './bareCell.ts';
import type { CitationView } from './editionDocument.ts';
import { filledColumns } from './filledColumns.ts';

function originLink(context: ViewContext, observation: string): Link | undefined {
  const { source, anchor } = context.index.observations.get(observation) ?? {};
  if (source !== undefined) return linkTo('source', source);
  return anchor === undefined ? undefined : linkTo('document', anchor.document);
}

function figureCells(context: ViewContext, citation: CitationView): readonly [value: CellView, unit: CellView] {
  const observation = context.index.observations.get(citation.observation);
  if (observation === undefined || isMissing(observation.value))
    return [{ text: DASH, missing: citation.text }, textCell('')];
  const unit = rowUnit(context, observation.value.unit);
  return [bareCell(context, observation.value, unit, observation.comparator), rowUnitCell(context, unit)];
}

export function citationAnnex(context: ViewContext, citations: readonly CitationView[]): TableView {
  const { columns } = context.words;
  const words = annexWords[context.language];
  return filledColumns(context, {
    id: 'citations',
    title: words.headings.citations,
    columns: [
      column('number', columns.number, 'number'),
      column('name', columns.indicator),
      column('period', columns.period),
      column('value', columns.value, 'number'),
      column('unit', columns.unit),
      column('source', columns.source),
      column('published', columns.vintage),
      column('finality', columns.finality),
      column('priceBasis', columns.priceBasis),
      column('vintage', words.vintage),
      column('note', columns.note),
    ],
    rows: citations.map((citation) => ({
      id: citation.observation,
      cells: [
        textCell(String(citation.number), String(citation.number)),
        textCell(citation.name),
        textCell(citation.period),
        ...figureCells(context, citation),
        { text: citation.source, link: originLink(context, citation.observation) },
        textCell(citation.published),
        textCell(citation.finality),
        textCell(citation.priceBasis),
        textCell(citation.vintage),
        textCell(citation.note ?? ''),
      ],
    })),
    empty: words.noCitations,
  });
}

interface Origins {
  readonly sources: readonly string[];
  readonly documents: readonly string[];
}

/** Sources of the figures cited and of the targets, and the documents whose words figures, targets and tasks rest on. */
function originsOf(context: ViewContext, citations: readonly CitationView[]): Origins {
  const { book, index } = context;
  const figures = citations
    .map(({ observation }) => index.observations.get(observation))
    .filter((one) => one !== undefined);
  const items: readonly { readonly source?: string | undefined; readonly anchor?: Anchor | undefined }[] = [
    ...figures,
    ...book.targets,
    ...book.tasks,
  ];
  const sources = new Set(items.map(({ source }) => source));
  const documents = new Set(items.map(({ anchor }) => anchor?.document));
  return {
    sources: [...sources].filter((id) => id !== undefined && index.sources.has(id)).map(String),
    documents: [...documents].filter((id) => id !== undefined && index.documents.has(id)).map(String),
  };
}

function addressCell(context: ViewContext, address: string | undefined): CellView {
  return address === undefined ? missingCell(context, 'not-stated') : { text: address, address };
}

type Row = { readonly id: string; readonly cells: readonly CellView[] };

function documentRow(context: ViewContext, id: string): Row {
  const document = context.index.documents.get(id);
  const notStated = missingCell(context, 'not-stated');
  if (document === undefined) return { id, cells: [textCell(id)] };
  const { rank, form, issuer, number, date, address } = document;
  const kind = [kindWord('documentRank', rank, context.language), kindWord('documentForm', form, context.language)];
  return {
    id,
    cells: [
      textCell(named(context, document.title)),
      textCell(kind.join(context.words.common.clauseSeparator)),
      issuer === undefined ? notStated : textCell(named(context, issuer)),
      number === undefined ? notStated : textCell(number),
      dateCell(context, date),
      addressCell(context, address),
    ],
  };
}

function sourceRow(context: ViewContext, id: string): Row {
  const source = context.index.sources.get(id);
  const none = textCell('');
  if (source === undefined) return { id, cells: [textCell(id)] };
  return {
    id,
    cells: [
      textCell(source.title),
      textCell(kindWord('sourceClass', source.class, context.language)),
      none,
      none,
      none,
      addressCell(context, source.address),
    ],
  };
}

export function sourceAnnex(context: ViewContext, citations: readonly CitationView[]): TableView {
  const { columns } = context.words;
  const words = annexWords[context.language];
  const { sources, documents } = originsOf(context, citations);
  const rows = [...documents.map((id) => documentRow(context, id)), ...sources.map((id) => sourceRow(context, id))].map(
    ({ id, cells }, at) => ({ id, cells: [textCell(String(at + 1), String(at + 1)), ...cells] }),
  );
  return filledColumns(context, {
    id: 'sources',
    title: words.headings.sources,
    columns: [
      column('number', columns.number, 'number'),
      column('title', words.sourceTitle),
      column('class', columns.sourceClass),
      column('issuer', columns.issuer),
      column('documentNumber', columns.documentNumber),
      column('date', columns.date, 'date'),
      column('address', columns.address),
    ],
    rows,
    empty: context.words.evidence.noSources,
  });
}
