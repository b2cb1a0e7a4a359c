// List of places: the units that add up to the city, zones that overlap them and are never added, other areas.
import { nameIn } from '#kernel/language';
import { unitsOf, type Place } from '#model/place';
import type { Located } from '#model/located';
import { unitSet } from '#model/totals/totalSets';
import { kindWord } from '#words/kinds';
import { allocationsTo } from './allocationSentence.ts';
import { figureCell, missingCell, periodCell, pieceCell, piecesCell, textCell } from './cells.ts';
import type { CellView, PageView, SectionView, TableView } from './description.ts';
import { findingsAbout } from './findingViews.ts';
import { lineOf } from './figures.ts';
import { foldedTable } from './foldedTable.ts';
import { placePiece } from './names.ts';
import { column, noteBlock, pageFrame, section } from './pageFrame.ts';
import { linkTo, piece } from './sentence.ts';
import { totalsSection } from './totalsSection.ts';
import { tallyCells, tallyColumns } from './targetTally.ts';
import { named, type ViewContext } from './viewContext.ts';

/** Indicator of the catalogue that places are compared by. */
const GDP = 'gdp';

const count = (n: number): CellView => ({ text: String(n), value: String(n) });

function placeCells(context: ViewContext, place: Located<Place>): readonly CellView[] {
  const { language, book } = context;
  const targets = book.targets.filter((target) => target.place === place.id);
  const clusters = new Set(allocationsTo(context, place.id).map((allocation) => allocation.cluster));
  const findings = findingsAbout(context, place.id).length;
  const gdp = lineOf(context, { indicator: GDP, place: place.id }, 'actual', undefined).at(-1);
  const overlaps = (place.overlaps ?? []).map((id) => placePiece(context, id));
  return [
    pieceCell(placePiece(context, place.id)),
    textCell(kindWord('placeKind', place.kind, language)),
    place.parent === undefined ? missingCell(context, 'not-applicable') : pieceCell(placePiece(context, place.parent)),
    gdp === undefined ? missingCell(context, 'not-observed') : figureCell(context, gdp),
    gdp === undefined ? missingCell(context, 'not-observed') : periodCell(context, gdp.period),
    ...tallyCells(context, targets, { place: place.id }),
    count(clusters.size),
    {
      ...count(findings),
      ...(findings === 0 ? {} : { link: linkTo('findings', undefined, { subject: place.id }) }),
    },
    overlaps.length === 0 ? textCell('') : piecesCell(context, overlaps),
    textCell(nameIn(place.name, language === 'zh' ? 'en' : 'zh')),
    textCell(place.id),
  ];
}

function placeTable(context: ViewContext, id: string, title: string, places: readonly Located<Place>[]): TableView {
  const { columns, places: words } = context.words;
  return foldedTable(context, {
    id,
    title,
    columns: [
      column('name', columns.name),
      column('kind', columns.kind, 'text', 'filter'),
      column('parent', columns.parentPlace, 'text', 'secondary'),
      column('gdp', words.gdp, 'number'),
      column('gdpPeriod', words.gdpPeriod, 'period'),
      ...tallyColumns(context),
      column('clusters', words.clustersNamed, 'number'),
      column('findings', columns.findings, 'number'),
      column('overlaps', columns.overlaps),
      column('otherName', words.otherName, 'text', 'secondary'),
      column('id', columns.id, 'text', 'secondary'),
    ],
    rows: places.map((place) => ({ id: place.id, cells: placeCells(context, place) })),
    empty: words.empty,
  });
}

export function placesPage(context: ViewContext): PageView {
  const { words, book } = context;
  const city = book.places.filter((place) => place.id === book.workspace.city);
  const units = unitsOf(book.places, book.workspace.city);
  const unitsOfCity = unitSet(book, book.workspace.city);
  const overlapping = book.places.filter((place) => (place.overlaps ?? []).length > 0 && !units.includes(place));
  const rest = book.places.filter((place) => ![...city, ...units, ...overlapping].includes(place));
  const part = (
    id: 'city' | 'units' | 'overlapping' | 'others',
    places: readonly Located<Place>[],
    note?: string,
  ): SectionView | undefined =>
    places.length === 0
      ? undefined
      : section(id, words.places[id], note === undefined ? undefined : noteBlock([piece(note)]), {
          kind: 'table',
          table: placeTable(context, id, words.places[id], places),
        });
  const empty =
    book.places.length > 0 ? undefined : section('empty', undefined, noteBlock([piece(words.places.empty)]));
  return pageFrame(context, {
    page: 'places',
    title: words.common.pages.places,
    sections: [
      empty,
      part('city', city),
      part(
        'units',
        units,
        words.places.unitsNote.replace('{city}', cityName(context)).replace('{count}', String(units.length)),
      ),
      unitsOfCity === undefined ? undefined : totalsSection(context, [unitsOfCity]),
      part('overlapping', overlapping, words.places.overlapNote),
      part('others', rest),
    ],
  });
}

function cityName(context: ViewContext): string {
  const city = context.index.places.get(context.book.workspace.city);
  return city === undefined ? context.book.workspace.city : named(context, city.name);
}
