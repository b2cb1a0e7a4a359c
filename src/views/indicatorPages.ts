// List of indicators with the facts that could not be placed; page of one indicator with chart, breaks, figures and targets.
import { notFound, type Failure } from '#kernel/failure';
import { nearest } from '#kernel/nearest';
import type { Indicator } from '#model/indicator';
import type { Located } from '#model/located';
import type { SeriesBreak } from '#model/observation';
import { kindWord } from '#words/kinds';
import { unitWord } from '#words/unit';
import { clusterPiece, indicatorPiece, placePiece, sourcePiece } from './names.ts';
import { missingCell, periodCell, pieceCell, textCell } from './cells.ts';
import { seriesKey } from './assessmentIndex.ts';
import type { Block, CellView, PageView, TableView } from './description.ts';
import { derivedMonthsSection } from './derivedMonthsSection.ts';
import { ownUnit } from './displayUnit.ts';
import { findingsAbout, findingsBlock } from './findingViews.ts';
import { compareFigures } from './figures.ts';
import { foldedTable } from './foldedTable.ts';
import { observationTable } from './observationTable.ts';
import { column, fact, factsBlock, noteBlock, pageFrame, section } from './pageFrame.ts';
import { seriesChart } from './pathChart.ts';
import { linkTo, piece } from './sentence.ts';
import { briefTargetTable } from './targetTable.ts';
import { countCell } from './targetTally.ts';
import { named, type ViewContext } from './viewContext.ts';

function indicatorCells(context: ViewContext, indicator: Located<Indicator>): readonly CellView[] {
  const { language, evidence, book } = context;
  const figures = evidence.observations.filter((item) => item.indicator === indicator.id).length;
  const targets = book.targets.filter((item) => item.indicator === indicator.id).length;
  return [
    pieceCell(indicatorPiece(context, indicator.id)),
    textCell(kindWord('measure', indicator.measure, language)),
    textCell(unitWord(ownUnit(indicator.unit, language), language)),
    textCell(kindWord('direction', indicator.direction, language)),
    textCell(kindWord('accrual', indicator.accrual, language)),
    {
      text: String(figures),
      value: String(figures),
      ...(figures === 0 ? {} : { link: linkTo('indicator', indicator.id) }),
    },
    countCell(targets, { indicator: indicator.id }),
    textCell(indicator.id),
  ];
}

function indicatorTable(context: ViewContext): TableView {
  const { columns, evidence: words } = context.words;
  return foldedTable(context, {
    id: 'indicators',
    title: words.indicators,
    columns: [
      column('name', columns.indicator),
      column('measure', columns.measure, 'text', 'filter'),
      column('unit', columns.unit),
      column('direction', columns.direction, 'text', 'secondary'),
      column('accrual', columns.accrual, 'text', 'secondary', 'filter'),
      column('figures', columns.figures, 'number'),
      column('targets', columns.targets, 'number'),
      column('id', columns.id, 'text', 'secondary'),
    ],
    rows: context.book.indicators.map((indicator) => ({ id: indicator.id, cells: indicatorCells(context, indicator) })),
    empty: words.indicatorsEmpty,
  });
}

function unplacedTable(context: ViewContext): TableView {
  const { columns, evidence: words } = context.words;
  return {
    id: 'unplaced',
    title: words.unplaced,
    columns: [
      column('statement', columns.statement),
      column('reason', words.unplacedReason, 'text', 'filter'),
      column('source', columns.source),
      column('id', columns.id, 'text', 'secondary'),
    ],
    rows: context.evidence.unplaced.map((item) => ({
      id: item.id,
      cells: [
        textCell(item.statement),
        textCell(named(context, item.reason)),
        item.source === undefined ? missingCell(context, 'not-stated') : pieceCell(sourcePiece(context, item.source)),
        textCell(item.id),
      ],
    })),
    empty: words.unplacedEmpty,
  };
}

export function indicatorsPage(context: ViewContext): PageView {
  const { words } = context;
  return pageFrame(context, {
    page: 'indicators',
    title: words.common.pages.indicators,
    sections: [
      section('indicators', words.evidence.indicators, { kind: 'table', table: indicatorTable(context) }),
      section('unplaced', words.evidence.unplaced, noteBlock([piece(words.evidence.unplacedNote)]), {
        kind: 'table',
        table: unplacedTable(context),
      }),
    ],
  });
}

export function breakTable(context: ViewContext, breaks: readonly Located<SeriesBreak>[]): TableView {
  const { columns, evidence: words } = context.words;
  return foldedTable(context, {
    id: 'breaks',
    title: words.breaks,
    columns: [
      column('place', columns.place),
      column('cluster', columns.cluster),
      column('before', columns.before, 'period'),
      column('after', columns.after, 'period'),
      column('inferred', columns.inferred),
      column('reason', columns.note),
    ],
    rows: breaks.map((item) => ({
      id: item.id,
      cells: [
        item.place === undefined ? textCell(words.allPlaces) : pieceCell(placePiece(context, item.place)),
        item.cluster === undefined ? textCell(words.allClusters) : pieceCell(clusterPiece(context, item.cluster)),
        periodCell(context, item.before),
        periodCell(context, item.after),
        textCell(item.inferred ? words.breakInferred : words.breakStated),
        textCell(named(context, item.reason)),
      ],
    })),
    empty: words.noBreaks,
  });
}

function definitionBlock(context: ViewContext, indicator: Indicator): Block | undefined {
  const { words, language } = context;
  return factsBlock([
    fact(words.evidence.definition, indicator.definition && named(context, indicator.definition)),
    fact(words.columns.measure, kindWord('measure', indicator.measure, language)),
    fact(words.columns.unit, unitWord(ownUnit(indicator.unit, language), language)),
    fact(words.columns.direction, kindWord('direction', indicator.direction, language)),
    fact(words.columns.accrual, kindWord('accrual', indicator.accrual, language)),
    fact(words.evidence.additive, indicator.additive ? words.evidence.adds : words.evidence.neverAdds),
    fact(words.evidence.of, indicator.of === undefined ? undefined : indicatorPiece(context, indicator.of)),
    fact(words.evidence.reference, indicator.reference),
  ]);
}

/** The city's own series first, then series by number of figures; at most four charts. */
function charts(context: ViewContext, id: string): readonly Block[] {
  const { book, evidence } = context;
  const own = evidence.observations.filter((item) => item.indicator === id);
  const inCity = own.filter((item) => item.place === book.workspace.city);
  const first = new Map(inCity.map((item) => [seriesKey(item), item]));
  return [...first.values()]
    .map((item) => seriesChart(context, item))
    .filter((chart) => chart !== undefined)
    .slice(0, 4)
    .map((chart) => ({ kind: 'chart', chart }));
}

export function indicatorPage(context: ViewContext, id: string): PageView | Failure {
  const indicator = context.index.indicators.get(id);
  if (indicator === undefined) return notFound('indicator', id, nearest(id, context.index.indicators.keys()));
  const { words, language, evidence, book } = context;
  const observations = evidence.observations.filter((item) => item.indicator === id).toSorted(compareFigures);
  const breaks = evidence.breaks.filter((item) => item.indicator === id);
  const targets = book.targets.filter((target) => target.indicator === id);
  const breaksTable = { kind: 'table', table: breakTable(context, breaks) } as const;
  return pageFrame(context, {
    page: 'indicator',
    id,
    title: named(context, indicator.name),
    kicker: kindWord('measure', indicator.measure, language),
    under: 'indicators',
    sections: [
      section('definition', undefined, definitionBlock(context, indicator)),
      section('charts', words.clusters.charts, ...charts(context, id)),
      breaks.length === 0 ? undefined : section('breaks', words.evidence.breaks, breaksTable),
      section('targets', words.clusters.targets, {
        kind: 'table',
        table: briefTargetTable(context, targets, words.evidence.noTargets),
      }),
      section('observations', words.clusters.observations, {
        kind: 'table',
        table: observationTable(context, observations, words.evidence.noObservations),
      }),
      derivedMonthsSection(context, indicator),
      section('findings', words.evidence.findings, findingsBlock(context, findingsAbout(context, id))),
    ],
  });
}
