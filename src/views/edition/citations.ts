// Figures that an edition cites, in the order of first citation, each opened to source, publication, finality, prices and version.
import { isMissing } from '#kernel/missing';
import { dimensionOf } from '#kernel/unit';
import type { Located } from '#model/located';
import type { Observation } from '#model/observation';
import { annexWords } from '#words/editionAnnexes';
import { kindWord } from '#words/kinds';
import { formatDate, formatPeriod } from '#words/period';
import { formatQuantity } from '#words/quantity';
import { missingWord } from '#words/status';
import type { CellView, Link, TableView } from '../description.ts';
import { rivalsOf } from '../figures.ts';
import { documentPiece, seriesName, sourcePiece } from '../names.ts';
import { orMissing } from '../orMissing.ts';
import { named, type ViewContext } from '../viewContext.ts';
import type { CitationView, EditionBlock, EditionSection } from './editionDocument.ts';

type Links = readonly (Link | undefined)[];

const ofPieces = (pieces: readonly { readonly link?: Link | undefined }[]): Links => pieces.map(({ link }) => link);

const ofCell = ({ link, more }: CellView): Links => [link, ...ofPieces(more ?? [])];

const ofTable = ({ rows }: TableView): Links => rows.flatMap(({ cells }) => cells.flatMap(ofCell));

/** Where the pieces, cells, counts and points of a block lead. */
function linksOf(block: EditionBlock): Links {
  switch (block.kind) {
    case 'sentence':
    case 'callout':
      return ofPieces(block.sentence);
    case 'list':
      return block.items.flatMap(ofPieces);
    case 'facts':
      return block.facts.flatMap(({ pieces }) => ofPieces(pieces));
    case 'counts':
      return ofPieces(block.counts);
    case 'table':
      return ofTable(block.table);
    case 'tile-map':
      return ofPieces(block.map.tiles);
    case 'chart':
      return block.chart.series.flatMap(({ points }) =>
        points.map(({ observation }) =>
          observation === undefined ? undefined : { page: 'observation', id: observation },
        ),
      );
    case 'paragraphs':
      return [];
  }
}

/** Ids of the observations that sections cite, each once, in the order of first citation. */
export function citedObservations(sections: readonly EditionSection[]): readonly string[] {
  const links = sections.flatMap(({ blocks }) => blocks.flatMap(linksOf));
  return [...new Set(links.flatMap((link) => (link?.page === 'observation' ? [link.id] : [])))].filter(
    (id) => id !== undefined,
  );
}

/** Title and address of the source of a figure, else of the document that states it. */
export function originOf(
  context: ViewContext,
  { source, anchor }: Observation,
): Pick<CitationView, 'source' | 'address'> {
  const { index } = context;
  if (source !== undefined)
    return { source: sourcePiece(context, source).text, address: index.sources.get(source)?.address };
  if (anchor === undefined) return { source: context.words.charts.noSource };
  return {
    source: documentPiece(context, anchor.document).text,
    address: index.documents.get(anchor.document)?.address,
  };
}

/** Which version of the figure it is: of the record with the reason of the revision, else among the publications known. */
export function versionText(context: ViewContext, observation: Observation): string {
  const words = annexWords[context.language].citation;
  const { recorded, vintage } = observation;
  if (recorded !== undefined) {
    if (recorded.revision === 1) return words.firstEntered;
    const revision = String(recorded.revision);
    return recorded.reason === undefined
      ? words.revisionWithoutReason.replace('{revision}', revision)
      : words.revision.replace('{revision}', revision).replace('{reason}', () => recorded.reason ?? '');
  }
  if (isMissing(vintage)) return words.versionNotStated;
  const others = rivalsOf(context, observation).flatMap((rival) => (isMissing(rival.vintage) ? [] : [rival.vintage]));
  if (others.some((other) => other > vintage)) return words.laterHeld;
  const earlier = others.filter((other) => other < vintage).length;
  return earlier === 0 ? words.onlyVersion : words.replaces(earlier).replace('{count}', String(earlier));
}

function noteOf(context: ViewContext, { nature, origin, note }: Observation): string | undefined {
  const words = annexWords[context.language].citation;
  const parts = [
    nature === 'forecast' ? words.forecast : undefined,
    origin === 'computed' ? words.computed : undefined,
    note === undefined ? undefined : named(context, note),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(context.words.common.clauseSeparator);
}

const PRICED = new Set(['money-cny', 'money-usd', 'ratio', 'class-cny']);

/** Counts, areas and ranks have no prices. */
function pricesOf(context: ViewContext, { value, priceBasis }: Observation): string {
  const isPriced = isMissing(value) || PRICED.has(dimensionOf(value.unit));
  if (isMissing(priceBasis) && !isPriced) return missingWord('not-applicable', context.language);
  return orMissing(context, priceBasis, (word) => kindWord('priceBasis', word, context.language));
}

function citationOf(context: ViewContext, observation: Located<Observation>, number: number): CitationView {
  const { language } = context;
  const { value, comparator, vintage, finality } = observation;
  const exact = isMissing(value) ? {} : { value: value.value.toString(), unit: value.unit };
  return {
    observation: observation.id,
    number,
    name: seriesName(context, observation),
    period: formatPeriod(observation.period, language),
    text: orMissing(context, value, (known) =>
      formatQuantity({ value: known.value, unit: known.unit }, language, comparator),
    ),
    ...exact,
    ...originOf(context, observation),
    published: orMissing(context, vintage, (date) => formatDate(date, language)),
    finality: orMissing(context, finality, (word) => kindWord('finality', word, language)),
    priceBasis: pricesOf(context, observation),
    vintage: versionText(context, observation),
    note: noteOf(context, observation),
  };
}

/** The figures of these ids, numbered from 1; ids without a figure are left out. */
export function citationViews(context: ViewContext, ids: readonly string[]): readonly CitationView[] {
  const figures = ids.map((id) => context.index.observations.get(id)).filter((found) => found !== undefined);
  return figures.map((figure, at) => citationOf(context, figure, at + 1));
}
